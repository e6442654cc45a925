type Statements = Readonly<Record<string, Readonly<Record<string, string>>>>

/** For each table the constraints on its columns, and what each refuses a sound row to become. */
const become: Statements = {
  absences: { absences_period_known: `period = '[2026-11-23,)'` },
  accounts: { accounts_language_known: `language = 'fr'` },
  aliases: { aliases_kind_known: `kind = 'ITEM'`, aliases_one_meaning: `words = 'anh An'` },
  authorisations: {
    authorisations_not_to_self: 'deputy_id = principal_id',
    authorisations_period_known: `period = '[2026-11-23,)'`,
  },
  bookings: {
    bookings_distance_whole: 'event_period = period',
    bookings_only_requests_resume: `resumes_as = 'held'`,
    bookings_only_requests_wait: 'waits = true',
    bookings_owner_known: `owner = 'nobody'`,
    bookings_period_known: `period = '[2026-11-26 01:00Z,)'`,
    bookings_state_known: `state = 'lost'`,
  },
  clash_overrides: {
    clash_overrides_reason_length: `reason = ''`,
    clash_overrides_two: 'other_id = event_id',
  },
  clash_policies: {
    clash_policies_grade_known: `grade = 'FORBIDS'`,
    clash_policies_kind_known: `kind = 'ROOM_TAKEN', person_id = null`,
    clash_policies_person_of_leader: `kind = 'ROOM_HALF_DAY'`,
  },
  clash_settings: { clash_settings_minutes_range: 'outside_minutes = 601' },
  concerned_parties: { concerned_parties_somebody: 'person_id = null' },
  documents: {
    documents_kind_known: `kind = 'YEAR'`,
    documents_period_known: `period = '[2026-11-23,)'`,
  },
  event_audience: { event_audience_one_party: 'person_id = null' },
  event_people: {
    event_people_one_party: `unit_id = (select id from units u where u.office_id = event_people.office_id)`,
    event_people_role_known: `role = 'WATCHES'`,
    event_people_someone: 'person_id = null',
  },
  events: {
    events_clock_times_real: `start_time = '24:00'`,
    events_half_day_known: `half_day = 'NIGHT'`,
    events_hold_known: `hold = 'MAYBE', period = '[2026-11-26 01:00Z, 2026-11-26 02:00Z)'`,
    events_hold_needs_period: `hold = 'STATED'`,
    events_kind_known: `kind = 'PARTY'`,
    events_period_known: `period = 'empty'`,
    events_place_one_way: `place_text = 'Hội trường', place_resource_id =
      (select id from resources r where r.office_id = events.office_id)`,
    events_secrecy_known: `secrecy = 'OPEN'`,
    events_stage_known: `stage = 'WAITING'`,
    events_status_known: `status = 'OVER'`,
    events_time_kind_known: `time_kind = 'SOON'`,
    events_title_length: `title = ''`,
    events_wants_time_has_none: `wants_time = true, start_time = '09:00', half_day = 'MORNING'`,
    events_transport_known: `transport = 'BUS'`,
  },
  declarations: { declarations_on_monday: `week_on = '2026-12-01'` },
  proposal_notes: {
    proposal_notes_answer_of_planner: `kind = 'RETURNED'`,
    proposal_notes_kind_known: `kind = 'SHOUT', side = 'PLANNER'`,
    proposal_notes_side_known: `side = 'READER'`,
    proposal_notes_text_length: `text = ''`,
  },
  proposal_origins: {
    proposal_origins_not_into_itself: 'kept_id = merged_id',
    proposal_origins_title_length: `title = ''`,
  },
  proposal_reads: { proposal_reads_side_known: `side = 'READER'` },
  registration_settings: {
    registration_settings_after_known: `after_cut_off = 'SHOUT'`,
    registration_settings_contact_length: `contact = repeat('x', 801)`,
    registration_settings_opens_before: 'opens_weeks_ahead = 0',
    registration_settings_time_real: `closes_at = '24:00'`,
    registration_settings_weekday_known: 'closes_weekday = 8',
  },
  registration_windows: {
    registration_windows_in_order: 'closes_at = opens_at',
    registration_windows_on_monday: `week_on = '2026-12-01'`,
  },
  feeds: { feeds_scope_known: `scope = 'GROUP'`, feeds_subject_fits_scope: `scope = 'UNIT'` },
  grants: { grants_period_known: `period = '[2026-11-23,)'`, grants_role_known: `role = 'GUEST'` },
  holidays: {
    holidays_end_not_before_start: 'ends_on = starts_on - 1',
    holidays_kind_known: `kind = 'HALF'`,
  },
  installations: { installations_only_one: 'id = 2' },
  journal_changes: { journal_changes_subject_known: `subject_kind = 'weather'` },
  network_settings: {
    network_settings_address_form: `public_url = 'https://lich.example/a?b'`,
    network_settings_only_one: 'is_only = false',
  },
  offices: { offices_language_known: `language = 'fr'` },
  one_time_links: { one_time_links_purpose_known: `purpose = 'OTHER'` },
  posts: { posts_period_not_empty: `period = 'empty'` },
  published_events: {
    published_events_days_in_order: `all_day_on = '2026-11-24', all_day_until = '2026-11-23'`,
    published_events_facts_object: `facts = '[]'`,
    published_events_period_known: `period = 'empty'`,
    published_events_secrecy_known: `secrecy = 'OPEN'`,
    published_events_sequence_from_zero: 'sequence = -1',
    published_events_status_known: `status = 'OVER'`,
  },
  published_people: {
    published_people_period_known: `period = 'empty'`,
    published_people_role_known: `role = 'WATCHES'`,
    published_people_somebody: 'person_id = null',
  },
  readings: { readings_number_from_zero: 'number = -1' },
  receipts: {
    receipts_number_from_zero: 'number = -1',
    receipts_release_known: 'number = 7',
    receipts_somebody: 'person_id = null',
  },
  releases: {
    releases_content_object: `content = '[]'`,
    releases_document_number_length: `issued_on = '2026-11-26', document_number = ''`,
    releases_number_with_date: `document_number = '125/LCT', issued_on = null`,
    releases_number_from_zero: 'number = -1',
    releases_reason_known: `reason_kind = 'MOOD'`,
  },
  resources: { resources_capacity_positive: 'capacity = 0', resources_kind_known: `kind = 'HALL'` },
  travel_minutes: {
    travel_minutes_one_way: `one_place = 'Sở Y tế'`,
    travel_minutes_other_way: `other_place = ''`,
    travel_minutes_place_length: `other_place = repeat('x', 501)`,
    travel_minutes_range: 'minutes = 0',
  },
  sightings: { sightings_number_from_zero: 'number = -1', sightings_somebody: 'person_id = null' },
}

const unpublished = (column: string, office: '=' | '<>') =>
  `(select ${column} from events e where e.office_id ${office} x.office_id and title = 'Việc 0')`

// The first row of those tables is of a unit, the second of a person.
const ofPerson = `'unit_id', null, 'person_id',
  (select id from persons p where p.office_id = x.office_id and p.name = 'Lê An')`

/** For each table the constraints that compare rows, and in what a second row differs from the first that is refused. */
const second: Statements = {
  accounts: { accounts_email_once: `'email', upper(x.email)` },
  aliases: { aliases_words_once: '' },
  api_tokens: { api_tokens_token_once: '' },
  bookings: {
    bookings_live_once: `'state', 'requested'`,
    bookings_no_overlap: `'event_id', gen_random_uuid(), 'period', '[2026-11-26 01:59Z, 2026-11-26 02:30Z)'`,
  },
  declarations: { declarations_once: '' },
  clash_overrides: { clash_overrides_once: '' },
  clash_policies: { clash_policies_once: '' },
  clash_settings: { clash_settings_once: '' },
  concerned_parties: { concerned_units_once: '', concerned_persons_once: ofPerson },
  documents: { documents_period_once: '' },
  events: { events_uid_once: '' },
  feeds: { feeds_token_once: '' },
  group_members: { group_members_no_overlap: '' },
  groups: { groups_name_once: `'name', upper(x.name)` },
  journal_seals: {
    journal_seals_entry_once: `'number', 2`,
    journal_seals_number_once: `'journal_id', (select id from journal j where j.office_id = x.office_id and verb = 'two')`,
  },
  network_settings: { network_settings_once: '' },
  one_time_links: { one_time_links_token_once: '' },
  proposal_origins: { proposal_origins_merged_once: '' },
  proposal_reads: { proposal_reads_once: '' },
  registration_settings: { registration_settings_once: '' },
  registration_windows: { registration_windows_week_once: '' },
  unit_registrations: { unit_registrations_once: '' },
  published_events: {
    published_events_uid_once: `'event_id', ${unpublished('id', '=')}`,
    published_events_event_in_office: `'event_id', ${unpublished('id', '<>')}, 'uid', ${unpublished('uid', '<>')}`,
  },
  receipts: { receipts_of_unit_once: '', receipts_of_person_once: ofPerson },
  releases: {
    releases_number_once: '',
    releases_document_in_office: `'number', 7, 'document_id',
      (select id from documents d where d.office_id <> x.office_id limit 1)`,
  },
  resources: { resources_name_once: `'name', upper(x.name)` },
  sessions: { sessions_token_once: '' },
  travel_minutes: {
    travel_minutes_once: `'one_room_id', null, 'one_place', upper(x.other_place),
      'other_room_id', x.one_room_id, 'other_place', ''`,
  },
  sightings: { sightings_of_unit_once: '', sightings_of_person_once: ofPerson },
  units: { units_name_once: `'name', upper(x.name)` },
}

const idOfOther = (table: string, of: string) =>
  `(select o.${table === 'published_events' ? 'event_id' : 'id'} from ${table} o
    where o.office_id <> ${of}.office_id limit 1)`

const partyKeys = (table: string) => ({
  [`${table}_document_in_office`]: ['document_id', 'documents'],
  [`${table}_unit_in_office`]: ['unit_id', 'units', 'person_id = null where unit_id is not null'],
  [`${table}_person_in_office`]: [
    'person_id',
    'persons',
    'unit_id = null where person_id is not null',
  ],
})

/** For each table the keys by which a row names another of its office: the column, the table that it names, and what else is set. */
const foreign: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  absences: { absences_person_in_office: ['person_id', 'persons'] },
  accounts: { accounts_person_known: ['person_id', 'persons'] },
  aliases: {
    aliases_person_in_office: ['person_id', 'persons'],
    aliases_group_in_office: ['group_id', 'groups', 'person_id = null'],
    aliases_unit_in_office: ['unit_id', 'units', 'person_id = null'],
    aliases_resource_in_office: ['resource_id', 'resources', 'person_id = null'],
  },
  authorisations: {
    authorisations_principal_known: ['principal_id', 'persons'],
    authorisations_deputy_known: ['deputy_id', 'persons'],
  },
  bookings: {
    bookings_resource_in_office: ['resource_id', 'resources', `state = 'requested'`],
    bookings_event_in_office: ['event_id', 'events'],
  },
  declarations: { declarations_unit_in_office: ['unit_id', 'units'] },
  proposal_notes: { proposal_notes_event_in_office: ['event_id', 'events'] },
  proposal_origins: {
    proposal_origins_kept_in_office: ['kept_id', 'events'],
    proposal_origins_merged_in_office: ['merged_id', 'events'],
    proposal_origins_unit_in_office: ['unit_id', 'units'],
  },
  proposal_reads: { proposal_reads_event_in_office: ['event_id', 'events'] },
  unit_registrations: { unit_registrations_unit_in_office: ['unit_id', 'units'] },
  clash_overrides: {
    clash_overrides_event_in_office: ['event_id', 'events'],
    clash_overrides_other_in_office: ['other_id', 'events'],
  },
  clash_policies: { clash_policies_person_in_office: ['person_id', 'persons'] },
  concerned_parties: {
    ...partyKeys('concerned_parties'),
    concerned_parties_release_in_office: ['release_id', 'releases'],
  },
  event_audience: {
    event_audience_event_in_office: ['event_id', 'events'],
    event_audience_unit_in_office: ['unit_id', 'units', 'person_id = null'],
    event_audience_person_in_office: ['person_id', 'persons'],
  },
  event_people: {
    event_people_event_in_office: ['event_id', 'events'],
    event_people_person_in_office: ['person_id', 'persons'],
    event_people_unit_in_office: ['unit_id', 'units', 'person_id = null'],
    event_people_group_in_office: ['group_id', 'groups', 'person_id = null'],
    event_people_behalf_in_office: ['behalf_of_id', 'persons'],
  },
  events: {
    events_home_in_office: ['home_document_id', 'documents'],
    events_place_in_office: ['place_resource_id', 'resources'],
    events_parent_in_office: ['parent_id', 'events'],
    events_proposing_unit_in_office: ['proposing_unit_id', 'units'],
  },
  feeds: {
    feeds_unit_in_office: ['unit_id', 'units', `scope = 'UNIT'`],
    feeds_person_in_office: ['person_id', 'persons', `scope = 'PERSON'`],
  },
  grants: {
    grants_unit_known: ['unit_id', 'units'],
    grants_person_known: ['person_id', 'persons'],
  },
  group_members: {
    group_members_group_in_office: ['group_id', 'groups'],
    group_members_person_in_office: ['person_id', 'persons'],
  },
  posts: {
    posts_person_in_office: ['person_id', 'persons'],
    posts_unit_in_office: ['unit_id', 'units'],
  },
  feed_parts: { feed_parts_event_in_office: ['event_id', 'published_events', 'level = 2'] },
  published_events: { published_events_release_in_office: ['release_id', 'releases'] },
  published_people: {
    published_people_event_in_office: ['event_id', 'published_events'],
    published_people_group_in_office: ['via_group_id', 'groups'],
    published_people_person_in_office: ['person_id', 'persons'],
    published_people_unit_in_office: ['unit_id', 'units', 'person_id = null'],
  },
  travel_minutes: {
    travel_minutes_one_in_office: ['one_room_id', 'resources'],
    travel_minutes_other_in_office: ['other_room_id', 'resources', `other_place = ''`],
  },
  readings: { readings_document_in_office: ['document_id', 'documents'] },
  receipts: partyKeys('receipts'),
  sightings: partyKeys('sightings'),
  units: { units_parent_in_office: ['parent_id', 'units'] },
}

/** Each constraint of the database with a statement that it is to refuse where `makeRows` has put rows of two offices. */
export function refusals(): { constraint: string; table: string; statement: string }[] {
  const each = <Said>(
    of: Readonly<Record<string, Readonly<Record<string, Said>>>>,
    make: (table: string, said: Said) => string,
  ) =>
    Object.entries(of).flatMap(([table, said]) =>
      Object.entries(said).map(([constraint, one]) => ({
        constraint,
        table,
        statement: make(table, one),
      })),
    )
  return [
    ...each(become, (table, set) => `update ${table} set ${set}`),
    ...each(second, copyOf),
    ...each(foreign, (table, [column = '', other = '', ...sets]) => {
      const set = [`${column} = ${idOfOther(other, table)}`, ...sets].join(', ')
      return `update ${table} set ${set}`
    }),
  ]
}

/** A copy of the table's first row under a new id, with these columns otherwise. */
function copyOf(table: string, columns: string): string {
  const others = [`'id', gen_random_uuid()`, columns].filter(Boolean).join(', ')
  return `insert into ${table}
    select (jsonb_populate_record(x, jsonb_build_object(${others}))).* from ${table} x limit 1`
}
