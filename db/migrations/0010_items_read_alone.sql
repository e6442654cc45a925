-- An item is read with its neighbours only: those in its room on its days, and those at its time.
DROP INDEX "events_by_place";--> statement-breakpoint
CREATE INDEX "events_by_place" ON "events" USING btree ("place_resource_id","starts_on");--> statement-breakpoint
CREATE INDEX "events_by_period" ON "events" USING gist ("office_id","period") WHERE "events"."hold" <> 'NONE';--> statement-breakpoint
CREATE INDEX "posts_by_office" ON "posts" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "absences_by_period" ON "absences" USING gist ("office_id","period");
