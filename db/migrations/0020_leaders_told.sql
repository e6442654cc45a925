ALTER TABLE "persons" ADD COLUMN "is_leader_settled" boolean DEFAULT false NOT NULL;
