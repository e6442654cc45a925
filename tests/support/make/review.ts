import type { Db } from '../../../db/connect.ts'
import { type Caller, makeCaller } from './access.ts'
import { type Desk, makeDesk } from './week.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

const refused = `... on Refusal { code message field } ... on ReviewMoved { state }`
const taken = `__typename ... on ReviewStepTaken { programme { review { state submission } } } ${refused}`
const chosen = `... on StaleItem { changedBy } ... on ItemsWaiting { items { id } }`

const mutations = {
  openCollecting: `mutation ($input: OpenCollectingInput!) { openCollecting(input: $input) { ${taken} } }`,
  submitProgramme: `mutation ($input: SubmitProgrammeInput!) { submitProgramme(input: $input) { ${taken} ${chosen} } }`,
  withdrawSubmission: `mutation ($input: WithdrawSubmissionInput!) { withdrawSubmission(input: $input) { ${taken} } }`,
  returnProgramme: `mutation ($input: ReturnProgrammeInput!) { returnProgramme(input: $input) { ${taken} } }`,
  releaseProgramme: `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename ${refused} ${chosen}
    ... on ApprovalNeeded { isFirstRelease items { kinds item { id title } } }
    ... on ProgrammeReleased { release { number reason changes { itemId title fields { field after } } } } } }`,
}

const setRules = `mutation ($input: SetApprovalRulesInput!) { setApprovalRules(input: $input) { __typename
  ... on Refusal { code field } ... on StaleApprovalRules { rules { revision } }
  ... on ApprovalRulesSet { rules { revision firstRelease kinds allowsTelephone mayChange } } } }`

/** A desk with a chief, and short ways past the approver of its week 48 of 2026. */
export type ReviewDesk = Desk & {
  chief: Caller
  registrar: Caller
  member: Caller
  administrator: Caller
  /** Sends a mutation of the review with these fields beside the week, as the planner unless said otherwise. */
  act: (verb: keyof typeof mutations, fields?: object, as?: Caller) => Promise<Anything>
  /** The items at their revisions now, as inputs name them. */
  items: (...ids: string[]) => Promise<{ itemId: string; revision: number }[]>
  /** Sets the rules on their present revision, as the chief unless said otherwise. */
  rules: (rules?: object, as?: Caller) => Promise<Anything>
  /** Reads the review as somebody sees it. */
  review: (selection: string, as?: Caller) => Promise<Anything>
}

/** Makes a `ReviewDesk`. */
export async function makeReviewDesk(
  db: Db,
  options: Parameters<typeof makeDesk>[1] = {},
): Promise<ReviewDesk> {
  const desk = await makeDesk(db, options)
  const officeId = desk.office.id
  const caller = (role: Parameters<typeof makeCaller>[1]['role'], name: string) =>
    makeCaller(db, { officeId, role, name })
  const chief = await caller('CHIEF', 'Anh Dũng')
  const send = async (document: string, input: object, as: Caller) => {
    const { data, errors } = await desk.on.api(document, { input }, { as })
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return Object.values(data)[0] as Anything
  }
  const review: ReviewDesk['review'] = async (selection, as = desk.planner) =>
    (await desk.week(`review { ${selection} }`, { as })).review
  return Object.assign(desk, {
    chief,
    registrar: await caller('REGISTRAR', 'Cô Lan'),
    member: await caller('MEMBER', 'Bác Tư'),
    administrator: await caller('ADMINISTRATOR', 'Quản trị'),
    review,
    act: (verb: keyof typeof mutations, fields: object = {}, as: Caller = desk.planner) =>
      send(mutations[verb], { officeId, year: 2026, week: 48, ...fields }, as),
    items: async (...ids: string[]) => {
      const items = []
      for (const itemId of ids) items.push({ itemId, revision: await desk.revision(itemId) })
      return items
    },
    rules: async (rules: object = {}, as: Caller = chief) => {
      const { rules: present } = await review('rules { revision }', chief)
      const usual = { firstRelease: true, kinds: [], allowsTelephone: false }
      return send(setRules, { officeId, revision: present.revision, ...usual, ...rules }, as)
    },
  })
}
