-- A name as it is compared where a name must be one: what nobody sees is taken out, every run of spaces is one, case and
-- the old and the new place of a tone mark (hoà, hòa) are alike, other marks still tell names apart. It gives the same
-- on every locale, the embedded store's C among them: taken apart (NFD), letters lower in ASCII, and the few capitals
-- that do not come apart are written out. A tone with another mark after it belongs to that letter (hoặc) and stays.
CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN normalize(
    btrim(regexp_replace(
      regexp_replace(
        translate(
          lower(normalize(
            regexp_replace(name,
              '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
              '', 'g'),
            NFD) COLLATE "C"),
          'ĐÐƉÆŒØŁÞΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
          'đđđæœøłþαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюя'),
        '(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\u0300-\u036f])', '\1\3\2', 'g'),
      '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')),
    NFC);
--> statement-breakpoint
DROP INDEX resources_name_once;
--> statement-breakpoint
DROP INDEX units_name_once;
--> statement-breakpoint
DROP INDEX groups_name_once;
--> statement-breakpoint
-- Twins that stand in a store already: the first in the office's order keeps its name, the others are numbered. Each
-- office that has any gets one journal entry for each kind of thing.
CREATE FUNCTION rename_twins(place regclass, subject text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  twin record;
  entry uuid;
  entry_office uuid;
  before jsonb;
  after jsonb;
  candidate text;
  number integer;
  is_taken boolean;
BEGIN
  FOR twin IN EXECUTE format(
    'SELECT id, office_id, kind, name FROM (
       SELECT t.id, t.office_id, to_jsonb(t) ->> ''kind'' AS kind, t.name, t.position, row_number() OVER (
         PARTITION BY t.office_id, to_jsonb(t) ->> ''kind'', folded_name(t.name) ORDER BY t.position, t.id) AS n
       FROM %s t WHERE NOT t.is_retired) ranked
     WHERE n > 1 ORDER BY office_id, kind, position, id', place)
  LOOP
    number := 1;
    LOOP
      number := number + 1;
      candidate := left(twin.name, 190) || ' (' || number || ')';
      EXECUTE format(
        'SELECT EXISTS (SELECT FROM %s t WHERE t.office_id = $1 AND NOT t.is_retired
           AND to_jsonb(t) ->> ''kind'' IS NOT DISTINCT FROM $2 AND folded_name(t.name) = folded_name($3))', place)
        INTO is_taken USING twin.office_id, twin.kind, candidate;
      EXIT WHEN NOT is_taken;
    END LOOP;
    EXECUTE format('SELECT to_jsonb(t) FROM %s t WHERE id = $1', place) INTO before USING twin.id;
    EXECUTE format('UPDATE %s SET name = $1 WHERE id = $2', place) USING candidate, twin.id;
    -- As the program writes rows: officeId, not office_id.
    SELECT jsonb_object_agg(lower(left(key, 1)) || substr(replace(initcap(replace(key, '_', ' ')), ' ', ''), 2), value)
      INTO before FROM jsonb_each(before);
    after := before || jsonb_build_object('name', candidate);
    IF entry_office IS DISTINCT FROM twin.office_id THEN
      entry_office := twin.office_id;
      INSERT INTO journal (office_id, at, verb) VALUES (entry_office, now(), 'renameTwins') RETURNING id INTO entry;
    END IF;
    INSERT INTO journal_changes (office_id, journal_id, subject_kind, subject_id, at, before, after)
      VALUES (entry_office, entry, subject, twin.id, now(), before, after);
  END LOOP;
END
$$;
--> statement-breakpoint
SELECT rename_twins('resources', 'resource');
--> statement-breakpoint
SELECT rename_twins('units', 'unit');
--> statement-breakpoint
SELECT rename_twins('groups', 'group');
--> statement-breakpoint
DROP FUNCTION rename_twins(regclass, text);
--> statement-breakpoint
CREATE UNIQUE INDEX resources_name_once ON resources (office_id, kind, folded_name(name)) WHERE NOT is_retired;
--> statement-breakpoint
CREATE UNIQUE INDEX units_name_once ON units (office_id, folded_name(name)) WHERE NOT is_retired;
--> statement-breakpoint
CREATE UNIQUE INDEX groups_name_once ON groups (office_id, folded_name(name)) WHERE NOT is_retired;
--> statement-breakpoint
-- Whether an event stands in its week is no matter of what it is: a conference may, a driver's trip may not.
ALTER TABLE events ADD COLUMN stands_in_week boolean DEFAULT true NOT NULL;
--> statement-breakpoint
-- Closed words that a room above adds to. It does so in a migration of its own: drops the constraint, and adds it again
-- under the same name with its word beside those that stand here. The files of the rooms below stay as they are.
ALTER TABLE events ADD CONSTRAINT events_kind_known CHECK (kind IN ('ITEM'));
--> statement-breakpoint
ALTER TABLE resources DROP CONSTRAINT resources_kind_known;
--> statement-breakpoint
ALTER TABLE resources ADD CONSTRAINT resources_kind_known CHECK (
  kind IN ('ROOM', 'BED', 'VEHICLE', 'DRIVER', 'EQUIPMENT', 'INTERPRETER'));
--> statement-breakpoint
ALTER TABLE documents DROP CONSTRAINT documents_kind_known;
--> statement-breakpoint
ALTER TABLE documents ADD CONSTRAINT documents_kind_known CHECK (
  kind IN ('WEEK', 'MONTH', 'AGENDA', 'VISIT', 'ORDER', 'ROSTER'));
--> statement-breakpoint
-- NOT VALID: what was written stays as it is, and imports once wrote 'room' for a resource, calendar links 'FEED'.
ALTER TABLE journal_changes ADD CONSTRAINT journal_changes_subject_known CHECK (subject_kind IN (
  'account', 'apiToken', 'grant',
  'office', 'unit', 'person', 'post', 'group', 'groupMember', 'holiday',
  'resource', 'booking', 'event', 'release', 'published_event', 'feed', 'import', 'alias')) NOT VALID;
--> statement-breakpoint
ALTER TABLE releases ADD CONSTRAINT releases_reason_known CHECK (
  reason_kind IN ('FIRST_RELEASE', 'SUPERIOR_SUMMONS', 'HOST_REQUEST', 'LEADER_BUSY', 'WEATHER', 'NOT_PREPARED', 'NO_ROOM', 'CORRECTION', 'OTHER'));
--> statement-breakpoint
ALTER TABLE releases ADD CONSTRAINT releases_content_object CHECK (
  jsonb_typeof(content) = 'object' AND jsonb_typeof(diff) = 'object');
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_status_known CHECK (
  status IN ('CONFIRMED', 'TENTATIVE', 'POSTPONED', 'CANCELLED'));
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_secrecy_known CHECK (
  secrecy IN ('NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'));
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_sequence_from_zero CHECK (sequence >= 0);
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_days_in_order CHECK (
  num_nulls(all_day_on, all_day_until) IN (0, 2) AND (all_day_on IS NULL OR all_day_until >= all_day_on));
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_period_known CHECK (
  period IS NULL OR (NOT isempty(period) AND lower(period) IS NOT NULL AND upper(period) IS NOT NULL
    AND lower_inc(period) AND NOT upper_inc(period)));
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_facts_object CHECK (jsonb_typeof(facts) = 'object');
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_role_known CHECK (
  role IN ('CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF', 'INVITED', 'PREPARES', 'STAFF'));
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_somebody CHECK (num_nonnulls(person_id, unit_id) = 1);
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_period_known CHECK (
  period IS NULL OR (NOT isempty(period) AND lower(period) IS NOT NULL AND upper(period) IS NOT NULL
    AND lower_inc(period) AND NOT upper_inc(period)));
--> statement-breakpoint
-- A day's holds of an office, whatever their resources: bookings_no_overlap leads by the resource.
CREATE INDEX bookings_live_during ON bookings USING gist (office_id, period) WHERE state IN ('held', 'confirmed');
--> statement-breakpoint
-- What is published stays inside its office like what it is published from.
ALTER TABLE releases ADD CONSTRAINT releases_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_in_office UNIQUE (office_id, event_id);
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_release_in_office FOREIGN KEY (office_id, release_id) REFERENCES releases (office_id, id);
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES published_events (office_id, event_id);
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE published_people ADD CONSTRAINT published_people_group_in_office FOREIGN KEY (office_id, via_group_id) REFERENCES groups (office_id, id);
--> statement-breakpoint
ALTER TABLE feed_parts ADD CONSTRAINT feed_parts_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES published_events (office_id, event_id);
--> statement-breakpoint
-- A span without an end could be written here, and was an error to read.
ALTER TABLE grants ADD CONSTRAINT grants_period_known CHECK (
  lower(period) IS NOT NULL AND upper(period) IS NOT NULL AND lower_inc(period) AND NOT upper_inc(period));
--> statement-breakpoint
ALTER TABLE authorisations ADD CONSTRAINT authorisations_period_known CHECK (
  lower(period) IS NOT NULL AND upper(period) IS NOT NULL AND lower_inc(period) AND NOT upper_inc(period));
--> statement-breakpoint
ALTER TABLE absences ADD CONSTRAINT absences_period_known CHECK (
  lower(period) IS NOT NULL AND upper(period) IS NOT NULL AND lower_inc(period) AND NOT upper_inc(period));
