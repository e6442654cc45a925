CREATE TABLE "installations" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"demo" jsonb NOT NULL,
	CONSTRAINT "installations_only_one" CHECK ("installations"."id" = 1)
);
