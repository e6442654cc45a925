/** The rooms of the house, lowest first. A room may look into the rooms before it, never after. */
export const roomNames = [
  'time',
  'journal',
  'access',
  'people',
  'booking',
  'event',
  'release',
  'programme',
  'bundle',
  'calendar',
  'exchange',
  'server',
] as const
