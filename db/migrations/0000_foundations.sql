-- What every table leans on. All three extensions are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
CREATE SEQUENCE seed_numbers;
--> statement-breakpoint
-- Random ids, except where giaoban.seed is set: the demonstration office must be the same bytes on every machine.
CREATE FUNCTION new_id() RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  seed text := current_setting('giaoban.seed', true);
  digest text;
BEGIN
  IF seed IS NULL OR seed = '' THEN
    RETURN gen_random_uuid();
  END IF;
  digest := md5(seed || ':' || nextval('public.seed_numbers'));
  RETURN (substr(digest, 1, 12) || '4' || substr(digest, 14, 3) || 'a' || substr(digest, 18))::uuid;
END
$$;
--> statement-breakpoint
-- How text is compared in a search: without marks, đ as d, without case. Marks go before case does,
-- because the C collation lowers ASCII only. Declared immutable, so that indexes may use it: unaccent
-- itself is only stable, as its dictionary could be edited, and ours is not.
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)));
