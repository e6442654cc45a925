import { refusals } from '../../tests/support/constraints.ts'
import { type Fault, type Guard, inDatabase } from './fault.ts'

const withoutTrigger = (name: string, table: string): Guard => ({
  name,
  sql: `drop trigger ${name} on ${table}`,
})

/** One fault a trigger, and those constraints that what stands above them is tried for too: the database without it. */
const written: Fault[] = [
  ...inDatabase(
    ['tests/db/roles.test.ts'],
    [
      ...[
        'journal',
        'journal_changes',
        'journal_seals',
        'releases',
        'documents',
        'review_steps',
        'review_items',
        'receipts',
        'concerned_parties',
      ].map((table) => withoutTrigger(`${table}_is_append_only`, table)),
      withoutTrigger('releases_number_without_gap', 'releases'),
    ],
  ),
  ...inDatabase(
    ['tests/calendar'],
    [
      ...['accounts', 'authorisations', 'grants', 'offices', 'posts'].map((table) =>
        withoutTrigger(`${table}_change_feeds`, table),
      ),
      withoutTrigger('published_events_mark_change', 'published_events'),
      withoutTrigger('published_people_mark_added', 'published_people'),
      withoutTrigger('published_people_mark_altered', 'published_people'),
      withoutTrigger('published_people_mark_taken_out', 'published_people'),
    ],
  ),
  ...inDatabase(['tests/programme'], [withoutTrigger('journal_counted', 'journal')]),
  ...inDatabase(
    ['tests/booking/holds.test.ts', 'tests/db/guards.test.ts'],
    ['bookings_no_overlap', 'bookings_only_requests_wait', 'bookings_live_once'].map((name) =>
      without(name, 'bookings'),
    ),
  ),
  ...inDatabase(
    ['tests/db/guards.test.ts', 'tests/house/names.test.ts'],
    [
      without('units_name_once', 'units'),
      without('groups_name_once', 'groups'),
      without('group_members_no_overlap', 'group_members'),
    ],
  ),
  ...inDatabase(
    ['tests/booking', 'tests/house/names.test.ts'],
    [without('resources_name_once', 'resources')],
  ),
  ...inDatabase(
    ['tests/db/guards.test.ts'],
    [without('releases_number_once', 'releases'), without('accounts_email_once', 'accounts')],
  ),
]

// Whether it is a constraint or a unique index alone; with it goes what refers to it.
function without(name: string, table: string): Guard {
  const sql = `do $$ begin
    if exists (select from pg_constraint where conname = '${name}')
    then alter table ${table} drop constraint ${name} cascade; else drop index ${name} cascade; end if;
  end $$`
  return { name, sql }
}

const names = new Set(written.map(({ name }) => name))

/** One fault a trigger and a constraint. */
export const databaseFaults: Fault[] = [
  ...written,
  ...inDatabase(
    ['tests/db/constraints.test.ts'],
    refusals().map(({ constraint, table }) => without(constraint, table)),
  ).filter(({ name }) => !names.has(name)),
]
