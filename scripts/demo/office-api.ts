import type { FastifyInstance } from 'fastify'
import type { DateTime } from 'luxon'
import type { Foundation } from './foundation.ts'

/** The clock that the script sets and the server reads. */
export type SetClock = { now: DateTime }

/** An item as the script keeps it between its steps. */
export type ScriptItem = { id: string; revision: number; day: string | null }

/** Acts in the invented office through its API, as one of its accounts, at a time that the script sets. */
export type OfficeApi = {
  foundation: Foundation
  clock: SetClock
  /** Carries out a mutation of one `input`; a refusal is a mistake of the script and throws. */
  act: (as: string, name: string, input: Record<string, unknown>) => Promise<ScriptItem>
  ask: <T>(as: string, document: string, variables: Record<string, unknown>) => Promise<T>
}

const savedItem = '... on ItemSaved { item { id revision day } }'
const doneOf: Record<string, string> = {
  releaseProgramme: '... on ProgrammeReleased { release { id } }',
  confirmReceipt: '... on ReceiptsConfirmed { receipts { id } }',
}
const refusal = '... on Refusal { code message field }'

/** Makes the API of the office that `app` serves. */
export function officeApi(
  app: FastifyInstance,
  foundation: Foundation,
  clock: SetClock,
): OfficeApi {
  const ask: OfficeApi['ask'] = async (as, query, variables) => {
    const account = foundation.accounts.find(({ key }) => key === as)
    if (account === undefined) throw new Error(`Nobody is called ${as}`)
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${account.secret}`,
      },
      payload: JSON.stringify({ query, variables }),
    })
    const { data, errors } = response.json()
    if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`)
    return data
  }
  const act: OfficeApi['act'] = async (as, name, input) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const done = doneOf[name] ?? savedItem
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${done} ${refusal} } }`
    const data = await ask<Record<string, { item?: ScriptItem; code?: string }>>(as, document, {
      input,
    })
    const answer = data[name]
    if (answer === undefined || answer.code !== undefined) {
      throw new Error(`${name} was refused: ${JSON.stringify(answer)} for ${JSON.stringify(input)}`)
    }
    return answer.item ?? { id: '', revision: 0, day: null }
  }
  return { foundation, clock, act, ask }
}
