import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { roomNames } from '../src/rooms.ts'

/** The files that differ from where this branch left `main`, and those not committed yet. */
export function changedFiles(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const hasMain = git('branch', '--list', 'main') !== ''
  const base = hasMain ? git('merge-base', 'main', 'HEAD') : 'HEAD'
  const named = `${git('diff', '--name-only', base)}\n${git('ls-files', '--others', '--exclude-standard')}`
  return [...new Set(named.split('\n'))].filter((file) => file !== '' && existsSync(file))
}

/**
 * The folders of tests that changes to `files` can touch: a room's own and those of the rooms after it, as none looks up,
 * and always the house's. What all stand on, such as the migrations, touches all.
 */
export function testsTouchedBy(files: readonly string[]): string[] {
  const touched = new Set(['house'])
  for (const file of files) {
    const [top = '', room = ''] = file.split('/')
    if (top === 'tests' && existsSync(`tests/${room}`) && room !== 'support') touched.add(room)
    else if (!isApart(file)) for (const each of fromRoom(room)) touched.add(each)
  }
  return [...touched].map((name) => `tests/${name}`).filter((folder) => existsSync(folder))
}

// The page has tests of its own, and words are read by nobody's program.
function isApart(file: string): boolean {
  return /^(web|docs|\.ci)\/|^[^/]+\.md$/.test(file)
}

/** The rooms from one on; all, and the store's tests, for what is no room's. */
function fromRoom(name: string): string[] {
  const at = roomNames.indexOf(name.replace(/\.\w+$/, '') as (typeof roomNames)[number])
  return at < 0 ? [...roomNames, 'db'] : roomNames.slice(at)
}
