-- An item that was moved into a half-day in which its clock time does not lie has no hour there until somebody says one. Of
-- older items none is known to wait for an hour.
ALTER TABLE "events" ADD COLUMN "wants_time" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_wants_time_has_none" CHECK (not "events"."wants_time" or ("events"."start_time" is null and "events"."half_day" is not null));
