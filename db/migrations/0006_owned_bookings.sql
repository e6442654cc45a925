-- A booking belongs to an event, a resource and the room of the house that made it.
ALTER TABLE bookings ADD COLUMN owner text NOT NULL DEFAULT 'event', ADD COLUMN waits boolean NOT NULL DEFAULT false, ADD COLUMN resumes_as text, ADD COLUMN event_period tstzrange, ADD COLUMN booked_period tstzrange;
--> statement-breakpoint
-- What is not the place of its event was made by who looks after such things.
UPDATE bookings b SET owner = CASE r.kind WHEN 'VEHICLE' THEN 'dispatch' WHEN 'DRIVER' THEN 'dispatch' WHEN 'BED' THEN 'lodging' ELSE 'conference' END
FROM resources r, events e
WHERE r.id = b.resource_id AND e.id = b.event_id AND b.state <> 'released' AND e.place_resource_id IS DISTINCT FROM b.resource_id;
--> statement-breakpoint
ALTER TABLE bookings ALTER COLUMN owner DROP DEFAULT;
--> statement-breakpoint
-- A request of what would hold its room, if it were free, is a wish.
UPDATE bookings b SET waits = true, ends_assumed = e.hold = 'ASSUMED',
  assumed_until = CASE WHEN e.hold = 'ASSUMED' THEN upper(b.period) END
FROM events e
WHERE e.id = b.event_id AND b.state = 'requested' AND b.owner = 'event' AND e.stage = 'ACCEPTED' AND e.hold <> 'NONE';
--> statement-breakpoint
-- What a wish waited for may have come free without its being told: those that nothing meets are held, first come first.
DO $$ DECLARE w record; BEGIN
  FOR w IN SELECT id, resource_id, period FROM bookings WHERE waits ORDER BY created_at, id LOOP
    UPDATE bookings b SET state = 'held', waits = false WHERE b.id = w.id AND NOT EXISTS (
      SELECT 1 FROM bookings o WHERE o.resource_id = w.resource_id AND o.state IN ('held', 'confirmed') AND o.period && w.period);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_distance_whole CHECK (num_nulls(event_period, booked_period) in (0, 2));
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_only_requests_wait CHECK (not waits or state = 'requested');
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_only_requests_resume CHECK (resumes_as is null or (state = 'requested' and resumes_as in ('held', 'confirmed')));
--> statement-breakpoint
-- The rooms that book, today's and those to come; one that is not here yet widens it in its own migration.
ALTER TABLE bookings ADD CONSTRAINT bookings_owner_known CHECK (owner IN ('event', 'duty', 'conference', 'delegation', 'lodging', 'dispatch'));
--> statement-breakpoint
DROP INDEX bookings_live_once;
--> statement-breakpoint
CREATE UNIQUE INDEX bookings_live_once ON bookings (event_id, resource_id, owner, period) WHERE state <> 'released';
--> statement-breakpoint
CREATE INDEX bookings_waiting ON bookings (resource_id, created_at) WHERE waits;
