import fc from 'fast-check'
import { describe, expect, test as plainTest } from 'vitest'
import { openReader } from '../../src/exchange/documents/reader.ts'
import { fairTurns } from '../../src/exchange/documents/turns.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeImportDesk, sample } from '../support/make/imports.ts'

const small = 'Lịch tuần 48 năm 2026\nThứ Hai 23/11/2026\n8h00: Chủ tịch họp giao ban'
const docx = sample('d01-province-vertical-2025w29.docx')

/** Work that is done when it is told to be. */
function heldWork(log: string[]) {
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    log.push(name)
    return new Promise<void>((resolve) => ends.set(name, resolve))
  }
  const finish = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { work, finish }
}

/** Counts the threads that start from here on, until it is asked. */
function startedThreads(): () => number {
  let count = 0
  const listener = () => {
    count += 1
  }
  process.on('worker', listener)
  return () => {
    process.off('worker', listener)
    return count
  }
}

describe('turns', () => {
  plainTest(
    'are taken by person: one with much work leaves the other place to all others',
    async () => {
      const begun: string[] = []
      const { work, finish } = heldWork(begun)
      const turns = fairTurns(2)
      const all = [
        ...['h1', 'h2', 'h3'].map((name) => turns('h', work(name))),
        ...['a1', 'a2'].map((name) => turns('a', work(name))),
        turns('b', work('b1')),
      ]
      expect(begun).toEqual(['h1', 'a1'])
      await finish('a1')
      await finish('b1')
      expect(begun).toEqual(['h1', 'a1', 'b1', 'a2'])
      await finish('h1')
      await finish('a2')
      await finish('h2')
      await finish('h3')
      await Promise.all(all)
      expect(begun).toEqual(['h1', 'a1', 'b1', 'a2', 'h2', 'h3'])
    },
  )

  plainTest('go on after work that fails, and give its failure to who asked', async () => {
    const turns = fairTurns(1)
    const failed = turns('a', () => Promise.reject(new Error('hỏng')))
    const after = turns('a', async () => 'xong')
    await expect(failed).rejects.toThrow('hỏng')
    expect(await after).toBe('xong')
  })

  plainTest(
    'are never more at once than there are places, nor two of one person, whoever comes when',
    async () => {
      const asked = fc.array(fc.record({ person: fc.nat(4), ticks: fc.nat(3) }), { maxLength: 30 })
      await fc.assert(
        fc.asyncProperty(asked, fc.integer({ min: 1, max: 3 }), async (works, most) => {
          const turns = fairTurns(most)
          const running: number[] = []
          const done: { person: number; at: number }[] = []
          await Promise.all(
            works.map(({ person, ticks }, at) =>
              turns(`${person}`, async () => {
                expect(running).not.toContain(person)
                running.push(person)
                expect(running.length).toBeLessThanOrEqual(most)
                for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
                running.splice(running.indexOf(person), 1)
                done.push({ person, at })
              }),
            ),
          )
          const ofEach = [0, 1, 2, 3, 4].map((one) => done.filter(({ person }) => person === one))
          for (const own of ofEach) expect(own).toEqual(own.toSorted((a, b) => a.at - b.at))
          expect(done.length).toBe(works.length)
        }),
      )
    },
  )
})

describe('the reader of documents', () => {
  plainTest('gives up what keeps it too long, and another thread reads on', async () => {
    const started = startedThreads()
    const reader = openReader({ most: 1, milliseconds: 1 })
    const read = () => reader.read('a', { bytes: docx, options: { fileName: 'lịch.docx' } })
    const answers = await Promise.all([read(), read()])
    await reader.close()
    expect(answers).toMatchObject([{ code: 'TOO_HARD' }, { code: 'TOO_HARD' }])
    expect(started()).toBe(2)
  })

  plainTest('reads on in the thread that it has', async () => {
    const started = startedThreads()
    const reader = openReader({ most: 2 })
    await reader.warm()
    const read = () => reader.read('a', { bytes: docx, options: { fileName: 'lịch.docx' } })
    const [one, other] = [await read(), await read()]
    await reader.close()
    expect(started()).toBe(1)
    expect(one).toMatchObject({ __typename: 'Reading' })
    expect(other).toEqual(one)
  })

  test('reads ten people’s documents while another sends hard ones', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const others = []
    for (let at = 0; at < 10; at += 1) {
      others.push(await makeCaller(db, { officeId: desk.office.id, role: 'PLANNER' }))
    }
    const row = `<tr>${'<td>Thứ Hai 23/11/2026</td>'.repeat(30)}</tr>`
    const hard = `<table>${row.repeat(20)}</table>`
    const done: string[] = []
    const send = async (name: string, content: string, as = desk.planner) => {
      await desk.upload(content, `${name}.html`, { as })
      done.push(name)
    }
    const all = ['h1', 'h2', 'h3'].map((name) => send(name, hard))
    all.push(...others.map((caller, at) => send(`${at}`, small, caller)))
    await Promise.all(all)
    // What was read last need not be stored last.
    expect(done.indexOf('h3')).toBeGreaterThanOrEqual(10)
  })
})
