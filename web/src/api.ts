import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Client, cacheExchange, fetchExchange } from 'urql'
import { languageNow } from './language.ts'

/** The one connection to the server. The document cache refetches what a mutation's types touched. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [cacheExchange, fetchExchange],
})

/**
 * A fresh idempotency key. Make one per intention and keep it over retries of that intention.
 * `crypto.randomUUID` is missing on plain http addresses of the local network, hence the second way.
 */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A refusal, in the server's one shape. */
export interface RefusalLike {
  code: string
  message: string
  field?: string | null
}

/** Tells a refusal from the thing that was asked for. */
export function isRefusal<Result extends object>(
  result: Result,
): result is Extract<Result, RefusalLike> {
  return 'code' in result && 'message' in result
}

/** The server could not be reached, or failed: nothing is known of what became of the request. */
export interface Unreached extends RefusalLike {
  __typename: 'Unreached'
}

const unreached: Unreached = {
  __typename: 'Unreached',
  code: 'UNREACHED',
  message: '',
  field: null,
}

/**
 * Carries out a mutation of one field and gives its outcome: the thing done, a refusal, or `Unreached`.
 * A document that asks for a `$language` is answered in the page's own.
 * A lost answer is asked for once more under the same key, so nothing is done twice.
 */
export async function carryOut<Data extends object, Input>(
  document: TypedDocumentNode<Data, { input: Input; idempotencyKey?: string | null | undefined }>,
  input: Input,
  touched: { additionalTypenames?: string[] } = {},
): Promise<NonNullable<Data[keyof Data]> | Unreached> {
  const variables = { input, idempotencyKey: newKey(), language: languageNow() }
  const first = await client.mutation(document, variables, touched).toPromise()
  const { data } = first.error?.networkError
    ? await client.mutation(document, variables, touched).toPromise()
    : first
  for (const field in data) {
    const outcome = data[field]
    if (outcome) return outcome
  }
  return unreached
}

/** Posts JSON to one of the plain addresses (sign-in and its kin); a refusal, or `undefined` when it was done. */
export async function post(path: string, body: object): Promise<RefusalLike | undefined> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (answer?.ok) return undefined
  const said: unknown = await answer?.json().catch(() => undefined)
  return isRefusalLike(said) ? said : unreached
}

function isRefusalLike(said: unknown): said is RefusalLike {
  return (
    typeof said === 'object' &&
    said !== null &&
    'code' in said &&
    typeof said.code === 'string' &&
    'message' in said &&
    typeof said.message === 'string'
  )
}
