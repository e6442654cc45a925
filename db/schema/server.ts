import { sql } from 'drizzle-orm'
import { boolean, check, jsonb, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'

/** The record of a demonstration in its store, by which it recognises the store as its own. */
export type DemoMark = {
  /** False from the first table to the last row: a demonstration that was stopped meanwhile is filled afresh. */
  isFilled: boolean
  seed: string
  /** The Monday, YYYY-MM-DD, of the week shown as the present one. */
  monday: string
  /** Empty until it is filled. */
  officeId: string
  /** Account ids by the cast's keys; none until it is filled. */
  accounts: Record<string, string>
}

/** One row once the store is a demonstration; none in a real installation. */
export const installations = pgTable(
  'installations',
  {
    id: smallint('id').primaryKey().default(1),
    demo: jsonb('demo').$type<DemoMark>().notNull(),
  },
  (t) => [check('installations_only_one', sql`${t.id} = 1`)],
)

/** The settings of how others reach this installation: one row once an administrator has set them. The environment goes first. */
export const networkSettings = pgTable(
  'network_settings',
  {
    id: id(),
    isOnly: boolean('is_only').notNull().default(true),
    /** Scheme, host and port under which the outside reaches the server, without a trailing slash. */
    publicUrl: text('public_url'),
    /** Does the server answer under its machine's addresses in the local network, too? */
    opensNetwork: boolean('opens_network').notNull().default(false),
  },
  (t) => [
    unique('network_settings_once').on(t.isOnly),
    check('network_settings_only_one', sql`${t.isOnly}`),
    check('network_settings_address_form', sql`${t.publicUrl} ~ '^https?://[^/?#@]+$'`),
  ],
)

/** The settings of the network as stored. */
export type NetworkSettingsRow = typeof networkSettings.$inferSelect
