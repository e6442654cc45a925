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

/** Reads a list page by page. `variables` may be made anew at each render as long as their texts are the same. */
export function usePages<Data, Variables extends object, Node>(
  query: ListQuery<Data, Variables, Node>,
  variables: Variables,
): Pages<Node> {
  const client = useClient()
  const [state, setState] = useState<{ nodes?: Node[]; hasMore: boolean; isFailed: boolean }>({
    hasMore: false,
    isFailed: false,
  })
  const wanted = useRef(1)
  const turn = useRef({ running: false, again: false, key: '' })
  const key = JSON.stringify(variables)

  const load = useCallback(async () => {
    const now = turn.current
    now.again = true
    if (now.running) return
    now.running = true
    while (now.again) {
      now.again = false
      const asked = now.key
      const found = await fetchPages(client, query, JSON.parse(asked) as Variables, wanted.current)
      if (now.key !== asked) now.again = true
      else setState((last) => found ?? { ...last, isFailed: true })
    }
    now.running = false
  }, [client, query])

  useEffect(() => {
    turn.current.key = key
    wanted.current = 1
    void load()
  }, [key, load])

  const want = (count: number) => {
    wanted.current = count
    void load()
  }
  return {
    nodes: state.nodes,
    hasMore: state.hasMore,
    isFailed: state.isFailed,
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
