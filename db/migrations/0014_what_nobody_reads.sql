-- A feed compares the number of changes, never when the last one was. Lists of persons are looked through office by office,
-- by names and posts together, which this index of the names alone cannot serve.
ALTER TABLE "publication_versions" DROP COLUMN "changed_at";--> statement-breakpoint
DROP INDEX "persons_by_fold";
