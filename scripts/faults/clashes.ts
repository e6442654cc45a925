import { type Fault, inFile } from './fault.ts'

/** Faults of how clashes are found, weighed and accepted. */
export const clashFaults: Fault[] = [
  ...inFile('src/clash/rules/expected.ts', ['tests/clash/items.test.ts'], {
    'a leader whose deputy goes is expected': [' && !replaced.has(id)', ''],
    'who left a group is expected with it': ['day < each.until', "day < '9'"],
    'who is invited is expected': [
      "['CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF']",
      "['CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF', 'INVITED']",
    ],
  }),
  ...inFile('src/clash/rules/met.ts', ['tests/clash/cases.test.ts'], {
    'a leader is away and nobody says so': [
      "? 'LEADER_ABSENT' : 'LEADER_ON_DUTY'",
      "? 'LEADER_ON_DUTY' : 'LEADER_ABSENT'",
    ],
    'a morning meets an afternoon': ['one.halfDay === two.halfDay', 'true'],
    'an item that keeps nobody does': ['if (one.isFiller || other.isFiller) return null', ''],
    'one matter at another hour is one': [
      'one.when.period?.from === other.when.period?.from',
      'true',
    ],
    'a way that is just long enough is too short': ['if (needed > gap) {', 'if (needed >= gap) {'],
  }),
  ...inFile('src/clash/rules/policy-of.ts', ['tests/clash/cases.test.ts'], {
    'a room taken is softened': ['if (isFixed(kind)) return usualGrades[kind]', ''],
    'a leader’s own weight comes after the office’s': [
      'own ?? policy.office[kind]',
      'policy.office[kind] ?? own',
    ],
    'what is tentative weighs the same': [
      "if (certainty === 'CERTAIN') return grade",
      'return grade',
    ],
  }),
  ...inFile('src/clash/rules/overrides.ts', ['tests/clash/accepting.test.ts'], {
    'an acceptance outlasts another place': ['      facts.place.text,\n', ''],
    'an acceptance outlasts other people': ['...facts.parties.map(', '...[].map('],
  }),
  ...inFile('src/programme/commands/saving.ts', ['tests/clash/accepting.test.ts'], {
    'what blocks saving is saved': ["grade === 'BLOCKS_SAVING'", 'false'],
  }),
  ...inFile('src/programme/commands/open-clashes.ts', ['tests/clash/accepting.test.ts'], {
    'what was accepted is not released': ['return accepted === null', 'return true'],
  }),
]
