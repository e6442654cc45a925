import {
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../graphql/refusals.ts'

/** The roles that an account can have in an office. */
export type Role =
  | 'ADMINISTRATOR'
  | 'PLANNER'
  | 'CHIEF'
  | 'LEADER'
  | 'SECRETARY'
  | 'REGISTRAR'
  | 'MEMBER'

/** One role of the viewer, valid at the time of the request. */
export type ViewerGrant = {
  officeId: string
  role: Role
  unitId: string | null
  personId: string | null
}

/** The account that asks. Made once per request from the account, its grants and the authorisations in force. */
export type Viewer = {
  accountId: string
  /** The account's own office. */
  officeId: string
  name: string
  email: string
  language: 'vi' | 'en'
  grants: readonly ViewerGrant[]
  /** The person the account is, and those it acts for: secretaries' leaders and principals of authorisations. */
  personIds: readonly string[]
  /** The units of those persons' posts and of the registrar's grants. */
  unitIds: readonly string[]
}

/** The sight levels of an event: nothing, busy, time and place, everything. */
export const sightLevels = { NOTHING: 0, BUSY: 1, TIME_AND_PLACE: 2, FULL: 3 } as const
/** One of the four levels, as a number that can be compared. */
export type SightLevel = 0 | 1 | 2 | 3

/** The secrecy levels, most open first: their order is the column order of the sight table. */
export const secrecies = ['NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const
/** One of the five secrecy levels. */
export type Secrecy = (typeof secrecies)[number]

/**
 * The relations of a viewer to an event, closest last: of another office, of its office, named in it (in person,
 * through their unit or a group, or by its audience), or working on the office's whole programme.
 */
export const relations = ['OUTSIDE', 'BELONGS', 'TAKES_PART', 'MANAGES'] as const
/** One of the four relations. */
export type Relation = (typeof relations)[number]

/** The finite answer to "who sees what": a level for each relation (rows) and secrecy (columns). */
export type SightTable = Readonly<Record<Relation, Readonly<Record<Secrecy, SightLevel>>>>

const { NOTHING, BUSY, TIME_AND_PLACE, FULL } = sightLevels

const onPage: SightTable = {
  OUTSIDE: level(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  BELONGS: level(FULL, BUSY, TIME_AND_PLACE, BUSY, NOTHING),
  TAKES_PART: level(FULL, FULL, FULL, FULL, FULL),
  MANAGES: level(FULL, FULL, FULL, FULL, FULL),
}

// A phone and the calendar service behind it are outside the office: state secrets
// (Mật and above) leave them without their content, whoever subscribes.
const onPhone: SightTable = {
  OUTSIDE: level(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  BELONGS: level(FULL, BUSY, BUSY, NOTHING, NOTHING),
  TAKES_PART: level(FULL, FULL, TIME_AND_PLACE, BUSY, NOTHING),
  MANAGES: level(FULL, FULL, TIME_AND_PLACE, BUSY, NOTHING),
}

function level(...levels: [SightLevel, SightLevel, SightLevel, SightLevel, SightLevel]) {
  const [NORMAL, PRIVATE, CONFIDENTIAL, SECRET, TOP_SECRET] = levels
  return { NORMAL, PRIVATE, CONFIDENTIAL, SECRET, TOP_SECRET }
}

/** The one place where secrecy is decided: the table for pages and the API, or for calendar feeds. */
export function sightTable(channel: 'PAGE' | 'FEED'): SightTable {
  return channel === 'PAGE' ? onPage : onPhone
}

/** The level for one relation and secrecy. A stored release is shown by the stricter of its level then and now. */
export function sightOf(
  relation: Relation,
  secrecy: readonly Secrecy[],
  channel: 'PAGE' | 'FEED',
): SightLevel {
  const row = sightTable(channel)[relation]
  return secrecy.reduce<SightLevel>((least, one) => Math.min(row[one], least) as SightLevel, FULL)
}

/** The viewer where somebody must be signed in; a mutation sees to that, so it being nobody is a bug. */
export function signedIn(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new Error('Nobody is signed in')
  return viewer
}

/** True when the viewer has one of the roles in the office. */
export function hasRole(viewer: Viewer, officeId: string, ...roles: Role[]): boolean {
  return viewer.grants.some((grant) => grant.officeId === officeId && roles.includes(grant.role))
}

/** Does the viewer belong to the office, in any role? */
export function belongsTo(viewer: Viewer, officeId: string): boolean {
  return viewer.grants.some((grant) => grant.officeId === officeId)
}

/** Does the viewer work on the office's whole programme, and so sees all of it? */
export function managesProgramme(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'PLANNER', 'CHIEF')
}

/** Is the viewer shown drafts? Others are shown what was released. */
export function seesDrafts(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY', 'REGISTRAR')
}

/** May the viewer change the office's units, people, groups, rooms and settings? */
export function maySetUp(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'ADMINISTRATOR', 'PLANNER')
}

/** The ids of the units for which the viewer registers items in the office. */
export function unitsRegisteredFor(viewer: Viewer | null, officeId: string): string[] {
  const units = (viewer?.grants ?? []).flatMap((grant) =>
    grant.officeId === officeId && grant.role === 'REGISTRAR' && grant.unitId !== null
      ? [grant.unitId]
      : [],
  )
  return [...new Set(units)]
}

/** May the viewer open and close accounts and give roles? */
export function mayAdminister(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'ADMINISTRATOR')
}

/**
 * Refuses the administration of an office: NotFound when the viewer has no role in it, so that its existence is not
 * disclosed, NotAllowed when they have another; null when they may.
 */
export function administrationRefusal(
  viewer: Viewer,
  officeId: string,
  field: string,
): NotFoundAnswer | NotAllowedAnswer | null {
  if (!belongsTo(viewer, officeId)) return notFound(field)
  if (mayAdminister(viewer, officeId)) return null
  return notAllowed('Only administrators of the office may do this. Ask one of them.')
}

/** The same for setting up an office's units, people, groups, rooms and settings. */
export function setUpRefusal(
  viewer: Viewer,
  officeId: string,
  field: string,
): NotFoundAnswer | NotAllowedAnswer | null {
  if (!belongsTo(viewer, officeId)) return notFound(field)
  if (maySetUp(viewer, officeId)) return null
  return notAllowed('Only administrators and planners may set up the office. Ask one of them.')
}
