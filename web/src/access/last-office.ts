import type { OwnOffice, Session } from './session.tsx'

/** The word under which the office shown last is kept on this device. */
const kept = 'giaoban-office'

/** Remembers the office for addresses that name none. */
export function rememberOffice(officeId: string): void {
  localStorage.setItem(kept, officeId)
}

/**
 * The office to which an address leads that names none: the one last shown on this device, else the account's own, else
 * the first; undefined for an account without a role.
 */
export function officeToOpen({ offices }: Session): OwnOffice | undefined {
  const last = localStorage.getItem(kept)
  return offices.find(({ id }) => id === last) ?? offices[0]
}
