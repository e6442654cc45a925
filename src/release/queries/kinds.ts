import { type SQL, sql } from 'drizzle-orm'
import type { Relation } from '../../access/policy.ts'
import type { DocumentKind } from '../rules/kinds.ts'

/** A kind of document as its releases are read. */
export type ReadKind = DocumentKind & {
  /** Left out by a kind whose entries are all of events. */
  own?: OwnEntrySight
}

/** The rules for who sees an entry without an event. */
export type OwnEntrySight = {
  /** SQL for whether `v` (see `viewerRow`) is named in the entry, a jsonb, or has otherwise to do with it. */
  takesPart: (entry: SQL) => SQL<boolean>
  /** SQL for the secrecy now of the entry of this id, a uuid; null when it is gone, then it is masked as it was released. */
  secrecyNow: (id: SQL) => SQL
}

/** The kinds of documents that the rooms give, by name. */
export type DocumentKinds = ReadonlyMap<string, ReadKind>

/** The kinds by name. Throws when two rooms give the same. */
export function kindsByName(kinds: readonly ReadKind[]): DocumentKinds {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  if (byName.size < kinds.length) throw new Error('Two rooms give the same kind of document')
  return byName
}

/** SQL for what `v` is to an entry without an event. To one of an unknown kind everybody is outside. */
export function ownRelation(kinds: DocumentKinds, kind: SQL, entry: SQL): SQL<Relation> {
  const relation = ({ takesPart }: OwnEntrySight) =>
    sql`case when v.base = 'MANAGES' then v.base when ${takesPart(entry)} then 'TAKES_PART' else v.base end`
  return byKind(kinds, kind, relation, sql`'OUTSIDE'`) as SQL<Relation>
}

/** SQL for the secrecy now of an entry without an event, or the one it was released with when it is gone. */
export function ownSecrecyNow(
  kinds: DocumentKinds,
  kind: SQL,
  { id, told }: { id: SQL; told: SQL },
): SQL<string> {
  const now = ({ secrecyNow }: OwnEntrySight) => sql`coalesce(${secrecyNow(id)}, ${told})`
  return byKind(kinds, kind, now, sql`'TOP_SECRET'`) as SQL<string>
}

function byKind(
  kinds: DocumentKinds,
  kind: SQL,
  of: (own: OwnEntrySight) => SQL,
  otherwise: SQL,
): SQL {
  const cases = [...kinds.values()].flatMap(({ name, own }) =>
    own === undefined ? [] : [sql`when ${name} then ${of(own)}`],
  )
  return cases.length === 0
    ? otherwise
    : sql`case ${kind} ${sql.join(cases, sql` `)} else ${otherwise} end`
}

/** SQL for a kind's own details as far as a sight shows them; what is masked is not selected. */
export function detailsAsSeen(
  kinds: DocumentKinds,
  kind: SQL,
  { details, sight }: { details: SQL; sight: SQL },
): SQL {
  const keeps = Object.fromEntries(
    [...kinds.values()].map(({ name, details: own }) => [
      name,
      { 1: own?.keeps.busy ?? [], 2: own?.keeps.timeAndPlace ?? [] },
    ]),
  )
  return sql`case when ${sight} = 3 then ${details} else (
    select coalesce(jsonb_object_agg(d.key, d.value), '{}') from jsonb_each(${details}) d
    where (${JSON.stringify(keeps)}::jsonb -> ${kind} -> (${sight})::text) ? d.key) end`
}
