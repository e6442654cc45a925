import { type Fault, inDatabase } from './fault.ts'

const dropped = (table: string, ...constraints: string[]) =>
  constraints.map((name) => `alter table ${table} drop constraint ${name}`)

/** One fault a trigger and each constraint that carries an invariant: the database without it. */
export const databaseFaults: Fault[] = [
  ...inDatabase(
    ['tests/db/roles.test.ts'],
    [
      'drop trigger journal_is_append_only on journal',
      'drop trigger journal_changes_is_append_only on journal_changes',
      'drop trigger journal_seals_is_append_only on journal_seals',
      'drop trigger releases_is_append_only on releases',
      'drop trigger documents_is_append_only on documents',
      'drop trigger releases_number_without_gap on releases',
    ],
  ),
  ...inDatabase(
    ['tests/booking/holds.test.ts', 'tests/db/guards.test.ts'],
    [
      ...dropped('bookings', 'bookings_no_overlap', 'bookings_only_requests_wait'),
      'drop index bookings_live_once',
    ],
  ),
  ...inDatabase(
    ['tests/db/guards.test.ts', 'tests/house/names.test.ts'],
    [
      'drop index units_name_once',
      'drop index groups_name_once',
      ...dropped('group_members', 'group_members_no_overlap'),
    ],
  ),
  ...inDatabase(['tests/booking', 'tests/house/names.test.ts'], ['drop index resources_name_once']),
  ...inDatabase(['tests/db/guards.test.ts'], dropped('releases', 'releases_number_once')),
  ...inDatabase(['tests/db/guards.test.ts'], ['drop index accounts_email_once']),
]
