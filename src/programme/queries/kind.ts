import type { SQL } from 'drizzle-orm'
import { kindsByName, type ReadKind } from '../../release/queries/kinds.ts'
import { type DocumentPlace, documentAt } from '../../release/queries/parts.ts'
import { week } from '../rules/kind.ts'
import type { Span } from '../rules/view.ts'

/** A week's programme as its releases are read: every entry is of an event. */
export const weekKind: ReadKind = week

/** The kinds of document that this room's own reads of releases know. */
export const weekKinds = kindsByName([weekKind])

/** Names the document of an office's week, given by its half-open span. */
export function weekPlace(officeId: string, span: Span): DocumentPlace {
  return { officeId, kind: weekKind.name, span }
}

/** SQL: a SELECT of the id of the document of an office's week; no row when there is none. */
export function weekDocument(officeId: string, span: Span): SQL {
  return documentAt(weekPlace(officeId, span))
}
