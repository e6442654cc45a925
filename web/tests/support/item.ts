import type { Item } from '../../src/programme/model/rows.ts'

/** An item of the board as the server would tell it: a plain one on Monday morning of week 48 of 2026. */
export function itemOf(id: string, facts: Partial<Item> = {}): Item {
  return {
    __typename: 'ProgrammeItem',
    id,
    revision: 1,
    sight: 'FULL',
    title: id,
    time: null,
    timeLabel: '',
    day: '2026-11-23',
    halfDay: 'MORNING',
    isAllDay: false,
    wantsTime: false,
    unmatched: [],
    period: null,
    place: null,
    gatheringPoint: '',
    parties: [],
    transport: null,
    transportText: '',
    source: null,
    remarks: '',
    secrecy: 'NORMAL',
    status: 'CONFIRMED',
    stage: 'ACCEPTED',
    change: null,
    clashes: [],
    isLocked: false,
    isRecordedAfterwards: false,
    mayEdit: true,
    movedTo: null,
    isStruck: false,
    continuesFrom: null,
    movedFrom: null,
    waitsForOtherWeek: false,
    updatedAt: null,
    ...facts,
  }
}

/** A pending change of the board's item. */
export function changeOf(
  facts: Partial<NonNullable<Item['change']>> = {},
): NonNullable<Item['change']> {
  return {
    __typename: 'PendingChange',
    kind: 'CHANGED',
    fields: [],
    authors: ['Hoa'],
    changedAt: '2026-11-22T08:41:00Z',
    lastEditId: null,
    isWaiting: false,
    ...facts,
  }
}
