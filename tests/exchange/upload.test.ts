import { sql } from 'drizzle-orm'
import { zipSync } from 'fflate'
import { describe, expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeImportDesk, multipartOf, sample } from '../support/make/imports.ts'
import { makeOffice } from '../support/make/people.ts'

const week = 'Lịch tuần 48 năm 2026\nThứ Hai 23/11/2026\n8h00: Chủ tịch họp giao ban'

describe('a document is uploaded', () => {
  test('and waits for its planner, whichever field stands first', async ({ db }) => {
    const { app, office, planner, preview } = await makeImportDesk(db)
    const { headers, payload } = multipartOf([
      { name: 'file', value: week, fileName: 'C:\\van thu\\lịch tuần.txt' },
      { name: 'officeId', value: office.id },
    ])
    const authorization = `Bearer ${planner.secret}`
    const response = await app.inject({
      method: 'POST',
      url: '/imports',
      headers: { ...headers, authorization },
      payload,
    })
    expect(response.statusCode).toBe(200)
    const { fileName, acceptedAt, entries } = await preview(response.json().importId)
    expect([fileName, acceptedAt, entries.nodes.length]).toEqual(['lịch tuần.txt', null, 1])
  })

  test('but not by somebody who is not signed in, nor by readers and registrars, nor into another office', async ({
    db,
  }) => {
    const { upload, office } = await makeImportDesk(db)
    const callerOf = (role: 'MEMBER' | 'REGISTRAR') => makeCaller(db, { officeId: office.id, role })
    const other = await makeOffice(db, { name: 'Sở Khác' })
    const answers = [
      await upload(week, 'a.txt', { as: null }),
      await upload(week, 'a.txt', { as: await callerOf('MEMBER') }),
      await upload(week, 'a.txt', { as: await callerOf('REGISTRAR') }),
      await upload(week, 'a.txt', { officeId: other.id }),
      await upload(week, 'a.txt', { officeId: 'không phải mã' }),
    ]
    expect(answers.map(({ status, body }) => [status, body.__typename, body.field])).toEqual([
      [401, 'NotAllowed', null],
      [403, 'NotAllowed', null],
      [403, 'NotAllowed', null],
      [404, 'NotFound', 'officeId'],
      [404, 'NotFound', 'officeId'],
    ])
    expect(await rows(db, sql`select id from imports`)).toEqual([])
  })

  test('but not from a page of another site', async ({ db }) => {
    const { app, office, planner } = await makeImportDesk(db)
    const { headers, payload } = multipartOf([
      { name: 'officeId', value: office.id },
      { name: 'file', value: week, fileName: 'a.txt' },
    ])
    const from = { origin: 'https://elsewhere.example', authorization: `Bearer ${planner.secret}` }
    const response = await app.inject({
      method: 'POST',
      url: '/imports',
      headers: { ...headers, ...from },
      payload,
    })
    expect([response.statusCode, response.json().code]).toEqual([403, 'FOREIGN_ORIGIN'])
  })

  test('but not without its file or its office, nor as anything else than a form', async ({
    db,
  }) => {
    const { app, office, planner } = await makeImportDesk(db)
    const send = async (form: { headers: Record<string, string>; payload: Buffer | string }) => {
      const headers = { ...form.headers, authorization: `Bearer ${planner.secret}` }
      const response = await app.inject({
        method: 'POST',
        url: '/imports',
        headers,
        payload: form.payload,
      })
      return [response.statusCode, response.json().code]
    }
    const officeId = { name: 'officeId', value: office.id }
    const file = { name: 'file', value: week, fileName: 'a.txt' }
    const json = { headers: { 'content-type': 'application/json' }, payload: '{}' }
    expect([
      await send(multipartOf([officeId])),
      await send(multipartOf([file])),
      await send(multipartOf([officeId, { ...file, name: 'tệp' }])),
      await send(multipartOf([officeId, file, file])),
      await send(json),
    ]).toEqual([
      [400, 'REQUIRED'],
      [400, 'REQUIRED'],
      [400, 'REQUIRED'],
      [413, 'BAD_REQUEST'],
      [400, 'REQUIRED'],
    ])
  })

  test('and every file that cannot be read is refused with its reason', async ({ db }) => {
    const { upload } = await makeImportDesk(db)
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    const encrypted = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 9 })
    const files: [string, Buffer][] = [
      ['EMPTY', Buffer.from('')],
      ['EMPTY', Buffer.from('   \n')],
      ['LEGACY_DOC', old],
      ['ENCRYPTED', encrypted],
      ['ZIP_BOMB', Buffer.from(bomb)],
      ['DAMAGED', sample('d01-province-vertical-2025w29.docx').subarray(0, 900)],
      ['UNKNOWN_FORM', Buffer.from('%PDF-1.7\n\0\0\0')],
      ['TOO_LARGE', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
      ['TOO_LARGE', Buffer.alloc(6 * 1024 * 1024, 'a')],
    ]
    const answers = []
    for (const [, bytes] of files) answers.push(await upload(bytes, 'lịch.docx'))
    expect(answers.map(({ status, body }) => [status, body.code, body.field])).toEqual(
      files.map(([code]) => [422, code, 'file']),
    )
    expect(await rows(db, sql`select id from imports`)).toEqual([])
  })

  test('and characters that no database keeps are left out of it', async ({ db }) => {
    const { uploaded, preview } = await makeImportDesk(db)
    const page = `<p>Thứ Hai 23/11/2026</p><p>8h00: Họp&#0; giao&#xD800; ban \ud83d\ude80</p>`
    const { entries } = await preview(await uploaded(page, 'lịch.html'))
    expect(entries.nodes.map(({ title }: { title: string }) => title)).toEqual([
      'Họp� giao� ban 🚀',
    ])
  })

  test('and what was never accepted is forgotten after a week', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const old = await desk.uploaded(week)
    desk.now = desk.now.plus({ days: 8 })
    const fresh = await desk.uploaded(week)
    expect(await desk.preview(old)).toBeNull()
    expect((await desk.preview(fresh)).id).toBe(fresh)
  })

  test('sixty times in ten minutes, then later again', async ({ db }) => {
    const desk = await makeImportDesk(db, { isNew: true })
    const statuses = new Set<number>()
    for (let at = 0; at < 60; at += 1)
      statuses.add((await desk.upload('', 'a.txt', { officeId: 'x' })).status)
    const refused = await desk.upload(week)
    desk.now = desk.now.plus({ minutes: 11 })
    const later = await desk.upload(week)
    expect([[...statuses], refused.status, refused.body.code, later.status]).toEqual([
      [404],
      429,
      'TOO_MANY_ATTEMPTS',
      200,
    ])
  })
})
