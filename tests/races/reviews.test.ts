/** @module-tag slow */
import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { reviewSteps } from '../../db/schema/review.ts'
import { testApi } from '../support/api.ts'
import { raceTest } from '../support/harness.ts'
import { makeReviewDesk, type ReviewDesk } from '../support/make/review.ts'

const wednesday = '2026-11-25'

/** Waits until somebody waits for a lock, or `isDone` says that nobody will. */
async function somebodyWaits(db: Db, isDone: () => boolean): Promise<void> {
  const waiting = sql`select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  await expect
    .poll(async () => isDone() || (await rows<{ count: number }>(db, waiting))[0]?.count === 1, {
      timeout: 20_000,
    })
    .toBe(true)
}

/** A week whose one item is submitted, and the item as inputs name it. */
async function submitted(db: Db): Promise<{ desk: ReviewDesk; items: object[] }> {
  const desk = await makeReviewDesk(db, { kind: 'postgres' })
  const items = await desk.items(await desk.add('Họp giao ban', wednesday, '8h00'))
  await desk.act('submitProgramme', { items })
  return { desk, items }
}

/** Does `first` in a transaction that stays open until `second`, on a connection of its own, waits for it. */
async function inTurn<Answer>(
  db: Db,
  first: (slow: Db) => Promise<void>,
  second: () => Promise<Answer>,
): Promise<Answer> {
  let isDone = false
  const waiting = await db.transaction(async (slow) => {
    await first(slow)
    const work = second().finally(() => {
      isDone = true
    })
    await somebodyWaits(db, () => isDone)
    expect(isDone).toBe(false)
    return { work }
  })
  return waiting.work
}

async function sent(slow: Db, document: string, input: object, as: ReviewDesk['chief']) {
  const { api } = await testApi(slow, { kind: 'postgres' })
  const { data } = await api(document, { input }, { as })
  return data
}

raceTest(
  'a submission that is taken back while the chief releases it is told to be released',
  async ({ db }) => {
    const { desk, items } = await submitted(db)
    const week = { officeId: desk.office.id, year: 2026, week: 48 }
    const answer = await inTurn(
      db,
      async (slow) => {
        const { releaseProgramme } = await sent(
          slow,
          'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }',
          { ...week, items, reasonKind: 'FIRST_RELEASE', submission: 1 },
          desk.chief,
        )
        expect(releaseProgramme.__typename).toBe('ProgrammeReleased')
      },
      () => desk.act('withdrawSubmission', { submission: 1 }),
    )
    expect(answer).toMatchObject({ __typename: 'ReviewMoved', state: 'RELEASED' })
    expect(await db.$count(reviewSteps)).toBe(2)
  },
)

raceTest(
  'the release of a submission that is being taken back is refused, and releases nothing',
  async ({ db }) => {
    const { desk, items } = await submitted(db)
    const week = { officeId: desk.office.id, year: 2026, week: 48 }
    const answer = await inTurn(
      db,
      async (slow) => {
        const { withdrawSubmission } = await sent(
          slow,
          'mutation ($input: WithdrawSubmissionInput!) { withdrawSubmission(input: $input) { __typename } }',
          { ...week, submission: 1 },
          desk.planner,
        )
        expect(withdrawSubmission.__typename).toBe('ReviewStepTaken')
      },
      () =>
        desk.act(
          'releaseProgramme',
          { items, reasonKind: 'FIRST_RELEASE', submission: 1 },
          desk.chief,
        ),
    )
    expect(answer).toMatchObject({ __typename: 'ReviewMoved', state: 'COLLECTING' })
    expect((await desk.week('latestRelease { id }')).latestRelease).toBeNull()
  },
)

raceTest(
  'of two who set the first rules at once one is told that they are stale',
  async ({ db }) => {
    const desk = await makeReviewDesk(db, { kind: 'postgres' })
    const input = {
      officeId: desk.office.id,
      revision: 0,
      firstRelease: true,
      kinds: ['DAY'],
      allowsTelephone: false,
    }
    const document =
      'mutation ($input: SetApprovalRulesInput!) { setApprovalRules(input: $input) { __typename } }'
    const answer = await inTurn(
      db,
      async (slow) => {
        const { setApprovalRules } = await sent(slow, document, input, desk.chief)
        expect(setApprovalRules.__typename).toBe('ApprovalRulesSet')
      },
      () => desk.rules({ revision: 0, kinds: ['TIME'] }, desk.administrator),
    )
    expect(answer).toMatchObject({ __typename: 'StaleApprovalRules', rules: { revision: 1 } })
  },
)
