import { groups, people, rooms, units } from '../../scripts/demo/cast.ts'
import type { KnownNames } from '../../src/exchange/rules/known.ts'

/** The demo office's names as the reader of lines knows them. */
export const cast: KnownNames = {
  persons: people.map(([id, name, title, short, isLeader]) => ({
    id,
    name,
    label: `${short} ${name.split(' ').at(-1)}`,
    isLeader,
    titles: [title, short],
  })),
  units: units.map(([name, shortName]) => ({ id: name, name, shortName })),
  groups: groups.map(([name]) => ({ id: name, name })),
  rooms: rooms.map(([name, shortName]) => ({ id: name, name, shortName })),
  aliases: new Map(),
}
