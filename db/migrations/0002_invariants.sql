-- Keys that point to a room above, or that must stay inside one office: what drizzle cannot say.
ALTER TABLE units ADD CONSTRAINT units_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE persons ADD CONSTRAINT persons_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE groups ADD CONSTRAINT groups_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE resources ADD CONSTRAINT resources_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE documents ADD CONSTRAINT documents_in_office UNIQUE (office_id, id);
--> statement-breakpoint
ALTER TABLE accounts ADD CONSTRAINT accounts_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE accounts ADD CONSTRAINT accounts_person_known FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE sessions ADD CONSTRAINT sessions_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE grants ADD CONSTRAINT grants_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE grants ADD CONSTRAINT grants_unit_known FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE grants ADD CONSTRAINT grants_person_known FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE authorisations ADD CONSTRAINT authorisations_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE authorisations ADD CONSTRAINT authorisations_principal_known FOREIGN KEY (office_id, principal_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE authorisations ADD CONSTRAINT authorisations_deputy_known FOREIGN KEY (office_id, deputy_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE journal ADD CONSTRAINT journal_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE journal ADD CONSTRAINT journal_actor_known FOREIGN KEY (actor_id) REFERENCES accounts (id);
--> statement-breakpoint
ALTER TABLE journal ADD CONSTRAINT journal_principal_known FOREIGN KEY (principal_id) REFERENCES persons (id);
--> statement-breakpoint
ALTER TABLE journal_changes ADD CONSTRAINT journal_changes_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE journal_seals ADD CONSTRAINT journal_seals_office_known FOREIGN KEY (office_id) REFERENCES offices (id);
--> statement-breakpoint
ALTER TABLE units ADD CONSTRAINT units_parent_in_office FOREIGN KEY (office_id, parent_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE posts ADD CONSTRAINT posts_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE posts ADD CONSTRAINT posts_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE posts ADD CONSTRAINT posts_period_not_empty CHECK (NOT isempty(period));
--> statement-breakpoint
ALTER TABLE group_members ADD CONSTRAINT group_members_group_in_office FOREIGN KEY (office_id, group_id) REFERENCES groups (office_id, id);
--> statement-breakpoint
ALTER TABLE group_members ADD CONSTRAINT group_members_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE group_members ADD CONSTRAINT group_members_no_overlap EXCLUDE USING gist (group_id WITH =, person_id WITH =, period WITH &&);
--> statement-breakpoint
ALTER TABLE absences ADD CONSTRAINT absences_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE absences ADD CONSTRAINT absences_period_not_empty CHECK (NOT isempty(period));
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_resource_in_office FOREIGN KEY (office_id, resource_id) REFERENCES resources (office_id, id);
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES events (office_id, id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- Half-open: the 09:00 meeting may start in the minute the 08:00 one ends. Not deferrable: it is an arbiter of ON CONFLICT.
ALTER TABLE bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (resource_id WITH =, period WITH &&) WHERE (state IN ('held', 'confirmed'));
--> statement-breakpoint
-- One event holds one place at most once: what a command replaces it must release.
CREATE UNIQUE INDEX bookings_live_once ON bookings (event_id, resource_id) WHERE state <> 'released';
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_home_in_office FOREIGN KEY (office_id, home_document_id) REFERENCES documents (office_id, id);
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_place_in_office FOREIGN KEY (office_id, place_resource_id) REFERENCES resources (office_id, id);
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_parent_in_office FOREIGN KEY (office_id, parent_id) REFERENCES events (office_id, id);
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_creator_known FOREIGN KEY (created_by) REFERENCES accounts (id);
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_clock_times_real CHECK (
  (start_time IS NULL OR start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
  AND (end_time IS NULL OR end_time ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'));
--> statement-breakpoint
ALTER TABLE event_people ADD CONSTRAINT event_people_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES events (office_id, id);
--> statement-breakpoint
ALTER TABLE event_people ADD CONSTRAINT event_people_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE event_people ADD CONSTRAINT event_people_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE event_people ADD CONSTRAINT event_people_group_in_office FOREIGN KEY (office_id, group_id) REFERENCES groups (office_id, id);
--> statement-breakpoint
ALTER TABLE event_people ADD CONSTRAINT event_people_behalf_in_office FOREIGN KEY (office_id, behalf_of_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE event_audience ADD CONSTRAINT event_audience_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES events (office_id, id);
--> statement-breakpoint
ALTER TABLE event_audience ADD CONSTRAINT event_audience_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE event_audience ADD CONSTRAINT event_audience_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE documents ADD CONSTRAINT documents_period_known CHECK (
  NOT isempty(period) AND lower(period) IS NOT NULL AND upper(period) IS NOT NULL);
--> statement-breakpoint
ALTER TABLE releases ADD CONSTRAINT releases_document_in_office FOREIGN KEY (office_id, document_id) REFERENCES documents (office_id, id);
--> statement-breakpoint
ALTER TABLE releases ADD CONSTRAINT releases_account_known FOREIGN KEY (released_by) REFERENCES accounts (id);
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_event_in_office FOREIGN KEY (office_id, event_id) REFERENCES events (office_id, id);
--> statement-breakpoint
ALTER TABLE published_events ADD CONSTRAINT published_events_uid_fits FOREIGN KEY (uid) REFERENCES events (uid);
--> statement-breakpoint
CREATE INDEX published_events_by_period ON published_events USING gist (office_id, period);
--> statement-breakpoint
ALTER TABLE feeds ADD CONSTRAINT feeds_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE feeds ADD CONSTRAINT feeds_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE aliases ADD CONSTRAINT aliases_person_in_office FOREIGN KEY (office_id, person_id) REFERENCES persons (office_id, id);
--> statement-breakpoint
ALTER TABLE aliases ADD CONSTRAINT aliases_group_in_office FOREIGN KEY (office_id, group_id) REFERENCES groups (office_id, id);
--> statement-breakpoint
ALTER TABLE aliases ADD CONSTRAINT aliases_unit_in_office FOREIGN KEY (office_id, unit_id) REFERENCES units (office_id, id);
--> statement-breakpoint
ALTER TABLE aliases ADD CONSTRAINT aliases_resource_in_office FOREIGN KEY (office_id, resource_id) REFERENCES resources (office_id, id);
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_changes_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_seals_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER releases_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Numbers without gaps: a release follows the one before it, under the lock of its document.
CREATE FUNCTION releases_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  expected integer;
BEGIN
  PERFORM 1 FROM documents WHERE id = NEW.document_id FOR UPDATE;
  SELECT coalesce(max(number) + 1, 0) INTO expected FROM releases WHERE document_id = NEW.document_id;
  IF NEW.number <> expected THEN
    RAISE EXCEPTION 'release % of this document must be number %', NEW.number, expected
      USING ERRCODE = 'check_violation', CONSTRAINT = 'releases_number_without_gap';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER releases_number_without_gap BEFORE INSERT ON releases FOR EACH ROW EXECUTE FUNCTION releases_follow();
--> statement-breakpoint
CREATE INDEX persons_by_fold ON persons USING gin (fold(name) gin_trgm_ops);
