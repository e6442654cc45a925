-- Applied after 0024, as the journal lists them: that one was there first.
-- What an office says of clashes: how much each kind weighs, the way between places, and what was accepted with a reason.
CREATE TABLE "clash_policies" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices"("id"),
	"kind" text NOT NULL,
	"person_id" uuid REFERENCES "persons"("id"),
	"grade" text NOT NULL,
	CONSTRAINT "clash_policies_kind_known" CHECK ("kind" in ('ROOM_HALF_DAY', 'ROOM_SHORTENED', 'ROOM_TURNAROUND', 'LEADER_TWICE', 'LEADER_ENTERED_TWICE', 'LEADER_ASSUMED_END', 'LEADER_HALF_DAY', 'LEADER_TRAVEL', 'LEADER_ABSENT', 'DAY_OFF', 'WEEKEND')),
	CONSTRAINT "clash_policies_grade_known" CHECK ("grade" in ('OFF', 'NOTES', 'WARNS', 'NEEDS_REASON', 'BLOCKS_RELEASE', 'BLOCKS_SAVING')),
	CONSTRAINT "clash_policies_person_of_leader" CHECK ("person_id" is null or "kind" like 'LEADER%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX "clash_policies_once" ON "clash_policies" USING btree ("office_id", "kind", coalesce("person_id", "office_id"));
--> statement-breakpoint
ALTER TABLE "clash_policies" ADD CONSTRAINT "clash_policies_person_in_office" FOREIGN KEY ("office_id", "person_id") REFERENCES "persons" ("office_id", "id");
--> statement-breakpoint
CREATE TABLE "clash_settings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices"("id"),
	"outside_minutes" integer DEFAULT 0 NOT NULL,
	"fillers" jsonb,
	CONSTRAINT "clash_settings_minutes_range" CHECK ("outside_minutes" between 0 and 600)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "clash_settings_once" ON "clash_settings" USING btree ("office_id");
--> statement-breakpoint
CREATE TABLE "travel_minutes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices"("id"),
	"one_room_id" uuid REFERENCES "resources"("id"),
	"one_place" text DEFAULT '' NOT NULL,
	"other_room_id" uuid REFERENCES "resources"("id"),
	"other_place" text DEFAULT '' NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "travel_minutes_range" CHECK ("minutes" between 1 and 600),
	CONSTRAINT "travel_minutes_one_way" CHECK (("one_room_id" is null) = ("one_place" <> '')),
	CONSTRAINT "travel_minutes_other_way" CHECK (("other_room_id" is null) = ("other_place" <> '')),
	CONSTRAINT "travel_minutes_place_length" CHECK (char_length("one_place") <= 500 and char_length("other_place") <= 500)
);
--> statement-breakpoint
-- A way is one in both directions.
CREATE UNIQUE INDEX "travel_minutes_once" ON "travel_minutes" USING btree ("office_id",
  least(coalesce("one_room_id"::text, folded_name("one_place")), coalesce("other_room_id"::text, folded_name("other_place"))),
  greatest(coalesce("one_room_id"::text, folded_name("one_place")), coalesce("other_room_id"::text, folded_name("other_place"))));
--> statement-breakpoint
ALTER TABLE "travel_minutes" ADD CONSTRAINT "travel_minutes_one_in_office" FOREIGN KEY ("office_id", "one_room_id") REFERENCES "resources" ("office_id", "id");
--> statement-breakpoint
ALTER TABLE "travel_minutes" ADD CONSTRAINT "travel_minutes_other_in_office" FOREIGN KEY ("office_id", "other_room_id") REFERENCES "resources" ("office_id", "id");
--> statement-breakpoint
CREATE TABLE "clash_overrides" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices"("id"),
	"key" text NOT NULL,
	"event_id" uuid NOT NULL REFERENCES "events"("id"),
	"other_id" uuid REFERENCES "events"("id"),
	"fingerprint" text NOT NULL,
	"reason" text NOT NULL,
	"accepted_by" uuid NOT NULL REFERENCES "accounts"("id"),
	"accepted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clash_overrides_reason_length" CHECK (char_length("reason") between 1 and 4000),
	CONSTRAINT "clash_overrides_two" CHECK ("other_id" is null or "other_id" <> "event_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "clash_overrides_once" ON "clash_overrides" USING btree ("office_id", "key");
--> statement-breakpoint
CREATE INDEX "clash_overrides_by_event" ON "clash_overrides" USING btree ("event_id");
--> statement-breakpoint
CREATE INDEX "clash_overrides_by_other" ON "clash_overrides" USING btree ("other_id");
--> statement-breakpoint
ALTER TABLE "clash_overrides" ADD CONSTRAINT "clash_overrides_event_in_office" FOREIGN KEY ("office_id", "event_id") REFERENCES "events" ("office_id", "id");
--> statement-breakpoint
ALTER TABLE "clash_overrides" ADD CONSTRAINT "clash_overrides_other_in_office" FOREIGN KEY ("office_id", "other_id") REFERENCES "events" ("office_id", "id");
--> statement-breakpoint
ALTER TABLE journal_changes DROP CONSTRAINT journal_changes_subject_known;
--> statement-breakpoint
-- NOT VALID: what was written stays as it is, and imports once wrote 'room' for a resource, calendar links 'FEED'.
ALTER TABLE journal_changes ADD CONSTRAINT journal_changes_subject_known CHECK (subject_kind IN (
  'account', 'apiToken', 'grant',
  'office', 'unit', 'person', 'post', 'group', 'groupMember', 'holiday',
  'resource', 'booking', 'event', 'release', 'published_event', 'feed', 'import', 'alias', 'network', 'receipt',
  'clashPolicy', 'clashSettings', 'travelMinutes', 'clashOverride')) NOT VALID;
