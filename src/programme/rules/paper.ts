import { type InvalidInputAnswer, invalid } from '../../../graphql/refusals.ts'
import { weekDays } from '../../time/weeks.ts'

/** The number and the date on a paper, as they were sent, with its week. */
type Paper = {
  year: number
  week: number
  documentNumber?: string | null
  issuedOn?: string | null
}

/**
 * The refusal of a number or a date that cannot stand on the paper of a week; null when both can. A paper is issued by
 * the end of its week, or by `today` when that is later: what lies beyond is a slip that nobody could correct.
 */
export function paperFault(
  { year, week, documentNumber, issuedOn }: Paper,
  today: string,
): InvalidInputAnswer | null {
  const number = documentNumber ?? ''
  if (/[\r\n]/.test(number)) {
    return invalid('input.documentNumber', 'ONE_LINE', 'Write the number in one line.')
  }
  const length = [...number].length
  if (length > 100) {
    const message = `This has ${length} characters; at most 100 are kept.`
    return invalid('input.documentNumber', 'TOO_LONG', message)
  }
  const sunday = weekDays({ year, week }).at(-1) ?? today
  const latest = sunday > today ? sunday : today
  if (!issuedOn || issuedOn <= latest) return null
  const message = `The paper of this week is issued on ${latest} at the latest. Correct the date.`
  return invalid('input.issuedOn', 'ISSUED_TOO_LATE', message)
}
