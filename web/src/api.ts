import { Client, cacheExchange, fetchExchange } from 'urql'

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
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
