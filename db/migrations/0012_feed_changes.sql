-- A process that knows an office's published events completes them after a change with those that a transaction it
-- could not see has written since. Here stands which transaction that was; a snapshot says what could be seen.
ALTER TABLE "published_events" ADD COLUMN "changed_in" xid8 DEFAULT pg_current_xact_id() NOT NULL;
--> statement-breakpoint
CREATE INDEX "published_events_by_change" ON "published_events" USING btree ("office_id","changed_in");
--> statement-breakpoint
CREATE FUNCTION published_events_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_in := pg_current_xact_id();
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER published_events_mark_change BEFORE INSERT OR UPDATE ON published_events
  FOR EACH ROW EXECUTE FUNCTION published_events_changed();
--> statement-breakpoint
-- An event that enters or leaves somebody's calendar has changed, even if nothing else of it has.
CREATE FUNCTION published_people_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE published_events SET changed_in = pg_current_xact_id()
  WHERE event_id IN (SELECT event_id FROM changed) AND changed_in <> pg_current_xact_id();
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER published_people_mark_added AFTER INSERT ON published_people
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION published_people_changed();
--> statement-breakpoint
CREATE TRIGGER published_people_mark_altered AFTER UPDATE ON published_people
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION published_people_changed();
--> statement-breakpoint
CREATE TRIGGER published_people_mark_taken_out AFTER DELETE ON published_people
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION published_people_changed();
--> statement-breakpoint
-- Counts what may change who may read a link, so that one number tells whether what a process knows of it still holds.
ALTER TABLE "feeds" ADD COLUMN "rights_version" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
CREATE FUNCTION feeds_rights_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The account is locked first, as by who issues a link: one that is being issued is waited for and counted, and one that
  -- comes later is read by the new rights.
  CASE TG_TABLE_NAME
    WHEN 'grants' THEN
      PERFORM 1 FROM accounts WHERE id IN (OLD.account_id, NEW.account_id) ORDER BY id FOR NO KEY UPDATE;
      UPDATE feeds SET rights_version = rights_version + 1 WHERE account_id IN (OLD.account_id, NEW.account_id);
    WHEN 'accounts' THEN
      UPDATE feeds SET rights_version = rights_version + 1 WHERE account_id = NEW.id;
    WHEN 'authorisations' THEN
      PERFORM 1 FROM accounts WHERE person_id IN (OLD.deputy_id, NEW.deputy_id) ORDER BY id FOR NO KEY UPDATE;
      UPDATE feeds SET rights_version = rights_version + 1
      WHERE account_id IN (SELECT id FROM accounts WHERE person_id IN (OLD.deputy_id, NEW.deputy_id));
    WHEN 'posts' THEN
      PERFORM 1 FROM accounts WHERE person_id IN (OLD.person_id, NEW.person_id) ORDER BY id FOR NO KEY UPDATE;
      UPDATE feeds SET rights_version = rights_version + 1
      WHERE account_id IN (SELECT id FROM accounts WHERE person_id IN (OLD.person_id, NEW.person_id));
    WHEN 'offices' THEN
      -- Against the key of a link that is being issued.
      PERFORM 1 FROM offices WHERE id = NEW.id FOR UPDATE;
      UPDATE feeds SET rights_version = rights_version + 1 WHERE office_id = NEW.id;
  END CASE;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER grants_change_feeds AFTER INSERT OR UPDATE OR DELETE ON grants
  FOR EACH ROW EXECUTE FUNCTION feeds_rights_changed();
--> statement-breakpoint
CREATE TRIGGER accounts_change_feeds AFTER UPDATE OF closed_at, person_id ON accounts
  FOR EACH ROW EXECUTE FUNCTION feeds_rights_changed();
--> statement-breakpoint
CREATE TRIGGER authorisations_change_feeds AFTER INSERT OR UPDATE OR DELETE ON authorisations
  FOR EACH ROW EXECUTE FUNCTION feeds_rights_changed();
--> statement-breakpoint
CREATE TRIGGER posts_change_feeds AFTER INSERT OR UPDATE OR DELETE ON posts
  FOR EACH ROW EXECUTE FUNCTION feeds_rights_changed();
--> statement-breakpoint
CREATE TRIGGER offices_change_feeds AFTER UPDATE OF zone, settings ON offices
  FOR EACH ROW WHEN (OLD.zone IS DISTINCT FROM NEW.zone OR OLD.settings IS DISTINCT FROM NEW.settings)
  EXECUTE FUNCTION feeds_rights_changed();
