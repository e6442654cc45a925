import type {
  ChangeKind,
  EventStatus,
  HalfDay,
  ItemField,
  PaperLineFragment,
  PaperOfDraftQuery,
  PaperReleaseFragment,
  PartyRole,
} from '../../graphql.generated.ts'
import type { PaperWords } from './words.ts'

/** One item as the paper shows it, the same for a release and for the draft. Texts are empty where there is nothing. */
export interface PaperLine {
  id: string
  day: string | null
  halfDay: HalfDay
  isAllDay: boolean
  time: string
  /** Null when the reader may not see it. */
  title: string | null
  chairs: string
  attends: string
  invited: string
  place: string
  gatheringPoint: string
  prepares: string
  staff: string
  remarks: string
  status: EventStatus
  movedTo: string | null
  /** The day it came from, where that is known. */
  movedFrom: string | null
  /** The day of an earlier week on which it began. */
  continuesFrom: string | null
  change: ChangeKind | null
  changedFields: readonly ItemField[]
}

type DraftWeek = NonNullable<NonNullable<PaperOfDraftQuery['office']>['programme']>
type DraftItem = DraftWeek['items']['nodes'][number]

/** The lines of a release as it was printed. The first release marks nothing: all of it is new. */
export function linesOfRelease({ number, lines, changes }: PaperReleaseFragment): PaperLine[] {
  const before = new Map(changes.map(({ itemId, dayBefore }) => [itemId, dayBefore]))
  return lines.map((line) => ({
    ...lineOfRelease(line),
    movedFrom: before.get(line.itemId) ?? null,
    change: number === 0 ? null : line.change,
  }))
}

/** The lines published in earlier weeks whose events last into the week that begins `from`. */
export function linesContinuing(lines: readonly PaperLineFragment[], from: string): PaperLine[] {
  return lines.map((line) => ({
    ...lineOfRelease(line),
    day: from,
    halfDay: 'MORNING',
    continuesFrom: line.day,
  }))
}

function lineOfRelease(line: PaperLineFragment): PaperLine {
  return {
    id: line.itemId,
    day: line.day,
    // Every line of a programme is an item's and has one; only other documents have lines without.
    halfDay: line.halfDay ?? 'MORNING',
    isAllDay: line.isAllDay,
    time: line.time,
    title: line.title,
    chairs: line.chairs ?? '',
    attends: line.attends ?? '',
    invited: line.invited ?? '',
    place: line.place ?? '',
    gatheringPoint: line.gatheringPoint ?? '',
    prepares: line.prepares ?? '',
    staff: line.staff ?? '',
    remarks: line.remarks ?? '',
    status: line.status,
    movedTo: line.movedTo,
    movedFrom: null,
    continuesFrom: null,
    change: line.change,
    changedFields: line.changedFields,
  }
}

/** The lines of the draft. Proposals are no part of the programme yet; before the first release nothing is marked. */
export function linesOfDraft({ items, latestRelease }: DraftWeek, t: PaperWords): PaperLine[] {
  return items.nodes
    .filter(({ stage }) => stage === 'ACCEPTED')
    .map((item) => ({
      id: item.id,
      day: item.day,
      halfDay: item.halfDay,
      isAllDay: item.isAllDay,
      time: item.timeLabel,
      title: item.title,
      chairs: named(item, t, 'CHAIRS'),
      attends: named(item, t, 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF'),
      invited: named(item, t, 'INVITED'),
      place: item.place?.label ?? '',
      gatheringPoint: item.gatheringPoint ?? '',
      prepares: named(item, t, 'PREPARES'),
      staff: named(item, t, 'STAFF'),
      remarks: item.remarks ?? '',
      status: item.status,
      movedTo: item.isStruck ? item.movedTo : null,
      movedFrom: null,
      continuesFrom: item.continuesFrom,
      change: latestRelease ? (item.change?.kind ?? null) : null,
      changedFields: item.change?.fields.map(({ field }) => field) ?? [],
    }))
}

function named({ parties }: DraftItem, t: PaperWords, ...roles: PartyRole[]): string {
  return parties
    .filter(({ role }) => roles.includes(role))
    .map(({ label, behalfOf }) =>
      behalfOf ? t('onBehalf', { name: label, leader: behalfOf.label }) : label,
    )
    .join('; ')
}

/** True for a line that no longer takes place where it stands: it is printed struck through. */
export function isStruck({ status, movedTo }: PaperLine): boolean {
  return movedTo !== null || status === 'POSTPONED' || status === 'CANCELLED'
}

/** The words in brackets after the content: the change by this release, or that the line is not certain. */
export function marksOf(
  line: PaperLine,
  t: PaperWords,
  dayWords: (date: string) => string,
): string[] {
  const { continuesFrom } = line
  const begun = continuesFrom ? t('mark.continues', { day: dayWords(continuesFrom) }) : undefined
  const marks = [begun, whatHappened(line, t, dayWords)]
  if (line.status === 'TENTATIVE') marks.push(t('mark.tentative'))
  return marks.filter((mark) => mark !== undefined)
}

function whatHappened(
  { change, status, movedTo, movedFrom, changedFields }: PaperLine,
  t: PaperWords,
  dayWords: (date: string) => string,
): string | undefined {
  if (movedTo !== null) return t('mark.movedTo', { day: dayWords(movedTo) })
  if (status === 'POSTPONED' || status === 'CANCELLED') return t(`mark.${status}`)
  if (change === null) return undefined
  if (change === 'MOVED' && movedFrom) return t('mark.movedFrom', { day: dayWords(movedFrom) })
  if (change === 'CHANGED' && changedFields.length > 0) {
    const fields = changedFields.map((field) => t(`field.${field}`)).join(', ')
    return t('mark.changedFields', { fields })
  }
  return t(`mark.${change}`)
}
