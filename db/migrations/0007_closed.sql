-- A name as it is compared where a name must be one: what nobody sees is taken out, every run of spaces is one, case and
-- the old and the new place of a tone mark (hoà, hòa) are alike, other marks still tell names apart. It gives the same
-- on every locale, the embedded store's C among them: taken apart (NFD), letters lower in ASCII, and the few capitals
-- that do not come apart are written out. A tone with another mark after it belongs to that letter (hoặc) and stays.
CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN normalize(
    btrim(regexp_replace(
      regexp_replace(
        translate(
          lower(normalize(
            regexp_replace(name,
              '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
              '', 'g'),
            NFD) COLLATE "C"),
          'ĐÐƉÆŒØŁÞΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
          'đđđæœøłþαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюя'),
        '(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\u0300-\u036f])', '\1\3\2', 'g'),
      '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')),
    NFC);
--> statement-breakpoint
DROP INDEX resources_name_once;
--> statement-breakpoint
DROP INDEX units_name_once;
--> statement-breakpoint
DROP INDEX groups_name_once;
--> statement-breakpoint
-- Twins that stand in a store already: the first in the office's order keeps its name, the others are numbered. Each
-- office that has any gets one journal entry for each kind of thing.
CREATE FUNCTION rename_twins(place regclass, subject text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  twin record;
  entry uuid;
  entry_office uuid;
  before jsonb;
  after jsonb;
  candidate text;
  number integer;
  is_taken boolean;
BEGIN
  FOR twin IN EXECUTE format(
    'SELECT id, office_id, kind, name FROM (
       SELECT t.id, t.office_id, to_jsonb(t) ->> ''kind'' AS kind, t.name, t.position, row_number() OVER (
         PARTITION BY t.office_id, to_jsonb(t) ->> ''kind'', folded_name(t.name) ORDER BY t.position, t.id) AS n
       FROM %s t WHERE NOT t.is_retired) ranked
     WHERE n > 1 ORDER BY office_id, kind, position, id', place)
  LOOP
    number := 1;
    LOOP
      number := number + 1;
      candidate := left(twin.name, 190) || ' (' || number || ')';
      EXECUTE format(
        'SELECT EXISTS (SELECT FROM %s t WHERE t.office_id = $1 AND NOT t.is_retired
           AND to_jsonb(t) ->> ''kind'' IS NOT DISTINCT FROM $2 AND folded_name(t.name) = folded_name($3))', place)
        INTO is_taken USING twin.office_id, twin.kind, candidate;
      EXIT WHEN NOT is_taken;
    END LOOP;
    EXECUTE format('SELECT to_jsonb(t) FROM %s t WHERE id = $1', place) INTO before USING twin.id;
    EXECUTE format('UPDATE %s SET name = $1 WHERE id = $2', place) USING candidate, twin.id;
    -- As the program writes rows: officeId, not office_id.
    SELECT jsonb_object_agg(lower(left(key, 1)) || substr(replace(initcap(replace(key, '_', ' ')), ' ', ''), 2), value)
      INTO before FROM jsonb_each(before);
    after := before || jsonb_build_object('name', candidate);
    IF entry_office IS DISTINCT FROM twin.office_id THEN
      entry_office := twin.office_id;
      INSERT INTO journal (office_id, at, verb) VALUES (entry_office, now(), 'renameTwins') RETURNING id INTO entry;
    END IF;
    INSERT INTO journal_changes (office_id, journal_id, subject_kind, subject_id, at, before, after)
      VALUES (entry_office, entry, subject, twin.id, now(), before, after);
  END LOOP;
END
$$;
--> statement-breakpoint
SELECT rename_twins('resources', 'resource');
--> statement-breakpoint
SELECT rename_twins('units', 'unit');
--> statement-breakpoint
SELECT rename_twins('groups', 'group');
--> statement-breakpoint
DROP FUNCTION rename_twins(regclass, text);
--> statement-breakpoint
CREATE UNIQUE INDEX resources_name_once ON resources (office_id, kind, folded_name(name)) WHERE NOT is_retired;
--> statement-breakpoint
CREATE UNIQUE INDEX units_name_once ON units (office_id, folded_name(name)) WHERE NOT is_retired;
--> statement-breakpoint
CREATE UNIQUE INDEX groups_name_once ON groups (office_id, folded_name(name)) WHERE NOT is_retired;
