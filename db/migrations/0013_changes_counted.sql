-- How many entries the journal has of an office: what is kept of its drafts in memory holds as long as none is added. A
-- transaction counts in the slot of its own connection, so that two rarely wait for each other; the sum only grows, and an
-- entry is counted with the commit that makes it seen.
CREATE TABLE "journal_counts" (
	"office_id" uuid NOT NULL,
	"slot" smallint NOT NULL,
	"entries" bigint NOT NULL,
	CONSTRAINT "journal_counts_office_id_slot_pk" PRIMARY KEY("office_id","slot")
);
--> statement-breakpoint
ALTER TABLE "journal_counts" ADD CONSTRAINT "journal_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE FUNCTION count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO journal_counts AS c (office_id, slot, entries) VALUES (NEW.office_id, pg_backend_pid() % 16, 1)
  ON CONFLICT (office_id, slot) DO UPDATE SET entries = c.entries + 1;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER journal_counted AFTER INSERT ON journal FOR EACH ROW EXECUTE FUNCTION count_entry();
