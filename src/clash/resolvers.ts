import { belongsTo } from '../access/policy.ts'
import { officeById } from '../people/queries.ts'
import type { SignedIn } from '../release/context.ts'
import { timeSaid } from '../release/queries/views.ts'
import { setClashPolicy, setFillerItems, setTravelMinutes } from './commands/settings.ts'
import { clashSettingsOf } from './queries/settings.ts'
import type {
  ClashResolvers,
  ClashSettingsSavedResolvers,
  MutationResolvers,
  OfficeResolvers,
} from './resolvers.generated.ts'

const mutation: MutationResolvers<SignedIn> = {
  setClashPolicy: (_, { input }, { db, viewer, now }) => setClashPolicy(db, viewer, input, now),
  setTravelMinutes: (_, { input }, { db, viewer, now }) => setTravelMinutes(db, viewer, input, now),
  setFillerItems: (_, { input }, { db, viewer, now }) => setFillerItems(db, viewer, input, now),
}

const office: OfficeResolvers = {
  clashSettings: ({ id }, _, { db, viewer }) =>
    viewer !== null && belongsTo(viewer, id) ? clashSettingsOf(db, id) : null,
}

const clash: ClashResolvers = {
  otherTime: ({ otherTime }, { language }) => timeSaid(otherTime, language),
  needsReason: ({ grade, accepted }) => grade === 'NEEDS_REASON' && accepted === null,
  isAccepted: ({ accepted }) => accepted !== null,
  acceptedBy: ({ accepted }) => accepted?.by ?? null,
  acceptedReason: ({ accepted }) => accepted?.reason ?? null,
  acceptedAt: ({ accepted }) => accepted?.at ?? null,
}

const settingsSaved: ClashSettingsSavedResolvers = {
  office: async ({ officeId }, _, { db }) => {
    const found = await officeById(db, officeId)
    if (found === null) throw new Error('An office that a key names is missing')
    return found
  },
}

/** Answers what an office says of clashes, and the fields of a clash. */
export const resolvers = {
  Mutation: mutation,
  Office: office,
  Clash: clash,
  ClashSettingsSaved: settingsSaved,
}
