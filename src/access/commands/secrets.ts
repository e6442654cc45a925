import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** A new secret: 256 random bits in base64url. Only `secretHash` of it is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

// OWASP's least for argon2id (which is this library's default kind): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Composed, so that a password typed on another keyboard is the same.
/** The hash of a password in PHC form. It takes tens of milliseconds: never within a transaction. */
export function passwordHashOf(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

// The hash of random bytes nobody has, of the same cost.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$SfhAOX1oH3UPtsTXKdolAQ$zWdcfSacGnsjmhZA/eiN/OlVWmb9Df3qKpfWfL9KYao'

/** True when a password is the one of a hash. Without a hash it is false, in the same time. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, password.normalize('NFC'))
  return isRight && passwordHash !== null
}
