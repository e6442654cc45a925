import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { type NetworkSettingsRow, networkSettings } from '../../db/schema/server.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
} from '../../graphql/refusals.ts'
import type { SaveReachInput } from '../../graphql/schema.generated.ts'
import { administrationRefusal, type Viewer } from '../access/policy.ts'
import { record } from '../journal/commands.ts'
import { isAnyOnTop } from '../people/queries/known.ts'
import { storedNetwork } from './queries.ts'
import { type Reach, untouched } from './reach.ts'
import { addressFrom } from './rules.ts'

/** The settings of how others reach the installation were saved. */
export type ReachSavedAnswer = { __typename: 'ReachSaved' }

/**
 * Sets how others reach the installation, for administrators of an office under no other; what is left out stays. The door
 * to the network is opened before the setting is kept, so that one that can't be opened is refused.
 */
export async function saveReach(
  db: Db,
  { viewer, now, reach }: { viewer: Viewer; now: DateTime; reach: Reach },
  input: SaveReachInput,
): Promise<ReachSavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const refusal = (await rightFault(db, viewer, input.officeId)) ?? environmentFault(reach, input)
  if (refusal !== null) return refusal
  const before = await storedNetwork(db)
  const known = before ?? untouched
  const publicUrl =
    input.publicUrl === undefined ? known.publicUrl : addressOf(reach, input.publicUrl ?? '')
  if (publicUrl !== null && typeof publicUrl !== 'string') return publicUrl
  const settings = { publicUrl, opensNetwork: input.opensNetwork ?? known.opensNetwork }
  const lacksNetwork =
    settings.opensNetwork && !known.opensNetwork && reach.networkAddresses.length === 0
  if (lacksNetwork) return noNetwork
  const [after] = await db
    .insert(networkSettings)
    .values(settings)
    .onConflictDoUpdate({ target: networkSettings.isOnly, set: settings })
    .returning()
  if (after === undefined) throw new Error('The settings of the network were not written')
  await recordNetwork(db, { viewer, now, officeId: input.officeId }, before, after)
  if (await reach.take(settings)) return { __typename: 'ReachSaved' }
  await reach.take(known)
  return cannotListen
}

async function rightFault(
  db: Db,
  viewer: Viewer,
  officeId: string,
): Promise<NotFoundAnswer | NotAllowedAnswer | null> {
  const refusal = administrationRefusal(viewer, officeId, 'input.officeId')
  if (refusal !== null) return refusal
  if (await isAnyOnTop(db, [officeId])) return null
  return notAllowed('The office above sets how the installation is reached. Ask its administrator.')
}

function environmentFault(reach: Reach, input: SaveReachInput): InvalidInputAnswer | null {
  const isSet = (source: string) => source === 'ENVIRONMENT'
  if (input.publicUrl !== undefined && isSet(reach.publicUrlSetBy)) {
    return setByEnvironment('input.publicUrl', 'PUBLIC_URL')
  }
  const isAsked = input.opensNetwork !== undefined && input.opensNetwork !== null
  if (isAsked && isSet(reach.opensNetworkSetBy)) {
    return setByEnvironment('input.opensNetwork', 'HOST')
  }
  return null
}

function setByEnvironment(field: string, name: string): InvalidInputAnswer {
  return invalid(
    field,
    'SET_BY_ENVIRONMENT',
    `${name} was set where the program is started, and goes first. Change it there.`,
  )
}

function addressOf(reach: Reach, text: string): string | null | InvalidInputAnswer {
  if (text === '') return null
  return reach.networkAddresses.includes(text) ? text : addressFrom('input.publicUrl', text)
}

const noNetwork = invalid(
  'input.opensNetwork',
  'NO_NETWORK',
  'This machine stands in no local network. Connect it, then try again.',
)

const cannotListen = invalid(
  'input.opensNetwork',
  'CANNOT_LISTEN',
  'The port is taken at the addresses of the network. End the other program, or start with another PORT.',
)

function recordNetwork(
  db: Db,
  { viewer, now, officeId }: { viewer: Viewer; now: DateTime; officeId: string },
  before: NetworkSettingsRow | null,
  after: NetworkSettingsRow,
): Promise<string> {
  return record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveReach',
    changes: [{ kind: 'network', id: after.id, before, after }],
  })
}
