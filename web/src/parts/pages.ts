import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'

/** One page of a list as the server answers it. */
export interface PageOf<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The fetched part of a list; `nodes` is missing until the first page is there. */
export interface Pages<Node> {
  nodes: readonly Node[] | undefined
  hasMore: boolean
  isFailed: boolean
  /** True while `nodes` still answer other variables than these. */
  isBehind: boolean
  /** Fetches one page more. */
  loadMore: () => void
  /** Fetches all that follows. */
  loadAll: () => void
  /** Fetches again what is shown, after a change. */
  reload: () => void
}

/** A query of one list, its page by the cursor `after`. */
export interface ListQuery<Data, Variables, Node> {
  document: TypedDocumentNode<Data, Variables & { after?: string | null | undefined }>
  /** Finds the list in the answer; keep it the same function. */
  pick: (data: Data) => PageOf<Node> | undefined
}

interface Shown<Node> {
  nodes?: Node[]
  hasMore: boolean
  isFailed: boolean
  /** The variables that were answered. */
  key?: string
}

/**
 * Reads a list page by page. `variables` may be made anew at each render as long as their texts are the same; when these
 * change, an answer still under way counts no more.
 */
export function usePages<Data, Variables extends object, Node>(
  query: ListQuery<Data, Variables, Node>,
  variables: Variables,
): Pages<Node> {
  const client = useClient()
  const [shown, setShown] = useState<Shown<Node>>({ hasMore: false, isFailed: false })
  const wanted = useRef(1)
  const running = useRef<{ key: string; again: boolean }>(undefined)
  const key = JSON.stringify(variables)
  const asked = useRef(key)

  const load = useCallback(async () => {
    const key = asked.current
    if (running.current?.key === key) {
      running.current.again = true
      return
    }
    const run = { key, again: true }
    running.current = run
    while (run.again) {
      run.again = false
      const found = await fetchPages(client, query, JSON.parse(key) as Variables, wanted.current)
      if (running.current !== run) return
      setShown((last) => ({ ...(found ?? { ...last, isFailed: true }), key }))
    }
    running.current = undefined
  }, [client, query])

  useEffect(() => {
    asked.current = key
    wanted.current = 1
    void load()
  }, [key, load])

  const want = (count: number) => {
    wanted.current = count
    void load()
  }
  return {
    nodes: shown.nodes,
    hasMore: shown.hasMore,
    isFailed: shown.isFailed,
    isBehind: shown.key !== key,
    loadMore: () => want(wanted.current + 1),
    loadAll: () => want(Number.POSITIVE_INFINITY),
    reload: () => void load(),
  }
}

async function fetchPages<Data, Variables extends object, Node>(
  client: ReturnType<typeof useClient>,
  { document, pick }: ListQuery<Data, Variables, Node>,
  variables: Variables,
  count: number,
): Promise<{ nodes: Node[]; hasMore: boolean; isFailed: boolean } | undefined> {
  const nodes: Node[] = []
  let after: string | null = null
  for (let page = 1; ; page += 1) {
    const answer: { data?: Data | undefined } = await client
      .query(document, { ...variables, after }, { requestPolicy: 'network-only' })
      .toPromise()
    const found = answer.data && pick(answer.data)
    if (!found) return undefined
    nodes.push(...found.nodes)
    after = found.pageInfo.endCursor
    if (!found.pageInfo.hasNextPage) return { nodes, hasMore: false, isFailed: false }
    if (page >= count) return { nodes, hasMore: true, isFailed: false }
  }
}
