import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DateTime } from 'luxon'
import { openEmbedded, type Store } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { installations } from '../../db/schema/server.ts'
import { type DemoFilling, fillDemo } from './fill.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, '.template')

/** Migrates an empty store, marks it as the demonstration's own, fills it and marks it as filled. */
export async function makeDemo(store: Store, filling: DemoFilling): Promise<void> {
  const { seed, monday, onStep } = filling
  onStep('tables')
  const begun = {
    isFilled: false,
    seed,
    monday: monday.toISODate() ?? '',
    officeId: '',
    accounts: {},
  }
  // Together, so that no moment leaves tables that nobody owns up to.
  await store.db.transaction(async (tx) => {
    await migrate(tx)
    await tx.insert(installations).values({ demo: begun })
  })
  const { officeId, accounts } = await fillDemo(store, filling)
  await store.db.update(installations).set({
    demo: {
      ...begun,
      isFilled: true,
      officeId,
      accounts: Object.fromEntries(accounts.map(({ key, id }) => [key, id])),
    },
  })
}

/**
 * The folder of a filled embedded store for the seed and week, made when it is missing: opening a copy takes a
 * third of a second, filling one takes many.
 */
export async function preparedTemplate(
  seed: string,
  monday: DateTime,
  onStep: (text: string) => void,
): Promise<string> {
  const place = join(folder, keyOf(seed, monday))
  if (existsSync(place)) return place
  const draft = join(folder, `draft-${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  onStep('the embedded store')
  const store = await openEmbedded({ dataDir: draft })
  try {
    await makeDemo(store, { seed, monday, onStep })
  } finally {
    await store.close()
  }
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('draft-')) rmSync(join(folder, name), { recursive: true, force: true })
  }
  renameSync(draft, place)
  return place
}

/** Puts a copy of the template where a store is to be opened. */
export function copyTemplate(template: string, target: string): void {
  mkdirSync(join(target, '..'), { recursive: true })
  const draft = `${target}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(template, draft, { recursive: true })
  renameSync(draft, target)
}

// Other tables, another cast or other rules of the server make another template.
function keyOf(seed: string, monday: DateTime): string {
  const hash = createHash('sha256').update(`${seed} ${monday.toISODate()}`)
  for (const part of ['db/migrations', 'scripts/demo', 'src']) {
    const names = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    for (const name of names.sort()) {
      if (/\.(ts|sql)$/.test(name)) hash.update(name).update(readFileSync(join(root, part, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
