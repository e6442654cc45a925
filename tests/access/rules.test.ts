import { describe, expect, test } from 'vitest'
import { emailFault, passwordFault, secretHash } from '../../src/access/rules.ts'

describe('an e-mail address', () => {
  test.each(['an@example.vn', 'le.van-an+lich@vp.tinh.example.vn', 'ẩn@ví-dụ.vn'])(
    'may be %s',
    (text) => {
      expect(emailFault('email', text)).toBeNull()
    },
  )

  test.each([
    'an',
    'an@example',
    'an@example.',
    '@example.vn',
    'an@@example.vn',
    'an lê@example.vn',
    'an@example.vn, ba@example.vn',
    `${'a'.repeat(250)}@a.vn`,
  ])('is not %s', (text) => {
    expect(emailFault('email', text)).toMatchObject({ code: 'NOT_AN_EMAIL', field: 'email' })
  })
})

describe('a password', () => {
  test.each([
    [9, 'BAD_PASSWORD_LENGTH'],
    [10, undefined],
    [200, undefined],
    [201, 'BAD_PASSWORD_LENGTH'],
  ])('of %i characters as people count them', (count, code) => {
    expect(passwordFault('password', 'ẹ̆'.repeat(count))?.code).toBe(code)
  })
})

test('a secret is stored as what does not tell it', () => {
  const hash = secretHash('a secret')
  expect(hash).toHaveLength(32)
  expect(hash.toString('utf8')).not.toContain('a secret')
})
