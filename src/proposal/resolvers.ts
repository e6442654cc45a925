import type { Db } from '../../db/connect.ts'
import { asksFor } from '../../graphql/loaders.ts'
import { belongsTo } from '../access/policy.ts'
import { officeById, officeSeen, unitsByIds } from '../people/queries.ts'
import type { Context, SignedIn } from '../programme/context.ts'
import { itemView } from '../programme/queries/item.ts'
import { programmeOf } from '../programme/queries/programme.ts'
import { declineProposal, resubmitProposal, returnProposal } from './commands/answers.ts'
import { mergeProposals } from './commands/merge.ts'
import { addProposalNote, markProposalRead } from './commands/notes.ts'
import {
  declareNothing,
  saveRegistrationSettings,
  setRegistrationWindow,
  setUnitRegistration,
} from './commands/settings.ts'
import { unmergeProposals } from './commands/unmerge.ts'
import { alikeIn } from './queries/alike.ts'
import { proposalsIn, proposalsOf } from './queries/proposals.ts'
import { registersWeekly, registrationOf } from './queries/registration.ts'
import { settingsOf } from './queries/window.ts'
import type {
  Loaders,
  MutationResolvers,
  NothingDeclaredResolvers,
  OfficeResolvers,
  ProgrammeResolvers,
  ProposalNoteAddedResolvers,
  ProposalReadResolvers,
  RegistrationSettingsSavedResolvers,
  RegistrationWindowSetResolvers,
  UnitRegistrationSetResolvers,
} from './resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  saveRegistrationSettings: (_, { input }, { db, viewer, now }) =>
    saveRegistrationSettings(db, viewer, input, now),
  setRegistrationWindow: (_, { input }, { db, viewer, now }) =>
    setRegistrationWindow(db, viewer, input, now),
  setUnitRegistration: (_, { input }, { db, viewer, now }) =>
    setUnitRegistration(db, viewer, input, now),
  declareNothing: (_, { input }, { db, viewer, now }) => declareNothing(db, viewer, input, now),
  addProposalNote: (_, { input }, { db, viewer, now }) => addProposalNote(db, viewer, input, now),
  markProposalRead: (_, { input }, { db, viewer, now }) => markProposalRead(db, viewer, input, now),
  returnProposal: (_, { input }, { db, viewer, now, owners }) =>
    returnProposal(db, viewer, input, { now, owners }),
  declineProposal: (_, { input }, { db, viewer, now, owners }) =>
    declineProposal(db, viewer, input, { now, owners }),
  resubmitProposal: (_, { input }, { db, viewer, now, owners }) =>
    resubmitProposal(db, viewer, input, { now, owners }),
  mergeProposals: (_, { input }, { db, viewer, now, owners }) =>
    mergeProposals(db, viewer, input, { now, owners }),
  unmergeProposals: (_, { input }, { db, viewer, now, owners }) =>
    unmergeProposals(db, viewer, input, { now, owners }),
}

const programme: ProgrammeResolvers = {
  registration: (parent, _, { db, now }) => registrationOf(db, parent, now),
  proposals: (parent, _, { db, now }, info) =>
    proposalsIn(db, parent, { now, hasClashes: asksFor(info, 'clashes') }),
  alikeProposals: (parent) => alikeIn(parent),
}

const office: OfficeResolvers = {
  registrationSettings: ({ id }, _, { db, viewer }) =>
    viewer !== null && belongsTo(viewer, id) ? settingsOf(db, id) : null,
}

/** The item that an answer speaks of, as the one who wrote to it sees it. */
async function itemOf({ itemId }: { itemId: string }, { db, viewer, now }: Context) {
  return present(await itemView(db, viewer, itemId, { now, hasClashes: false }))
}

/** The week that an answer speaks of. */
async function weekOf(
  { officeId, year, week }: { officeId: string; year: number; week: number },
  { db, viewer, now }: Context,
) {
  const parent = await presentOffice(db, officeId)
  return present(programmeOf(db, { year, week }, { viewer, office: parent, now }))
}

async function presentOffice(db: Db, officeId: string) {
  return present(await officeById(db, officeId))
}

// It was there when the mutation succeeded.
function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('What was just written is not there')
  return value
}

const settingsSaved: RegistrationSettingsSavedResolvers = {
  office: async ({ officeId }, _, { db }) => present(await officeSeen(db, officeId)),
}

const windowSet: RegistrationWindowSetResolvers = {
  programme: (answer, _, context) => weekOf(answer, context),
}

const nothingDeclared: NothingDeclaredResolvers = {
  programme: (answer, _, context) => weekOf(answer, context),
}

const unitSet: UnitRegistrationSetResolvers = {
  unit: async ({ unitId }, _, { db }) => present((await unitsByIds(db, [unitId])).get(unitId)),
}

const noteAdded: ProposalNoteAddedResolvers = {
  item: (answer, _, context) => itemOf(answer, context),
}

const proposalRead: ProposalReadResolvers = {
  item: (answer, _, context) => itemOf(answer, context),
}

/** Answers registration, threads and merging. */
export const resolvers = {
  Mutation: mutation,
  Programme: programme,
  Office: office,
  RegistrationSettingsSaved: settingsSaved,
  RegistrationWindowSet: windowSet,
  NothingDeclared: nothingDeclared,
  UnitRegistrationSet: unitSet,
  ProposalNoteAdded: noteAdded,
  ProposalRead: proposalRead,
}

/** The same for many parents at once. */
export const loaders = {
  ProgrammeItem: {
    proposal: (queries, { db, viewer }) =>
      proposalsOf(
        db,
        viewer,
        queries.map(({ obj }) => obj),
      ),
  },
  Unit: {
    registersWeekly: (queries, { db, now }) =>
      registersWeekly(
        db,
        queries.map(({ obj }) => obj),
        now,
      ),
  },
} satisfies Loaders
