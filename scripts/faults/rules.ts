import { type Fault, inFile } from './fault.ts'

const rulesOf = (room: string) => [`tests/${room}/rules.test.ts`]

/** One fault a rule of the lower rooms. */
const lower: Fault[] = [
  ...inFile('src/time/weeks.ts', ['tests/time/weeks.test.ts'], {
    'the year has 52 weeks': ['return weekOf(isoDay(year, 12, 28)).week', 'return 52'],
    'the first week is that of 1 January': ['isoDay(ref.year, 1, 4)', 'isoDay(ref.year, 1, 1)'],
    'a hundredth year is a leap year': ['(year % 100 !== 0 || year % 400 === 0)', 'year > 0'],
  }),
  ...inFile('src/time/holidays.ts', ['tests/time/holidays.test.ts'], {
    'a day worked in lieu is a holiday': ["holiday ? holiday.kind === 'WORK'", 'holiday ? false'],
    'a holiday ends a day early': ['isoDate <= holiday.endsOn', 'isoDate < holiday.endsOn'],
  }),
  ...inFile('src/time/rules.ts', ['tests/time/rules.test.ts'], {
    'an item may end as it starts': ['endTime <= startTime\n', 'endTime < startTime\n'],
    'there is an hour 24': ['([01]\\d|2[0-3])', '([01]\\d|2[0-4])'],
    'days may run backwards': ['if (endsOn < startsOn)', "if (endsOn < '')"],
  }),
  ...inFile('src/journal/rules.ts', rulesOf('journal'), {
    'a seal does not hold the one before it': ['.update(previous)', ''],
  }),
  ...inFile('src/access/rules.ts', rulesOf('access'), {
    'a password of nine is long enough': ['count >= 10', 'count >= 9'],
    'an address needs no dot': ['+\\.[^\\s@.]+$/u', '+$/u'],
  }),
  ...inFile('src/people/rules.ts', ['tests/people'], {
    'half-days may overlap': ["(times[index - 1] ?? '') <= time", 'true'],
    'who leaves a group was never in it': [
      "period.from < (until ?? '9') ? { from: period.from, until } : null",
      'null',
    ],
    'a weekday may be printed twice': [
      'areDays && new Set(given).size === given.length',
      'areDays',
    ],
  }),
  ...inFile('src/booking/rules.ts', [...rulesOf('booking'), 'tests/booking/following.test.ts'], {
    'what touches collides': [
      "first.kind === 'STATED' && second.period.from < first.period.until",
      "first.kind === 'STATED' && second.period.from <= first.period.until",
    ],
    'the same start may stand twice': [
      'if (first.period.from >= second.period.from) return true',
      '',
    ],
    'a request holds': ["one.kind === 'REQUESTED' || other.kind === 'REQUESTED'", 'false'],
    'an assumed end never gives way': ["if (claim.kind !== 'ASSUMED') return", 'if (true) return'],
    'what ends as another begins overlaps it': [
      'one.from < other.until &&',
      'one.from <= other.until &&',
    ],
    'what follows a cancelled event keeps its hold': [
      'const isAsked = !isOn || grade === null',
      'const isAsked = grade === null',
    ],
  }),
  ...inFile(
    'src/booking/rules/placing.ts',
    ['tests/booking/placing.test.ts', 'tests/booking/owners.test.ts', ...rulesOf('booking')],
    {
      'what collides is not in the way': ['(other) => collides(want, other)', '() => false'],
      "a booking is every owner's": [
        'return booking.eventId === eventId && booking.owner === owner',
        'return booking.eventId === eventId',
      ],
    },
  ),
  ...inFile('src/event/rules/changes.ts', ['tests/event/changes.test.ts'], {
    'a diff forgets the staff': ["  parties('STAFF', 'STAFF'),\n", ''],
    'a diff forgets the gathering point': [
      "  plain('GATHERING_POINT', (facts) => facts.gatheringPoint),\n",
      '',
    ],
    'a diff does not see who replaces whom': [
      "parties('ATTENDS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF')",
      "parties('ATTENDS', 'ATTENDS', 'ACCOMPANIES')",
    ],
    'a diff does not see that another unit takes part': [
      '        unitId,\n        groupId,',
      '        groupId,',
    ],
    'a level of secrecy changes unsaid': ['if (from === to) return null', 'return null'],
  }),
  ...inFile(
    'src/event/rules/image.ts',
    ['tests/booking', 'tests/programme/answer-proposal.test.ts'],
    {
      'a proposal holds its room': ["stage === 'PROPOSED' || hold === 'NONE'", "hold === 'NONE'"],
      'what is cancelled keeps its room': ["status === 'CANCELLED' || ", ''],
    },
  ),
  ...inFile('src/event/rules/parties.ts', ['tests/event/parties.test.ts'], {
    'somebody stands in for themselves': [
      'isInstead && party.behalfOfId === party.personId',
      'false',
    ],
    'roles that are not named are emptied': ['!roles || roles.includes(role)', 'true'],
  }),
]

/** One fault a rule of the upper rooms. */
const upper: Fault[] = [
  ...inFile('src/release/rules/content.ts', ['tests/release/content.test.ts'], {
    'what is postponed is only changed': [
      "if (after.status === 'CANCELLED' || after.status === 'POSTPONED') return after.status",
      "if (after.status === 'CANCELLED') return after.status",
    ],
    'what is restored is only changed': [
      "if (before.status === 'CANCELLED' || before.status === 'POSTPONED') return 'RESTORED'",
      '',
    ],
    'a moved day is a change': ["'POSTPONED' : 'MOVED'", "'POSTPONED' : 'CHANGED'"],
    'the day after the last is inside': ['day >= span.until)', 'day > span.until)'],
  }),
  ...inFile('src/release/rules/included.ts', ['tests/release'], {
    'a change is shown by the laxer level': [
      'secrecies.indexOf(one) > secrecies.indexOf(other) ? one : other',
      'secrecies.indexOf(one) > secrecies.indexOf(other) ? other : one',
    ],
    'nothing is over': ['return isPast(included.facts, now, zone)', 'return false'],
  }),
  ...inFile('src/release/rules/next.ts', ['tests/release', 'tests/programme/release.test.ts'], {
    'a release drops what it does not change': ['!replaced.has(id)', 'false'],
    'what left is not struck': [
      'return [{ ...former, ...struck, movedTo, facts: included.before }]',
      'return []',
    ],
  }),
  ...inFile('src/programme/rules/paper.ts', ['tests/programme/issued.test.ts'], {
    'a paper is never issued after its week': [
      'const latest = sunday > today ? sunday : today',
      'const latest = sunday',
    ],
  }),
  ...inFile('src/release/rules/lines.ts', ['tests/release/lines.test.ts'], {
    'a title is shown to who sees time and place': [
      'const full = (text: string) => (sight === 3 ? text : null)',
      'const full = (text: string) => (sight >= 2 ? text : null)',
    ],
    'the words of a time are shown to who sees that somebody is busy': [
      'sight >= 2 ? facts.timeLabel : writeTime',
      'sight >= 1 ? facts.timeLabel : writeTime',
    ],
  }),
  ...inFile('src/programme/rules/availability.ts', ['tests/programme/availability.test.ts'], {
    'an item keeps its own leaders busy': [
      'item.id !== exceptId && takesPlace(item)',
      'takesPlace(item)',
    ],
    'who is away is free': ['    ...week.absences.map(absenceClaim),\n', ''],
  }),
  ...inFile('src/programme/rules/past.ts', ['tests/programme/past.test.ts'], {
    'an item is over before its day is': [
      'addDays(endsOn ?? startsOn, 1)',
      'addDays(endsOn ?? startsOn, 0)',
    ],
  }),
  ...inFile('src/programme/rules/order.ts', ['tests/programme/order.test.ts'], {
    'equal hours stand in reverse': ['other <= start', 'other < start'],
    'a number between two is one of them': [
      'return low + ((high - low) * (at + 1)) / (count + 1)',
      'return low',
    ],
  }),
  ...inFile('src/programme/rules/running.ts', ['tests/programme'], {
    'what is declined takes place': ['&& isListed(stage)', ''],
  }),
  ...inFile('src/programme/rules/shown.ts', ['tests/programme/shown.test.ts'], {
    'parties are shown below full sight': [
      'parties: isFull ? facts.parties : []',
      'parties: facts.parties',
    ],
    'a place is shown to who sees that somebody is busy': ['if (sight < 2 || ', 'if ('],
  }),
  ...inFile(
    'src/programme/rules/view.ts',
    [
      'tests/programme/struck.test.ts',
      'tests/programme/week.test.ts',
      'tests/programme/life.test.ts',
      'tests/programme/continuing.test.ts',
    ],
    {
      'a struck item clashes': ['clashes: isStruck ? [] : clashes', 'clashes'],
      'what goes on stands among the rest': [
        "filter(({ as }) => as === 'CONTINUES')",
        'filter(() => false)',
      ],
      'what is over is open': ['published !== null && isOver(published, moment)', 'false'],
    },
  ),
  ...inFile('src/bundle/rules.ts', ['tests/bundle'], {
    'an item moved to another half-day keeps an hour there': [
      'const none = { ...time, halfDay, startTime: null, endTime: null, text: null }',
      'const none = { ...time, halfDay, text: null }',
    ],
    'an item that lost its hour wants none': [
      'const hasLostHour = ',
      'const hasLostHour = false && ',
    ],
    'a cancelled item moves': ["image.event.status === 'CANCELLED'", 'false'],
    'a postponed item stays so on its new day': [
      "image.event.status === 'POSTPONED' ? 'CONFIRMED' :",
      '',
    ],
  }),
  ...inFile('src/calendar/rules.ts', rulesOf('calendar'), {
    'a feed gives up its nearest events first': ['other.rank - one.rank', 'one.rank - other.rank'],
  }),
  ...inFile('src/calendar/rules.ts', [...rulesOf('calendar'), 'tests/calendar/feed-http.test.ts'], {
    'If-Modified-Since is trusted within the minute of a change': ['>= 60_000', '>= 0'],
  }),
]

/** Faults of commands and routes that rules cannot hold: locks, revisions, secrets. */
const written: Fault[] = [
  ...inFile(
    'src/event/commands/rows.ts',
    ['tests/programme/edit-item.test.ts', 'tests/event', 'tests/release/write-events.test.ts'],
    {
      'the revision is left out of the UPDATE': [' and e.revision = asked.revision - 1', ''],
    },
  ),
  ...inFile('src/calendar/commands/links.ts', ['tests/calendar/links.test.ts'], {
    "a feed's token is kept in plain": [
      "createHash('sha256').update(token).digest()",
      'Buffer.from(token)',
    ],
  }),
  ...inFile('src/access/rules.ts', rulesOf('access'), {
    'a secret is kept in plain': [
      "createHash('sha256').update(secret).digest()",
      'Buffer.from(secret)',
    ],
  }),
  ...inFile('src/release/commands/publish.ts', ['tests/calendar/deputies.test.ts'], {
    'a deputised member of a group keeps the event in the own feed': [
      'const replaced = facts.parties.flatMap(({ behalfOfId }) => behalfOfId ?? [])',
      'const replaced: string[] = []',
    ],
  }),
  ...inFile(
    'src/release/commands/release.ts',
    ['tests/release', 'tests/races/releases.test.ts', 'tests/programme/refusals.test.ts'],
    {
      'a release does not lock its document': [
        ".where(eq(documents.id, documentId))\n    .for('no key update')",
        '.where(eq(documents.id, documentId))',
      ],
    },
  ),
  ...inFile('src/calendar/routes/feeds.ts', ['tests/calendar/feed-http.test.ts'], {
    'any ETag is the present one': [
      "return tags.includes(etag) || tags.includes('*')",
      'return true',
    ],
  }),
]

/** One fault a rule of each room's `rules`, and those of what was once caught by no test. */
export const ruleFaults: Fault[] = [...lower, ...upper, ...written]
