/** Every address of the page, one function each. Weeks are written `2026-W48`. */
export const paths = {
  /** The current week of the viewer's office. */
  home: () => '/',
  signIn: () => '/sign-in',
  /** Where the one-time link of a fresh installation leads. */
  setUp: (token: string) => `/set-up/${encodeURIComponent(token)}`,
  /** Where the one-time link of a new account leads. */
  choosePassword: (token: string) => `/choose-password/${encodeURIComponent(token)}`,
  week: (week: string) => `/week/${week}`,
  print: (week: string) => `/week/${week}/print`,
  /** A document is read into the week it names; the week here only stands in for a missing one. */
  import: (week?: string) => (week === undefined ? '/import' : `/week/${week}/import`),
  /** Every release of a week with what it changed. */
  releases: (week: string) => `/week/${week}/releases`,
  settings: (section: SettingsSection) => `/settings/${section}`,
  /** The viewer's own calendar links. */
  links: () => '/links',
  account: () => '/account',
  /** Of a demonstration only: a Word programme of next week, and its start afresh. */
  demoSample: () => '/demo/sample.docx',
  demoReset: () => '/demo/reset',
} as const

/** The pages of the settings, in the order in which a new office fills them. */
export const settingsSections = [
  'office',
  'units',
  'people',
  'groups',
  'rooms',
  'hours',
  'holidays',
  'paper',
  'accounts',
] as const

/** One page of the settings. */
export type SettingsSection = (typeof settingsSections)[number]
