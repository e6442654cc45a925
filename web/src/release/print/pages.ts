/** The heights of what a paper consists of, all in one unit, as they were measured. */
export interface Heights {
  /** The room on a page for all that stands on it. */
  page: number
  /** The height of what stands above the table on the first page. */
  top: number
  /** The head of the table, which stands on each page. */
  head: number
  rows: readonly number[]
  /** The least height of a row that begins a later page: it names its day and half-day anew. */
  named: number
  /** The height of what stands below the table on the last page: the note, the recipients, the signature. */
  tail: number
}

/** The rows of one page, `until` not included. `isTall`: one row that is longer than a page and goes on over several. */
export interface PagePart {
  from: number
  until: number
  isTall: boolean
}

/**
 * Lays rows out on pages, each as full as it can be, none of them cut but those longer than a page. The last row goes to
 * the page of what stands below the table, so that no signature stands on a page of its own.
 */
export function pagesOf(heights: Heights): PagePart[] {
  const { page, top, head, rows, named, tail } = heights
  const parts: PagePart[] = []
  let from = 0
  let used = top + head
  const end = (until: number, isTall = false) => {
    if (until > from) parts.push({ from, until, isTall })
    from = until
    used = head
  }
  for (const [index, row] of rows.entries()) {
    if (index > from && used + row > page) end(index)
    const height = index === from && index > 0 ? Math.max(row, named) : row
    used += height
    if (index === from && used > page) end(index + 1, true)
  }
  const isTailAlone = from < rows.length && used + tail > page
  if (isTailAlone && rows.length - from > 1) end(rows.length - 1)
  end(rows.length)
  return parts
}
