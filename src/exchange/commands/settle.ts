import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type AliasRow, aliases } from '../../../db/schema/exchange.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { SettleWordsInput, UnsettleWordsInput } from '../../../graphql/schema.generated.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf, type EventDraft, type EventImage } from '../../event/rules/image.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { type Change, record } from '../../journal/commands.ts'
import { changesOfEntry } from '../../journal/queries.ts'
import { officeById } from '../../people/queries.ts'
import { type OpenRefusal, openItems, writeItems } from '../../programme/commands/item.ts'
import { programmeOf } from '../../programme/queries/programme.ts'
import type { SlotTakenAnswer } from '../../programme/rules/answers.ts'
import { maySettle } from '../policy.ts'
import { aliasOf } from '../queries/aliases.ts'
import { knownNames } from '../queries/known.ts'
import type { Match } from '../rules/known.ts'
import { isMatched } from '../rules/proposal.ts'
import { says, withMeaning } from '../rules/unmatched.ts'
import { takeAwayCreated } from './created.ts'
import { settleName } from './names.ts'

/** Words were settled or not any more. See WordsSettled in graphql/exchange.graphql. */
export type WordsSettledAnswer = { __typename: 'WordsSettled'; itemIds: string[]; editId: string }

type Refused = OpenRefusal | SlotTakenAnswer

/** The most items of a week that one answer writes. */
const mostItems = 2000

/**
 * Says what words mean: matches them, creates what they name or keeps them, remembers it, and writes it into all items
 * of the week that the viewer may edit and that say these words, but those that are over. One journal entry.
 */
export async function settleWords(
  db: Db,
  viewer: Viewer,
  { officeId, year, week, resolution }: SettleWordsInput,
  occasion: Occasion,
): Promise<WordsSettledAnswer | Refused> {
  const { now } = occasion
  const office = isId(officeId) ? await officeById(db, officeId) : null
  if (office === null || !seesDrafts(viewer, office.id)) return notFound('input.officeId')
  if (!maySettle(viewer, office.id, resolution.as)) return notAllowed()
  const programme = programmeOf(db, { year, week }, { viewer, office, now })
  if (programme === null) return invalid('input.week', 'NO_SUCH_WEEK', 'There is no such week.')
  const settled = await settleName(db, office.id, {
    resolution,
    known: await knownNames(db, office, now),
    field: 'input.resolution',
    former: await aliasOf(db, office.id, resolution),
  })
  if ('__typename' in settled) return settled
  const { items } = await programme.read()
  const saying = items
    .filter(({ mayEdit, sight, isLocked }) => mayEdit && sight === 'FULL' && !isLocked)
    .filter((item) => says(item, resolution))
    .slice(0, mostItems)
  const written = await writeMeaning(db, viewer, occasion, {
    items: isMatched(settled.match) ? saying : [],
    draftAs: ({ event, people }) => meaning({ event, people }, resolution, settled.match),
  })
  if ('__typename' in written) return written
  const changes = [...settled.changes, ...written.changes]
  const entry = { officeId: office.id, actorId: viewer.accountId, at: now, reason: null, changes }
  const editId = await record(db, { ...entry, verb: 'settleWords' })
  return { __typename: 'WordsSettled', itemIds: saying.map(({ id }) => id), editId }
}

function meaning(
  image: EventImage,
  { kind, words }: SettleWordsInput['resolution'],
  match: Match,
): EventDraft {
  const draft = draftOf(image)
  if (kind === 'ROOM') return { ...draft, placeResourceId: match.roomId, placeText: '' }
  return { ...draft, people: withMeaning(draft.people, words, match) }
}

type Meaning = {
  items: readonly { id: string; revision: number }[]
  draftAs: (image: EventImage) => EventDraft
}

async function writeMeaning(
  db: Db,
  viewer: Viewer,
  occasion: Occasion,
  { items, draftAs }: Meaning,
): Promise<{ changes: Change[] } | Refused> {
  if (items.length === 0) return { changes: [] }
  const asked = items.map(({ id, revision }) => ({ itemId: id, revision }))
  const open = await openItems(db, viewer, asked, { reason: null, now: occasion.now })
  if ('__typename' in open) return open
  const writes = open.map((one) => ({
    open: one,
    draft: draftAs(one.image),
    ifTaken: 'WISH' as const,
  }))
  return writeItems(db, viewer, writes, { ...occasion, placeField: 'input.resolution' })
}

/**
 * Takes an answer of `settleWords` back: its items say their words again, what was learnt before is what is known, and
 * whom it created goes, unless something else names them by now.
 */
export async function unsettleWords(
  db: Db,
  viewer: Viewer,
  { editId }: UnsettleWordsInput,
  occasion: Occasion,
): Promise<WordsSettledAnswer | Refused> {
  const found = await answerOf(db, viewer, editId)
  if ('__typename' in found) return found
  const { alias, former, entryId } = found
  const events = await changesOfEntry(db, { entryId, kind: 'event', limit: mostItems })
  const befores = new Map(events.map(({ subjectId, before }) => [subjectId, imageFrom(before)]))
  const written = await writeMeaning(db, viewer, occasion, {
    items: events.map(({ subjectId: id, after }) => ({
      id,
      revision: imageFrom(after)?.event.revision ?? 0,
    })),
    draftAs: (image) => saidAgain(image, befores.get(image.event.id) ?? null),
  })
  if ('__typename' in written) return written
  const forgotten = await learntBefore(db, alias, former)
  const gone = await takeAwayCreated(db, { entryId, alias })
  const undone = await record(db, {
    officeId: alias.officeId,
    actorId: viewer.accountId,
    at: occasion.now,
    verb: 'unsettleWords',
    reason: null,
    changes: [forgotten, ...written.changes, ...gone],
  })
  return { __typename: 'WordsSettled', itemIds: [...befores.keys()], editId: undone }
}

type Answer = { entryId: string; alias: AliasRow; former: AliasRow | null }

async function answerOf(
  db: Db,
  viewer: Viewer,
  editId: string,
): Promise<Answer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  if (!isId(editId)) return notFound('input.editId')
  const [change] = await changesOfEntry(db, { entryId: editId, kind: 'alias', limit: 1 })
  const learnt = change?.after as AliasRow | undefined
  if (!learnt || change?.verb !== 'settleWords' || !seesDrafts(viewer, learnt.officeId)) {
    return notFound('input.editId')
  }
  if (!maySettle(viewer, learnt.officeId, 'WORDS')) return notAllowed()
  const [alias] = await db.select().from(aliases).where(eq(aliases.id, learnt.id)).for('update')
  if (alias === undefined || !isSame(alias, learnt)) {
    const message = 'These words were settled anew since. Say what they mean once more.'
    return invalid('input.editId', 'SETTLED_SINCE', message)
  }
  return { entryId: editId, alias, former: change.before as AliasRow | null }
}

const isSame = (one: AliasRow, other: AliasRow): boolean =>
  (['personId', 'unitId', 'groupId', 'resourceId', 'words'] as const).every(
    (name) => one[name] === other[name],
  )

function saidAgain(image: EventImage, before: EventImage | null): EventDraft {
  const draft = draftOf(image)
  if (before === null) return draft
  const { people, placeResourceId, placeText } = draftOf(before)
  return { ...draft, people, placeResourceId, placeText }
}

async function learntBefore(db: Db, alias: AliasRow, former: AliasRow | null): Promise<Change> {
  if (former === null) {
    await db.delete(aliases).where(eq(aliases.id, alias.id))
    return { kind: 'alias', id: alias.id, before: alias, after: null }
  }
  const { personId, unitId, groupId, resourceId, words } = former
  const meant = { personId, unitId, groupId, resourceId, words }
  await db.update(aliases).set(meant).where(eq(aliases.id, alias.id))
  return { kind: 'alias', id: alias.id, before: alias, after: former }
}
