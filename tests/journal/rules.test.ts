import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { firstHash, sealOf } from '../../src/journal/rules.ts'

describe('a seal', () => {
  test('is the SHA-256 of the seal before it and the entry, as anybody can compute it', () => {
    const first = sealOf(firstHash, 'Họp giao ban')
    const expected = createHash('sha256')
      .update(Buffer.concat([Buffer.alloc(32), Buffer.from('Họp giao ban')]))
      .digest()
    expect(first).toEqual(expected)
  })

  test('of the same entry is another behind another seal', () => {
    const first = sealOf(firstHash, 'Họp giao ban')
    expect(sealOf(first, 'Họp giao ban')).not.toEqual(first)
  })
})
