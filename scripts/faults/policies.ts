import { type Fault, inFile } from './fault.ts'

const may = ['tests/access/may.test.ts']
const secrets = ['tests/house/secrets.test.ts', 'tests/event/sight.test.ts']

/** One fault a rule of every `policy.ts`: somebody sees or does what is not theirs, or can no longer. */
export const policyFaults: Fault[] = [
  ...inFile('src/access/policy.ts', ['tests/access/policy.test.ts', ...secrets], {
    'the office sees what is top secret': [
      'BELONGS: level(FULL, BUSY, TIME_AND_PLACE, BUSY, NOTHING)',
      'BELONGS: level(FULL, BUSY, TIME_AND_PLACE, BUSY, BUSY)',
    ],
    'the office reads what is private': [
      'BELONGS: level(FULL, BUSY, TIME_AND_PLACE, BUSY, NOTHING)',
      'BELONGS: level(FULL, FULL, TIME_AND_PLACE, BUSY, NOTHING)',
    ],
    'of the two levels of a release the laxer counts': ['Math.min(row[one], least)', 'row[one]'],
    'a role in one office is one in every office': [
      'grant.officeId === officeId && roles.includes(grant.role)',
      'roles.includes(grant.role)',
    ],
    'everybody belongs to every office': [
      'viewer.grants.some((grant) => grant.officeId === officeId)',
      'viewer.grants.some((grant) => grant.officeId !== "")',
    ],
    'leaders manage the programme': ["'PLANNER', 'CHIEF')", "'PLANNER', 'CHIEF', 'LEADER')"],
    'members see drafts': ["'SECRETARY', 'REGISTRAR')", "'SECRETARY', 'REGISTRAR', 'MEMBER')"],
    'planners administer': ["officeId, 'ADMINISTRATOR')", "officeId, 'ADMINISTRATOR', 'PLANNER')"],
    'chiefs set up': ["'ADMINISTRATOR', 'PLANNER')", "'ADMINISTRATOR', 'PLANNER', 'CHIEF')"],
  }),
  ...inFile('src/access/policy.ts', ['tests/calendar', ...secrets], {
    'a phone is told when what is top secret is': [
      'TAKES_PART: level(FULL, FULL, TIME_AND_PLACE, BUSY, NOTHING)',
      'TAKES_PART: level(FULL, FULL, TIME_AND_PLACE, BUSY, BUSY)',
    ],
    'a phone of the office is told the place of what is confidential': [
      'BELONGS: level(FULL, BUSY, BUSY, NOTHING, NOTHING)',
      'BELONGS: level(FULL, BUSY, TIME_AND_PLACE, NOTHING, NOTHING)',
    ],
  }),
  ...inFile(
    'src/calendar/policy.ts',
    ['tests/calendar/policy.test.ts', 'tests/calendar/links.test.ts', ...may],
    {
      'whoever left the office keeps its link': [
        'if (!belongsTo(viewer, officeId)) return false',
        '',
      ],
      'anybody follows any unit': [
        'unitId !== null && viewer.unitIds.includes(unitId)',
        'unitId !== null',
      ],
      'anybody follows any person': [
        'personId !== null && viewer.personIds.includes(personId)',
        'personId !== null',
      ],
    },
  ),
  ...inFile('src/calendar/policy.ts', ['tests/calendar'], {
    "an office's link shows as much as a person's": [
      "scope === 'OFFICE' ? 'BELONGS' : 'TAKES_PART'",
      "scope === 'OFFICE' ? 'TAKES_PART' : 'TAKES_PART'",
    ],
  }),
  ...inFile('src/people/policy.ts', ['tests/people', ...may, 'tests/house/secrets.test.ts'], {
    'an office is shown to strangers': [
      'belongsTo(viewer, officeId) ? officeId : null',
      'officeId',
    ],
  }),
  ...inFile('src/programme/policy.ts', ['tests/programme/policy.test.ts'], {
    "a registrar's items are accepted at once": [
      "hasRole(viewer, officeId, 'REGISTRAR') &&",
      'false &&',
    ],
    'a registrar who plans too only proposes': [
      "!hasRole(viewer, officeId, 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY')",
      'true',
    ],
  }),
  ...inFile('src/programme/policy.ts', ['tests/programme/policy.test.ts'], {
    'any leader edits any item': [
      "hasRole(viewer, officeId, 'LEADER', 'SECRETARY') && isNamed(viewer, people)",
      "hasRole(viewer, officeId, 'LEADER', 'SECRETARY')",
    ],
    'a leader whom somebody replaces may not edit': [
      '[personId, behalfOfId].some',
      '[personId].some',
    ],
    'a registrar edits what was accepted': ['return isOpen && proposes', 'return proposes'],
    "a registrar edits another's proposal": [
      'return isOpen && proposes(viewer, event)',
      'return isOpen',
    ],
    "a registrar edits another unit's proposal": [
      'unitsRegisteredFor(viewer, officeId).includes(proposingUnitId)',
      'true',
    ],
    'who may not see an item hears of it': ['sight !== sightLevels.NOTHING && ', ''],
  }),
]
