import { useState } from 'react'
import type { Viewer } from './session.tsx'

/** The word under which the chosen office is kept on this device. */
const kept = 'giaoban-office'

/** An office in which the viewer has a role. */
export type OwnOffice = Viewer['office']

/** The offices in which the viewer has a role, each once, the account's own first, then by name. */
export function officesOf({ office, grants }: Viewer): OwnOffice[] {
  const others = new Map(grants.map((grant) => [grant.office.id, grant.office]))
  others.delete(office.id)
  const byName = new Intl.Collator('vi').compare
  return [office, ...[...others.values()].sort((one, other) => byName(one.name, other.name))]
}

/**
 * The viewer as a member of the office chosen on this device, which then is `viewer.office`; the account's own office until
 * one is chosen, or when the chosen one is no longer theirs. The address does not name the office.
 */
export function useOfficeChoice(account: Viewer): {
  viewer: Viewer
  offices: readonly OwnOffice[]
  choose: (officeId: string) => void
} {
  const [chosen, setChosen] = useState(() => localStorage.getItem(kept))
  const offices = officesOf(account)
  const office = offices.find(({ id }) => id === chosen) ?? account.office
  return {
    viewer: { ...account, office },
    offices,
    choose: (officeId) => {
      localStorage.setItem(kept, officeId)
      setChosen(officeId)
    },
  }
}
