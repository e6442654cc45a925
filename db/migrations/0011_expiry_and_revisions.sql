-- What has expired is looked for by its time, a few rows an hour.
CREATE INDEX "sessions_by_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_time" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;
