import { createHash } from 'node:crypto'
import { type InvalidInputAnswer, invalid } from '../../graphql/refusals.ts'
import { graphemeCount } from '../../graphql/text.ts'

/** The refusal of what can't be an e-mail address; null when it can. Only a message sent there would prove that it is one. */
export function emailFault(field: string, text: string): InvalidInputAnswer | null {
  if (text.length <= 254 && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]+$/u.test(text))
    return null
  return invalid(field, 'NOT_AN_EMAIL', 'This is not an e-mail address, such as name@example.vn.')
}

/** The refusal of a password that is too short or too long; null when it may be chosen. Length is all that is asked. */
export function passwordFault(field: string, text: string): InvalidInputAnswer | null {
  const count = graphemeCount(text)
  if (count >= 10 && count <= 200) return null
  return invalid(field, 'BAD_PASSWORD_LENGTH', 'A password has 10 to 200 characters.')
}

/** SHA-256 of a secret, the only form in which one is stored. A random secret needs no salt. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
