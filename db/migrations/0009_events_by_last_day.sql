-- What lasts over several days is looked for by its last one: a week asks what runs into it. Few events have one.
CREATE INDEX "events_by_last_day" ON "events" USING btree ("office_id","ends_on") WHERE "events"."ends_on" is not null;
