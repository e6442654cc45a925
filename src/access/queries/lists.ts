import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import {
  askedPage,
  askedWords,
  type Page,
  type PageArguments,
  pageOfAll,
  type SortKey,
} from '../../../graphql/pages.ts'

/** Of several offices, the same list each with its own arguments: what a loader is asked. */
export type OfficeLists = readonly {
  obj: { id: string }
  params: PageArguments & {
    includeRetired?: boolean | null | undefined
    matching?: string | null | undefined
  }
}[]

/**
 * The pages of a list of several offices from one statement, `read`: it joins the lists it is given by `isAsked` and says
 * with each row in which it stands (`askedList`). The list of an office that `isShown` withholds is empty. What is no
 * longer in use comes when asked for. Throws BadArgument.
 */
export async function pagesOfOffices<Row extends { officeId: string; isRetired?: boolean }>(
  lists: OfficeLists,
  {
    isShown,
    keyOf,
    read,
    limits = { most: 500, usual: 200 },
  }: {
    isShown: (officeId: string) => boolean
    keyOf: (row: Row) => SortKey
    read: (asked: SQL) => Promise<(Row & { askedList: number })[]>
    limits?: { most: number; usual: number }
  },
): Promise<Page<Row>[]> {
  const asked = lists.map(({ obj, params }) => ({
    list: JSON.stringify([obj.id, askedWords(params.matching)]),
    params,
    page: askedPage(params, limits),
  }))
  const shown = [...new Set(asked.map(({ list }) => list))].filter((list) =>
    isShown(officeOf(list)),
  )
  const found = shown.length === 0 ? [] : await read(askedLists(shown))
  return asked.map(({ list, params, page }) => {
    const own = found.filter(
      (row) =>
        shown[row.askedList] === list && (params.includeRetired === true || row.isRetired !== true),
    )
    return pageOfAll(own, page, keyOf)
  })
}

/** SQL: the number of the list in which a row stands, for `pagesOfOffices`. */
export const askedList: SQL<number> = sql<number>`asked.n`

/**
 * SQL: does a row of an office stand in a list, by what it is found by? Every word wanted must be a part of `text`, both
 * folded by the database, so that a mark or a wildcard means the same on either side.
 */
export function isAsked(officeId: SQLWrapper, text: SQLWrapper): SQL {
  return sql`asked.office_id = ${officeId} and (asked.patterns is null or fold(${text}) like all (asked.patterns))`
}

function officeOf(list: string): string {
  return (JSON.parse(list) as [string, string | null])[0]
}

const wildcard = String.raw`[%_\\]`
const itself = String.raw`\\\&`

// The wildcards are made literal after folding, which writes the wide ％ as %. LIMIT has it done
// once a list, not once a row, and tells the planner how few lists there are.
function askedLists(lists: readonly string[]): SQL {
  return sql`(
    select (n - 1)::int as n, (list ->> 0)::uuid as office_id, (
      select array_agg('%' || regexp_replace(word, ${wildcard}, ${itself}, 'g') || '%')
      from unnest(string_to_array(fold(list ->> 1), ' ')) word) as patterns
    from jsonb_array_elements(${`[${lists.join()}]`}::jsonb) with ordinality as lists(list, n) limit ${lists.length}::int) asked`
}
