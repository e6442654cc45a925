-- A calendar reads these two of each event; in the release's content it would look through all entries for each of them.
ALTER TABLE "published_events" ADD COLUMN "release_number" integer;
--> statement-breakpoint
ALTER TABLE "published_events" ADD COLUMN "is_recorded_afterwards" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
WITH publishing AS (
  SELECT id, number, content FROM releases WHERE id IN (SELECT release_id FROM published_events)
), late AS (
  SELECT publishing.id AS release_id, (entry ->> 'eventId')::uuid AS event_id
  FROM publishing, jsonb_array_elements(content -> 'entries') AS entry
  WHERE entry -> 'isRecordedAfterwards' = 'true'
)
UPDATE published_events p
SET release_number = publishing.number,
  is_recorded_afterwards = (p.release_id, p.event_id) IN (SELECT release_id, event_id FROM late)
FROM publishing WHERE publishing.id = p.release_id;
--> statement-breakpoint
ALTER TABLE "published_events" ALTER COLUMN "release_number" SET NOT NULL;
