import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The files in which a pattern is found, sorted. */
const filesWith = (pattern: RegExp) =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .sort()

test('the rows of events and their people are written by the commands of event alone', () => {
  const writes = /\.(insert|update|delete)\((events|eventPeople)\)/
  expect(filesWith(writes)).toEqual(['src/event/commands/home.ts'])
  const raw =
    /(update|insert into|delete from) (events\b|event_people\b|\$\{(events|eventPeople)\})/i
  expect(filesWith(raw)).toEqual(['src/event/commands.ts', 'src/event/commands/rows.ts'])
})

test('events are stored by one caller, which tells readers what they must know at once', () => {
  expect(filesWith(/import \{[^}]*\bstoreEvents\b/)).toEqual(['src/release/commands/write.ts'])
  expect(filesWith(/import \{[^}]*\braiseSecrecy\b/)).toEqual(['src/release/commands/write.ts'])
})

test('bookings are written by the commands of booking alone, and asked for by commands', () => {
  expect(filesWith(/\.(insert|update|delete)\(bookings\)/)).toEqual([])
  const raw = /(update|insert into|delete from) (bookings|\$\{bookings\})/i
  expect(filesWith(raw)).toEqual(['src/booking/commands/rows.ts'])
  const asking = filesWith(/import \{[^}]*\bbook\b[^}]*\} from '[^']*holds\.ts'/)
  expect(asking).toContain('src/event/commands.ts')
  expect(asking.filter((file) => !/^src\/\w+\/commands[./]/.test(file))).toEqual([])
})
