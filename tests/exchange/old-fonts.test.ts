import { describe, expect, test } from 'vitest'
import { fromOldFont, oldFontOf } from '../../src/exchange/documents/old-fonts.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'
import { paragraph, wordFile } from '../support/word.ts'

const tcvn3 = [
  'LÞch c«ng t¸c tuÇn 51 (tõ ngµy 14/12/2026 ®Õn ngµy 18/12/2026)',
  'Thø Hai, ngµy 14/12/2026',
  '- 8h00: Phã Chñ tÞch NguyÔn V¨n An häp giao ban t¹i Phßng häp sè 1',
  'Thø T­, ngµy 16/12/2026',
  '- 14h00: Chñ tÞch nghe b¸o c¸o vÒ n­íc s¹ch',
]
const vni = [
  'Lòch coâng taùc tuaàn 51 (töø ngaøy 14/12/2026 ñeán ngaøy 18/12/2026)',
  'Thöù Hai, ngaøy 14/12/2026',
  '- 8h00: Phoù Chuû tòch Nguyeãn Vaên An hoïp giao ban taïi Phoøng hoïp soá 1',
  'Thöù Tö, ngaøy 16/12/2026',
  '- 14h00: Chuû tòch nghe baùo caùo veà nöôùc saïch',
]
const latin = (lines: string[]) =>
  Uint8Array.from([...lines.join('\r\n')].map((sign) => sign.charCodeAt(0)))

describe.each([
  ['TCVN3', tcvn3],
  ['VNI', vni],
])('a programme in an old font, %s', (_, lines) => {
  test.each([
    ['saved as text', latin(lines), 'lich.txt'],
    ['copied into a Unicode text', lines.join('\n'), 'lich.txt'],
    ['on a page', latin(['<html><body>', ...lines.map((line) => `<p>${line}</p>`)]), 'lich.html'],
    ['in Word', wordFile(lines.map(paragraph).join('')), 'lich.docx'],
  ])('is read in Unicode and said to be: %s', async (_, content, fileName) => {
    const document = await documentOf(content, fileName)
    const read = readProgramme(document, { fileName })
    expect(read.warnings).toContain('FONT_CONVERTED')
    expect(read.entries).toMatchObject([
      {
        time: { startsOn: '2026-12-14', startTime: '08:00' },
        chairs: [{ words: 'Phó Chủ tịch Nguyễn Văn An' }],
        place: 'Phòng họp số 1',
      },
      { time: { startsOn: '2026-12-16' }, title: 'nghe báo cáo về nước sạch' },
    ])
  })
})

test('every letter of the alphabet has its sign', () => {
  const signs = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦'
  expect(fromOldFont(signs, 'TCVN3')).toBe(
    'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
  )
  expect(
    fromOldFont('ÑÖÔØNG PHOÁ; tænh, kyõ thuaät, myõ, lyù, quyù, thuyû, ñaàu, aên', 'VNI'),
  ).toBe('ĐƯỜNG PHỐ; tỉnh, kỹ thuật, mỹ, lý, quý, thuỷ, đầu, ăn')
})

test.each([
  'Meeting at Café du Monde © 2026 « bonjour » naïve coöperate',
  'Réunion à Genève: déjà vu, où êtes-vous? Hôtel, théâtre, août, être',
  'Lịch công tác tuần 51 « bản nháp » ©2026 phòng hành chính',
  'phòng hành chính, hoàn thành, tình hình, chính quyền, thông báo',
  'PCT An (hoãn); Hoãn; toán, khoá, hoà, toà án',
  'Straße, Müller, Größe, für, über; año, niño, señor, España',
])('other writing is left as it is: %s', (text) => expect(oldFontOf(text)).toBeNull())
