const within = (officeId: string, rest: string) => `/o/${encodeURIComponent(officeId)}${rest}`

/** Every address of the page, one function each; it names the office it is about. Weeks are written `2026-W48`. */
export const paths = {
  /** The front door: leads to the office that the viewer last worked in. */
  home: () => '/',
  signIn: () => '/sign-in',
  /** The one-time link of a fresh installation. */
  setUp: (token: string) => `/set-up/${encodeURIComponent(token)}`,
  /** The one-time link of a new account. */
  choosePassword: (token: string) => `/choose-password/${encodeURIComponent(token)}`,
  /** The current week of the office. */
  office: (officeId: string) => within(officeId, ''),
  week: (officeId: string, week: string) => within(officeId, `/week/${week}`),
  print: (officeId: string, week: string) => within(officeId, `/week/${week}/print`),
  /** A document is read into the week it names; the week here only stands in for a missing one. */
  import: (officeId: string, week?: string) =>
    within(officeId, week === undefined ? '/import' : `/week/${week}/import`),
  /** Every release of a week with what it changed. */
  releases: (officeId: string, week: string) => within(officeId, `/week/${week}/releases`),
  /** A unit's registration for a week. */
  registration: (officeId: string, week: string) => within(officeId, `/registration/${week}`),
  /** The planners' proposals of a week. */
  inbox: (officeId: string, week: string) => within(officeId, `/inbox/${week}`),
  /** A week as it was released. */
  released: (officeId: string, week: string) => within(officeId, `/week/${week}/released`),
  /** The report of who has received a week's releases. */
  receipts: (officeId: string, week: string) => within(officeId, `/week/${week}/receipts`),
  settings: (officeId: string, section: SettingsSection) =>
    within(officeId, `/settings/${section}`),
  /** The viewer's own calendar links in the office. */
  links: (officeId: string) => within(officeId, '/links'),
  account: (officeId: string) => within(officeId, '/account'),
  /** Takes the word that a release was opened. */
  seen: () => '/seen',
  /** Of a demonstration only: a Word programme of next week, and its start afresh. */
  demoSample: () => '/demo/sample.docx',
  live: (officeId: string, week: string) => `/live?office=${officeId}&weeks=${week}`,
  demoReset: () => '/demo/reset',
} as const

/** The same page of another office. What the address asked for besides is left: it names things of the first office. */
export function pathInOffice(pathname: string, officeId: string): string {
  return within(officeId, pathname.replace(/^\/o\/[^/]+/, ''))
}

/** The pages of the settings, in the order in which a new office fills them. */
export const settingsSections = [
  'office',
  'units',
  'people',
  'groups',
  'rooms',
  'hours',
  'holidays',
  'clashes',
  'paper',
  'accounts',
  'address',
] as const

/** One page of the settings. */
export type SettingsSection = (typeof settingsSections)[number]
