-- Whom a release concerns is written with it. Releases of before have nobody: from the next one on receipts are asked for.
CREATE TABLE "concerned_parties" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices" ("id"),
	"document_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"unit_id" uuid,
	"person_id" uuid,
	CONSTRAINT "concerned_units_once" UNIQUE ("document_id", "unit_id", "number"),
	CONSTRAINT "concerned_persons_once" UNIQUE ("document_id", "person_id", "number"),
	CONSTRAINT "concerned_parties_somebody" CHECK (num_nonnulls("person_id", "unit_id") = 1),
	CONSTRAINT "concerned_parties_document_in_office" FOREIGN KEY ("office_id", "document_id") REFERENCES "documents" ("office_id", "id"),
	CONSTRAINT "concerned_parties_release_in_office" FOREIGN KEY ("office_id", "release_id") REFERENCES "releases" ("office_id", "id"),
	CONSTRAINT "concerned_parties_unit_in_office" FOREIGN KEY ("office_id", "unit_id") REFERENCES "units" ("office_id", "id"),
	CONSTRAINT "concerned_parties_person_in_office" FOREIGN KEY ("office_id", "person_id") REFERENCES "persons" ("office_id", "id")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices" ("id"),
	"document_id" uuid NOT NULL REFERENCES "documents" ("id"),
	"unit_id" uuid REFERENCES "units" ("id"),
	"person_id" uuid REFERENCES "persons" ("id"),
	"number" integer NOT NULL,
	"confirmed_by" uuid NOT NULL REFERENCES "accounts" ("id"),
	"confirmed_by_name" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"is_on_behalf" boolean NOT NULL,
	CONSTRAINT "receipts_of_unit_once" UNIQUE ("document_id", "unit_id", "number"),
	CONSTRAINT "receipts_of_person_once" UNIQUE ("document_id", "person_id", "number"),
	CONSTRAINT "receipts_somebody" CHECK (num_nonnulls("person_id", "unit_id") = 1),
	CONSTRAINT "receipts_number_from_zero" CHECK ("number" >= 0),
	CONSTRAINT "receipts_document_in_office" FOREIGN KEY ("office_id", "document_id") REFERENCES "documents" ("office_id", "id"),
	CONSTRAINT "receipts_release_known" FOREIGN KEY ("document_id", "number") REFERENCES "releases" ("document_id", "number"),
	CONSTRAINT "receipts_unit_in_office" FOREIGN KEY ("office_id", "unit_id") REFERENCES "units" ("office_id", "id"),
	CONSTRAINT "receipts_person_in_office" FOREIGN KEY ("office_id", "person_id") REFERENCES "persons" ("office_id", "id")
);
--> statement-breakpoint
CREATE TRIGGER receipts_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER concerned_parties_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON concerned_parties FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TABLE "sightings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"office_id" uuid NOT NULL REFERENCES "offices" ("id"),
	"document_id" uuid NOT NULL REFERENCES "documents" ("id"),
	"unit_id" uuid REFERENCES "units" ("id"),
	"person_id" uuid REFERENCES "persons" ("id"),
	"number" integer NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sightings_of_unit_once" UNIQUE ("document_id", "unit_id"),
	CONSTRAINT "sightings_of_person_once" UNIQUE ("document_id", "person_id"),
	CONSTRAINT "sightings_somebody" CHECK (num_nonnulls("person_id", "unit_id") = 1),
	CONSTRAINT "sightings_number_from_zero" CHECK ("number" >= 0),
	CONSTRAINT "sightings_document_in_office" FOREIGN KEY ("office_id", "document_id") REFERENCES "documents" ("office_id", "id"),
	CONSTRAINT "sightings_unit_in_office" FOREIGN KEY ("office_id", "unit_id") REFERENCES "units" ("office_id", "id"),
	CONSTRAINT "sightings_person_in_office" FOREIGN KEY ("office_id", "person_id") REFERENCES "persons" ("office_id", "id")
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"office_id" uuid NOT NULL REFERENCES "offices" ("id"),
	"document_id" uuid NOT NULL REFERENCES "documents" ("id"),
	"account_id" uuid NOT NULL REFERENCES "accounts" ("id"),
	"number" integer NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	PRIMARY KEY ("document_id", "account_id"),
	CONSTRAINT "readings_number_from_zero" CHECK ("number" >= 0),
	CONSTRAINT "readings_document_in_office" FOREIGN KEY ("office_id", "document_id") REFERENCES "documents" ("office_id", "id")
);
--> statement-breakpoint
ALTER TABLE journal_changes DROP CONSTRAINT journal_changes_subject_known;
--> statement-breakpoint
ALTER TABLE journal_changes ADD CONSTRAINT journal_changes_subject_known CHECK (subject_kind IN (
  'account', 'apiToken', 'grant',
  'office', 'unit', 'person', 'post', 'group', 'groupMember', 'holiday',
  'resource', 'booking', 'event', 'release', 'published_event', 'feed', 'import', 'alias', 'network',
  'clashPolicy', 'clashSettings', 'travelMinutes', 'clashOverride', 'review', 'approval', 'receipt')) NOT VALID;
