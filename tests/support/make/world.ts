import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { type Caller, makeCaller } from './access.ts'
import { makeOffice } from './people.ts'

/** An office with somebody of the roles that set up and plan. */
export type World = { office: OfficeRow; administrator: Caller; planner: Caller }

/**
 * An input with which a mutation succeeds in a world; one with which it is refused, null when only a stranger's is;
 * and who sends both, the administrator by default.
 */
export type MutationCase = { done: object; refused: object | null; as?: Caller }

/** A case for each mutation, by name. */
export type MutationCases = Record<string, (db: Db, world: World) => Promise<MutationCase>>

/** Makes an office with an administrator and a planner. */
export async function makeWorld(db: Db): Promise<World> {
  const office = await makeOffice(db)
  return {
    office,
    administrator: await makeCaller(db, { officeId: office.id, role: 'ADMINISTRATOR' }),
    planner: await makeCaller(db, { officeId: office.id, role: 'PLANNER' }),
  }
}
