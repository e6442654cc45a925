-- The number and the date under which the office issued the paper of a release. A release of before has neither; a number
-- that is written onto the paper by hand stays empty. The number is shown as a hint for the next, the reason offered first.
ALTER TABLE "releases" ADD COLUMN "document_number" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "issued_on" date;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_document_number_length" CHECK (
  char_length(document_number) BETWEEN 1 AND 100);--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_number_with_date" CHECK (document_number IS NULL OR issued_on IS NOT NULL);--> statement-breakpoint
CREATE INDEX "releases_by_office" ON "releases" ("office_id", "released_at");--> statement-breakpoint
CREATE INDEX "releases_numbered" ON "releases" ("office_id", "released_at") WHERE document_number IS NOT NULL;
