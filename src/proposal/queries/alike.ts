import { mayAnswerProposals } from '../../programme/policy.ts'
import type { ProgrammeView } from '../../programme/queries/programme.ts'
import { type AlikeView, alikeAmong } from '../rules/alike.ts'

/** The items of a week that are likely one, for who may answer proposals. The week is read, or taken from where it is kept. */
export async function alikeIn({
  viewer,
  office: { id },
  read,
}: ProgrammeView): Promise<AlikeView[]> {
  if (viewer === null || !mayAnswerProposals(viewer, id)) return []
  return alikeAmong((await read()).items)
}
