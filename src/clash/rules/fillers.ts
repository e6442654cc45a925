/** The words of items that print a leader's half-day and keep nobody, until the office says others. */
export const usualFillers: readonly string[] = [
  'làm việc tại cơ quan',
  'làm việc tại trụ sở',
  'làm việc tại phòng',
  'at the office',
  'working at the office',
]

/** Is an item's content one of these words, case, spaces, Unicode form and a full stop aside? */
export function isFiller(title: string, fillers: readonly string[]): boolean {
  const words = folded(title)
  return words !== '' && fillers.some((filler) => folded(filler) === words)
}

function folded(text: string): string {
  const plain = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
  return plain.replace(/[.;,]+$/, '').trim()
}
