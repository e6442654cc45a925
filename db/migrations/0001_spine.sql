CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"person_id" uuid,
	"language" text DEFAULT 'vi' NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_language_known" CHECK ("accounts"."language" in ('vi', 'en'))
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "authorisations" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"period" "tstzrange" NOT NULL,
	CONSTRAINT "authorisations_not_to_self" CHECK ("authorisations"."principal_id" <> "authorisations"."deputy_id"),
	CONSTRAINT "authorisations_period_not_empty" CHECK (not isempty("authorisations"."period"))
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_id" uuid,
	"person_id" uuid,
	"period" "tstzrange" NOT NULL,
	CONSTRAINT "grants_role_known" CHECK ("grants"."role" in ('ADMINISTRATOR', 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY', 'REGISTRAR', 'MEMBER')),
	CONSTRAINT "grants_period_not_empty" CHECK (not isempty("grants"."period"))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"office_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_account_id_key_pk" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid,
	"purpose" text NOT NULL,
	"account_id" uuid,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_links_purpose_known" CHECK ("one_time_links"."purpose" in ('SET_UP', 'CHOOSE_PASSWORD'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"state" text NOT NULL,
	"ends_assumed" boolean DEFAULT false NOT NULL,
	"assumed_until" timestamp (3) with time zone,
	"replaced_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bookings_state_known" CHECK ("bookings"."state" in ('requested', 'held', 'confirmed', 'released')),
	CONSTRAINT "bookings_period_known" CHECK (not isempty("bookings"."period") and lower("bookings"."period") is not null and upper("bookings"."period") is not null and lower_inc("bookings"."period") and not upper_inc("bookings"."period"))
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text DEFAULT '' NOT NULL,
	"capacity" integer,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"is_retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "resources_kind_known" CHECK ("resources"."kind" in ('ROOM', 'BED', 'VEHICLE', 'DRIVER', 'EQUIPMENT', 'INTERPRETER')),
	CONSTRAINT "resources_capacity_positive" CHECK ("resources"."capacity" is null or "resources"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "feed_parts" (
	"office_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"language" text NOT NULL,
	"sequence" integer NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "feed_parts_event_id_level_language_pk" PRIMARY KEY("event_id","level","language")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"unit_id" uuid,
	"person_id" uuid,
	"language" text NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "feeds_scope_known" CHECK ("feeds"."scope" in ('OFFICE', 'UNIT', 'PERSON')),
	CONSTRAINT "feeds_subject_fits_scope" CHECK (("feeds"."scope" = 'UNIT') = ("feeds"."unit_id" is not null) and ("feeds"."scope" = 'PERSON') = ("feeds"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "event_audience" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"unit_id" uuid,
	"person_id" uuid,
	CONSTRAINT "event_audience_one_party" CHECK (num_nonnulls("event_audience"."unit_id", "event_audience"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "event_people" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"group_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"behalf_of_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "event_people_role_known" CHECK ("event_people"."role" in ('CHAIRS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF', 'INVITED', 'PREPARES', 'STAFF')),
	CONSTRAINT "event_people_one_party" CHECK (num_nonnulls("event_people"."person_id", "event_people"."unit_id", "event_people"."group_id") <= 1),
	CONSTRAINT "event_people_someone" CHECK (num_nonnulls("event_people"."person_id", "event_people"."unit_id", "event_people"."group_id") = 1 or "event_people"."words" <> '')
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text DEFAULT 'ITEM' NOT NULL,
	"parent_id" uuid,
	"series_id" uuid,
	"occurrence_start" timestamp (3) with time zone,
	"home_document_id" uuid NOT NULL,
	"uid" text NOT NULL,
	"title" text NOT NULL,
	"time_kind" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"half_day" text,
	"start_time" text,
	"end_time" text,
	"time_words" text,
	"time_text" text,
	"period" "tstzrange",
	"hold" text NOT NULL,
	"place_resource_id" uuid,
	"place_text" text DEFAULT '' NOT NULL,
	"gathering_point" text DEFAULT '' NOT NULL,
	"transport" text,
	"transport_text" text DEFAULT '' NOT NULL,
	"source_number" text DEFAULT '' NOT NULL,
	"source_on" date,
	"source_issuer" text DEFAULT '' NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"secrecy" text DEFAULT 'NORMAL' NOT NULL,
	"status" text DEFAULT 'CONFIRMED' NOT NULL,
	"stage" text DEFAULT 'ACCEPTED' NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"position" numeric DEFAULT '0' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_time_kind_known" CHECK ("events"."time_kind" in ('PERIOD', 'START', 'HALF_DAY', 'ALL_DAY', 'DAYS', 'WORDS', 'UNKNOWN')),
	CONSTRAINT "events_half_day_known" CHECK ("events"."half_day" in ('MORNING', 'AFTERNOON', 'EVENING')),
	CONSTRAINT "events_hold_known" CHECK ("events"."hold" in ('STATED', 'ASSUMED', 'NONE')),
	CONSTRAINT "events_transport_known" CHECK ("events"."transport" in ('OWN', 'POOL', 'ASSIGNED', 'SHARED')),
	CONSTRAINT "events_secrecy_known" CHECK ("events"."secrecy" in ('NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
	CONSTRAINT "events_status_known" CHECK ("events"."status" in ('CONFIRMED', 'TENTATIVE', 'POSTPONED', 'CANCELLED')),
	CONSTRAINT "events_stage_known" CHECK ("events"."stage" in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
	CONSTRAINT "events_period_known" CHECK ("events"."period" is null or (not isempty("events"."period") and lower("events"."period") is not null and upper("events"."period") is not null and lower_inc("events"."period") and not upper_inc("events"."period"))),
	CONSTRAINT "events_hold_needs_period" CHECK ("events"."hold" = 'NONE' or "events"."period" is not null),
	CONSTRAINT "events_place_one_way" CHECK ("events"."place_resource_id" is null or "events"."place_text" = ''),
	CONSTRAINT "events_title_length" CHECK (char_length("events"."title") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "aliases" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"folded" text NOT NULL,
	"person_id" uuid,
	"group_id" uuid,
	"unit_id" uuid,
	"resource_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "aliases_kind_known" CHECK ("aliases"."kind" in ('PARTY', 'ROOM')),
	CONSTRAINT "aliases_one_meaning" CHECK (num_nonnulls("aliases"."person_id", "aliases"."group_id", "aliases"."unit_id", "aliases"."resource_id") + ("aliases"."words" <> '')::int = 1)
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"reading" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "journal_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"principal_id" uuid,
	"verb" text NOT NULL,
	"reason" text,
	"transaction_id" text DEFAULT pg_current_xact_id()::text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_changes" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"journal_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "journal_seals" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"journal_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "journal_seals_number_once" UNIQUE("office_id","number"),
	CONSTRAINT "journal_seals_entry_once" UNIQUE("journal_id")
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"period" daterange NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"is_retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"is_provisional" boolean DEFAULT false NOT NULL,
	CONSTRAINT "holidays_kind_known" CHECK ("holidays"."kind" in ('OFF', 'WORK')),
	CONSTRAINT "holidays_end_not_before_start" CHECK ("holidays"."ends_on" >= "holidays"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"zone" text NOT NULL,
	"language" text DEFAULT 'vi' NOT NULL,
	"settings" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offices_language_known" CHECK ("offices"."language" in ('vi', 'en'))
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"is_leader" boolean DEFAULT false NOT NULL,
	"is_retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid,
	"title" text NOT NULL,
	"short_title" text DEFAULT '' NOT NULL,
	"precedence" integer NOT NULL,
	"period" daterange NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"short_name" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"is_retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" daterange NOT NULL,
	CONSTRAINT "documents_period_once" UNIQUE("office_id","kind","period"),
	CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('WEEK', 'MONTH', 'AGENDA', 'VISIT', 'ORDER', 'ROSTER'))
);
--> statement-breakpoint
CREATE TABLE "publication_versions" (
	"office_id" uuid PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_events" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"uid" text NOT NULL,
	"series_id" uuid,
	"occurrence_start" timestamp (3) with time zone,
	"release_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"secrecy" text NOT NULL,
	"period" "tstzrange",
	"all_day_on" date,
	"all_day_until" date,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_people" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"role" text NOT NULL,
	"via_group_id" uuid,
	"period" "tstzrange"
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason_kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"released_by" uuid,
	"released_by_name" text NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"content" jsonb NOT NULL,
	"diff" jsonb NOT NULL,
	"is_recorded_afterwards" boolean DEFAULT false NOT NULL,
	CONSTRAINT "releases_number_once" UNIQUE("document_id","number"),
	CONSTRAINT "releases_number_from_zero" CHECK ("releases"."number" >= 0)
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_replaced_by_bookings_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_parts" ADD CONSTRAINT "feed_parts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_parts" ADD CONSTRAINT "feed_parts_event_id_published_events_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."published_events"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_audience" ADD CONSTRAINT "event_audience_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_audience" ADD CONSTRAINT "event_audience_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_audience" ADD CONSTRAINT "event_audience_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_audience" ADD CONSTRAINT "event_audience_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_behalf_of_id_persons_id_fk" FOREIGN KEY ("behalf_of_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_place_resource_id_resources_id_fk" FOREIGN KEY ("place_resource_id") REFERENCES "public"."resources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_changes" ADD CONSTRAINT "journal_changes_journal_id_journal_id_fk" FOREIGN KEY ("journal_id") REFERENCES "public"."journal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_seals" ADD CONSTRAINT "journal_seals_journal_id_journal_id_fk" FOREIGN KEY ("journal_id") REFERENCES "public"."journal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_parent_id_offices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_versions" ADD CONSTRAINT "publication_versions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_people" ADD CONSTRAINT "published_people_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_people" ADD CONSTRAINT "published_people_event_id_published_events_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."published_events"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_people" ADD CONSTRAINT "published_people_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_people" ADD CONSTRAINT "published_people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email_once" ON "accounts" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_token_once" ON "api_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_tokens_by_account" ON "api_tokens" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "authorisations_by_deputy" ON "authorisations" USING btree ("deputy_id");--> statement-breakpoint
CREATE INDEX "grants_by_account" ON "grants" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_links_token_once" ON "one_time_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_once" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "bookings_by_event" ON "bookings" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "bookings_by_resource" ON "bookings" USING btree ("resource_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "resources_name_once" ON "resources" USING btree ("office_id","kind",lower("name")) WHERE not "resources"."is_retired";--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_token_once" ON "feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "feeds_by_account" ON "feeds" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "event_audience_by_event" ON "event_audience" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_people_by_event" ON "event_people" USING btree ("event_id","position");--> statement-breakpoint
CREATE INDEX "event_people_by_person" ON "event_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_people_by_unit" ON "event_people" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "event_people_by_group" ON "event_people" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_uid_once" ON "events" USING btree ("uid");--> statement-breakpoint
CREATE INDEX "events_by_home" ON "events" USING btree ("home_document_id");--> statement-breakpoint
CREATE INDEX "events_by_day" ON "events" USING btree ("office_id","starts_on");--> statement-breakpoint
CREATE INDEX "events_by_place" ON "events" USING btree ("place_resource_id");--> statement-breakpoint
CREATE UNIQUE INDEX "aliases_words_once" ON "aliases" USING btree ("office_id","kind","folded");--> statement-breakpoint
CREATE INDEX "imports_by_account" ON "imports" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "journal_by_office" ON "journal" USING btree ("office_id","number");--> statement-breakpoint
CREATE INDEX "journal_changes_by_subject" ON "journal_changes" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "journal_changes_by_entry" ON "journal_changes" USING btree ("journal_id");--> statement-breakpoint
CREATE INDEX "absences_by_person" ON "absences" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "group_members_by_group" ON "group_members" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "group_members_by_person" ON "group_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_name_once" ON "groups" USING btree ("office_id",lower("name")) WHERE not "groups"."is_retired";--> statement-breakpoint
CREATE INDEX "holidays_by_office" ON "holidays" USING btree ("office_id","starts_on");--> statement-breakpoint
CREATE INDEX "offices_by_parent" ON "offices" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "persons_by_office" ON "persons" USING btree ("office_id","name");--> statement-breakpoint
CREATE INDEX "posts_by_person" ON "posts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "posts_by_unit" ON "posts" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "units_by_office" ON "units" USING btree ("office_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "units_name_once" ON "units" USING btree ("office_id",lower("name")) WHERE not "units"."is_retired";--> statement-breakpoint
CREATE UNIQUE INDEX "published_events_uid_once" ON "published_events" USING btree ("uid");--> statement-breakpoint
CREATE INDEX "published_events_by_office" ON "published_events" USING btree ("office_id","all_day_on");--> statement-breakpoint
CREATE INDEX "published_people_by_event" ON "published_people" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "published_people_by_person" ON "published_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "published_people_by_unit" ON "published_people" USING btree ("unit_id");