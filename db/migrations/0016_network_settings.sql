-- How others reach this installation, once an administrator has said so: one row at most.
CREATE TABLE "network_settings" (
	"id" uuid PRIMARY KEY DEFAULT new_id() NOT NULL,
	"is_only" boolean DEFAULT true NOT NULL,
	"public_url" text,
	"opens_network" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_settings_once" UNIQUE("is_only"),
	CONSTRAINT "network_settings_only_one" CHECK ("network_settings"."is_only"),
	CONSTRAINT "network_settings_address_form" CHECK ("network_settings"."public_url" ~ '^https?://[^/?#@]+$')
);
--> statement-breakpoint
ALTER TABLE journal_changes DROP CONSTRAINT journal_changes_subject_known;
--> statement-breakpoint
-- NOT VALID: what was written stays as it is, and imports once wrote 'room' for a resource, calendar links 'FEED'.
ALTER TABLE journal_changes ADD CONSTRAINT journal_changes_subject_known CHECK (subject_kind IN (
  'account', 'apiToken', 'grant',
  'office', 'unit', 'person', 'post', 'group', 'groupMember', 'holiday',
  'resource', 'booking', 'event', 'release', 'published_event', 'feed', 'import', 'alias', 'network')) NOT VALID;
