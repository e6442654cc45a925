import type { Db } from '../../../db/connect.ts'
import type { InvalidInputAnswer, NotFoundAnswer } from '../../../graphql/refusals.ts'
import type { ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import { knownOf } from '../queries/grounds.ts'
import { idFaultOf } from '../rules/known.ts'

/**
 * The refusal of the first id in the fields that is not one of the office's, or of a room no longer in use into
 * which the item would newly go; null when all are known.
 */
export async function idFault(
  db: Db,
  fields: ItemFieldsInput,
  { officeId, ...where }: { officeId: string; presentRoomId: string | null; field: string },
): Promise<NotFoundAnswer | InvalidInputAnswer | null> {
  return idFaultOf(fields, await knownOf(db, officeId, fields), where)
}
