import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { boundedCache } from '../../src/calendar/routes/cache.ts'
import { chosenEncoding } from '../../src/calendar/routes/encodings.ts'
import { testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { changePublished, makePublished, makeRelease } from '../support/make/calendar.ts'
import { linkOf, makeFeedWorld } from '../support/make/feeds.ts'

describe('the form of a feed', () => {
  test('is chosen by weight, and the smallest of equals', () => {
    const asked: [string | undefined, string][] = [
      [undefined, 'identity'],
      ['', 'identity'],
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['gzip;q=1.0, br;q=0.5', 'gzip'],
      ['GZIP ; Q=0.8 , BR;q=0', 'gzip'],
      ['x-gzip', 'gzip'],
      ['identity, gzip;q=0.5', 'identity'],
      ['gzip;q=0.001', 'gzip'],
      ['deflate', 'identity'],
      ['*', 'br'],
      ['*;q=0.5, gzip;q=0.9', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['identity;q=0', 'identity'],
      ['identity;q=0, gzip;q=0.1', 'gzip'],
      ['gzip;q=0, br;q=0', 'identity'],
      ['gzip;q=2, br;q=none', 'identity'],
      [',;,q=1', 'identity'],
    ]
    expect(asked.map(([header]) => [header, chosenEncoding(header)])).toEqual(asked)
  })

  test('has a validator of its own, and HEAD and 304 tell the same of it', async ({ db }) => {
    const w = await makeFeedWorld(db)
    const { id } = await makePublished(db, w.office, w.release)
    const { path } = await linkOf(w)
    const ask = (encoding: string | undefined, more: Record<string, string> = {}, method = 'GET') =>
      w.app.inject({
        method: method as 'GET',
        url: path,
        headers: { ...(encoding === undefined ? {} : { 'accept-encoding': encoding }), ...more },
      })
    const plain = await ask(undefined)
    const decoders = {
      identity: (bytes: Buffer) => bytes,
      gzip: gunzipSync,
      br: brotliDecompressSync,
    }
    const etags = new Map<string, string>()
    for (const [encoding, decode] of Object.entries(decoders)) {
      const { result: get } = await counted(db, () => ask(encoding))
      expect(get.statusCode).toBe(200)
      expect(decode(get.rawPayload)).toEqual(plain.rawPayload)
      const isPlain = encoding === 'identity'
      expect(get.headers['content-encoding']).toBe(isPlain ? undefined : encoding)
      expect(get.headers.vary).toBe('accept-encoding')
      expect(Number(get.headers['content-length'])).toBe(get.rawPayload.length)
      etags.set(encoding, String(get.headers.etag))
      const head = await ask(encoding, {}, 'HEAD')
      expect([head.statusCode, head.body]).toEqual([200, ''])
      const { date: _, ...told } = get.headers
      const { date: __, ...toldByHead } = head.headers
      expect(toldByHead).toEqual(told)
    }
    expect(new Set(etags.values()).size).toBe(3)
    for (const encoding of etags.keys()) {
      for (const [of, etag] of etags) {
        const answer = await ask(encoding, { 'if-none-match': etag })
        expect([encoding, of, answer.statusCode]).toEqual([
          encoding,
          of,
          of === encoding ? 304 : 200,
        ])
        expect(answer.headers.etag).toBe(etags.get(encoding))
        expect(answer.headers.vary).toBe('accept-encoding')
        if (of === encoding) expect(answer.rawPayload.length).toBe(0)
      }
    }
    const adjustment = await makeRelease(db, w.office, { at: testNow })
    await changePublished(db, w.office, adjustment, id, { facts: { title: 'Đã đổi' } })
    await makeRelease(db, w.office, { at: testNow })
    for (const [encoding, decode] of Object.entries(decoders)) {
      const answer = await ask(encoding, { 'if-none-match': String(etags.get(encoding)) })
      expect(answer.statusCode).toBe(200)
      expect(decode(answer.rawPayload).toString('utf8')).toContain('SUMMARY:Đã đổi')
    }
  })

  test('answers a browser too: the headers of every answer, and a name to save it under', async ({
    db,
  }) => {
    const w = await makeFeedWorld(db)
    const { path } = await linkOf(w)
    const { headers } = await w.app.inject({
      url: `${path}?download=1`,
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-disposition': expect.stringMatching(/^attachment; filename="giao-ban.ics"/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
  })
})

describe('a bounded cache', () => {
  test('holds what was used last, and never more than its bound', () => {
    const sizes = new Map([
      ['a', 40],
      ['b', 40],
      ['c', 40],
      ['d', 500],
    ])
    const cache = boundedCache<string>(100, (value) => sizes.get(value) ?? 0)
    const held = () => [...sizes.keys()].filter((key) => cache.get(key) !== undefined)
    cache.put('a', 'a')
    cache.put('b', 'b')
    expect(cache.get('a')).toBe('a')
    cache.put('c', 'c')
    expect(held()).toEqual(['a', 'c'])
    sizes.set('c', 90)
    cache.put('c', 'c')
    expect(held()).toEqual(['c'])
    cache.put('d', 'd')
    expect(held()).toEqual([])
    sizes.set('a', 100)
    cache.put('a', 'a')
    cache.delete('a')
    cache.put('b', 'b')
    expect(held()).toEqual(['b'])
  })
})
