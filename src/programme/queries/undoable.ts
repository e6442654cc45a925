import { type Db, rows } from '../../../db/connect.ts'
import type { Viewer } from '../../access/policy.ts'
import { seenTitles } from '../../event/queries/sight.ts'
import { atHome } from '../../event/queries/week.ts'
import { draftOf } from '../../event/rules/image.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { type OwnChange, ownChanges } from '../../journal/queries/edits.ts'
import { utcText } from '../../time/weeks.ts'
import type { Span } from '../rules/view.ts'
import { weekDocument } from './kind.ts'

/** The latest edit of the viewer's own; see OwnEdit in graphql/programme.graphql. */
export type OwnEditView = {
  editId: string
  itemId: string
  verb: string
  title: string
  at: string
}

const lookedAt = 20

/** The items by which an entry of many is told to stand as it was left. */
const ofEach = 3

/**
 * The latest edit that a viewer made in a week's draft and that stands: its item is as it left it, and no release has told
 * readers of it. One that wrote several items as a whole is among them, as it is the latest too. Null when there is none
 * among the latest 20.
 */
export async function latestUndoable(
  db: Db,
  viewer: Viewer,
  { officeId, span }: { officeId: string; span: Span },
): Promise<OwnEditView | null> {
  const found = await rows<OwnChange>(
    db,
    ownChanges(atHome(weekDocument(officeId, span)), {
      actorId: viewer.accountId,
      kind: 'event',
      since: 'published_event',
      // An undoing is itself no edit to undo, and a merging is taken back where it was made.
      except: ['undoEdit', 'unsettleWords', 'mergeProposals', 'unmergeProposals'],
      limit: lookedAt,
      ofEach,
    }),
  )
  const edit = found.find(isAsLeft)
  if (edit === undefined) return null
  const { entryId: editId, subjectId: itemId, verb, at } = edit
  const title = (await seenTitles(db, viewer, { officeId, ids: [itemId] })).get(itemId)
  return title === undefined ? null : { editId, itemId, verb, title, at: utcText(at) }
}

function isAsLeft({ after, latest }: OwnChange): boolean {
  const [left, present] = [imageFrom(after), imageFrom(latest)]
  if (left === null || present === null) return false
  return JSON.stringify(draftOf(left)) === JSON.stringify(draftOf(present))
}
