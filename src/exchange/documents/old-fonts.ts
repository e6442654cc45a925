import type { SourceBlock, SourceDocument } from './source.ts'

/** The signs of TCVN3 (ABC) by the letters they stood for; capitals with a tone are the small ones in a font of capitals. */
const tcvn3 = {
  signs: 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦',
  letters: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
}

/** VNI writes a letter's marks behind it, as signs of their own. */
const vniMarks: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniLetters: Record<string, string> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
}
const vniPair = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu
const vniAlone = /[ñôöîæóò]/giu

// Signs that stand beside a letter in no other writing, and letters that only Unicode's Vietnamese has.
const telling = {
  TCVN3: /(?<=\p{L})[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad§¦]|[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad§¦](?=\p{L})/gu,
  // Not "oã", "oá", "oà": "hoãn", "khoá" and "hoà" are Unicode's.
  VNI: /[ae][âáàåãä]|o[âåä]|a[êéèúüë]|[aeouyôö][ùøûõï]|ñ(?=[aeiouyöô])/giu,
}
const unicode = /[ăđơư\u1ea0-\u1ef9]/iu
const syllable =
  /^(?:b|ch?|[dđ]|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr?|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The old encoding that a text without Unicode's Vietnamese letters is written in; null: none. It has signs that no
 * other writing has, and read by it most of its words are Vietnamese syllables.
 */
export function oldFontOf(text: string): 'TCVN3' | 'VNI' | null {
  const shares = (['TCVN3', 'VNI'] as const)
    .map((font) => ({ font, share: shareOf(text, font) }))
    .sort((a, b) => b.share - a.share)
  return shares[0] && shares[0].share > 0.75 ? shares[0].font : null
}

function shareOf(text: string, font: 'TCVN3' | 'VNI'): number {
  if ((text.match(telling[font])?.length ?? 0) < 2) return 0
  const words = text.split(/[\s,.:;()/"“”'’–-]+/u).filter((word) => /[\u0080-\uffff]/.test(word))
  return words.filter((word) => isSyllable(fromOldFont(word, font))).length / words.length
}

function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  return (apart.match(tones)?.length ?? 0) < 2 && syllable.test(apart.replace(/\p{M}/gu, ''))
}

/** The same words in Unicode. */
export function fromOldFont(text: string, font: 'TCVN3' | 'VNI'): string {
  return (font === 'TCVN3' ? fromTcvn3(text) : fromVni(text)).normalize('NFC')
}

function fromTcvn3(text: string): string {
  return [...text]
    .map((sign) => {
      const at = tcvn3.signs.indexOf(sign)
      return at < 0 ? sign : (tcvn3.letters[at] ?? sign)
    })
    .join('')
}

function fromVni(text: string): string {
  const marked = text.replace(vniPair, (pair: string, letter: string, sign: string) => {
    const marks = vniMarks[sign.toLowerCase()]
    return marks === undefined ? pair : `${alone(letter)}${marks}`
  })
  return marked.replace(vniAlone, (letter, at: number) =>
    /\p{M}/u.test(marked[at + 1] ?? '') ? letter : alone(letter),
  )
}

function alone(letter: string): string {
  const small = vniLetters[letter.toLowerCase()]
  if (small === undefined) return letter
  return letter === letter.toLowerCase() ? small : small.toUpperCase()
}

/** A document whose blocks written for an old font are turned into Unicode, and said to be. */
export function withoutOldFonts(document: SourceDocument): SourceDocument {
  const old = document.blocks.flatMap(textsOf).filter((text) => !unicode.test(text))
  const font = oldFontOf(old.join('\n'))
  if (font === null) return document
  const turned = (text: string) => (unicode.test(text) ? text : fromOldFont(text, font))
  return {
    ...document,
    title: document.title && turned(document.title),
    blocks: document.blocks.map((block) => turnedBlock(block, turned)),
    warnings: [...document.warnings, 'FONT_CONVERTED'],
  }
}

function textsOf(block: SourceBlock): string[] {
  if (block.kind === 'PARAGRAPH') return [block.text]
  return block.rows.flatMap(({ cells }) =>
    cells.map(({ text, isCarried }) => (isCarried ? '' : text)),
  )
}

function turnedBlock(block: SourceBlock, turned: (text: string) => string): SourceBlock {
  if (block.kind === 'PARAGRAPH') return { ...block, text: turned(block.text) }
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: turned(cell.text) })),
    })),
  }
}
