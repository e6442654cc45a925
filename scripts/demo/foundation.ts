import { hash } from '@node-rs/argon2'
import { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { accounts, apiTokens, grants } from '../../db/schema/access.ts'
import { resources } from '../../db/schema/booking.ts'
import { feeds } from '../../db/schema/calendar.ts'
import { groupMembers, groups, offices, persons, posts, units } from '../../db/schema/people.ts'
import { secretHash } from '../../src/access/rules.ts'
import { addKnownHolidays } from '../../src/people/commands/holidays.ts'
import { defaultSettings } from '../../src/people/rules.ts'
import * as cast from './cast.ts'
import { demoSecret } from './chance.ts'

/** The password of every demonstration account. */
export const demoPassword = 'giao-ban-demo'

/** Ids and secrets by the cast's keys and names. */
export type Foundation = {
  officeId: string
  persons: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  groups: ReadonlyMap<string, string>
  rooms: ReadonlyMap<string, string>
  accounts: readonly { key: string; id: string; email: string; secret: string }[]
  /** Secrets of the calendar links: the office's, a unit's, a leader's. */
  feeds: readonly { scope: 'OFFICE' | 'UNIT' | 'PERSON'; secret: string }[]
}

const always = { from: DateTime.utc(2020), until: DateTime.utc(2199) }
const since = { from: '2020-01-01', until: null }

/**
 * Writes the invented office: its people, units, groups, rooms, holidays, and the accounts and calendar links that it has had
 * since `foundedAt`.
 */
export async function layFoundation(
  db: Db,
  seed: string,
  foundedAt: DateTime,
): Promise<Foundation> {
  const officeId = await layOffice(db)
  const unitIds = new Map<string, string>()
  for (const [position, [name, shortName]] of cast.units.entries()) {
    const row = await one(
      db.insert(units).values({ officeId, name, shortName, position }).returning(),
    )
    unitIds.set(name, row.id)
  }
  const personIds = await layPeople(db, officeId, unitIds)
  const groupIds = new Map<string, string>()
  for (const [position, [name, members]] of cast.groups.entries()) {
    const { id: groupId } = await one(
      db.insert(groups).values({ officeId, name, position }).returning(),
    )
    groupIds.set(name, groupId)
    for (const key of members) {
      await db
        .insert(groupMembers)
        .values({ officeId, groupId, personId: idOf(personIds, key), period: since })
    }
  }
  const roomIds = new Map<string, string>()
  for (const [position, [name, shortName, capacity, location]] of cast.rooms.entries()) {
    const room = { officeId, kind: 'ROOM', name, shortName, capacity, position }
    const row = await one(
      db
        .insert(resources)
        .values({ ...room, attributes: { location } })
        .returning(),
    )
    roomIds.set(name, row.id)
  }
  const made = await layAccounts(db, { officeId, seed, personIds, unitIds, foundedAt })
  const links = await layFeeds(db, {
    officeId,
    seed,
    personIds,
    unitIds,
    foundedAt,
    accountId: made[0]?.id,
  })
  return {
    officeId,
    persons: personIds,
    units: unitIds,
    groups: groupIds,
    rooms: roomIds,
    accounts: made,
    feeds: links,
  }
}

async function layOffice(db: Db): Promise<string> {
  const { name, shortName, issuingBody, placeName } = cast.office
  const row = await one(
    db
      .insert(offices)
      .values({
        name,
        shortName,
        zone: 'Asia/Ho_Chi_Minh',
        settings: {
          ...defaultSettings,
          paper: {
            ...defaultSettings.paper,
            issuingBody,
            placeName,
            signerAuthority: 'TL. CHỦ TỊCH',
            signerTitle: 'CHÁNH VĂN PHÒNG',
            signerName: 'Võ Đức Thịnh',
            recipients: [
              'Thường trực UBND tỉnh;',
              'Các sở, ban, ngành cấp tỉnh;',
              'UBND các xã, phường;',
              'Lưu: VT, TH.',
            ],
            note: 'Lịch này thay thư mời họp đối với các cuộc họp nội bộ.',
          },
        },
      })
      .returning(),
  )
  await addKnownHolidays(db, row)
  return row.id
}

async function layPeople(db: Db, officeId: string, unitIds: ReadonlyMap<string, string>) {
  const personIds = new Map<string, string>()
  for (const [rank, [key, name, title, shortTitle, isLeader]] of cast.people.entries()) {
    const row = await one(db.insert(persons).values({ officeId, name, isLeader }).returning())
    personIds.set(key, row.id)
    await db.insert(posts).values({
      officeId,
      personId: row.id,
      unitId: rank < 4 ? null : idOf(unitIds, 'Văn phòng UBND tỉnh'),
      title,
      shortTitle,
      precedence: (rank + 1) * 10,
      period: since,
    })
  }
  return personIds
}

type Parts = {
  officeId: string
  seed: string
  personIds: ReadonlyMap<string, string>
  unitIds: ReadonlyMap<string, string>
  foundedAt: DateTime
}

async function layAccounts(db: Db, { officeId, seed, personIds, unitIds, foundedAt }: Parts) {
  // The salt follows from the seed so that equal seeds give equal bytes; the password is printed anyway.
  const salt = Buffer.from(demoSecret(seed, 'salt')).subarray(0, 16)
  const passwordHash = await hash(demoPassword, { memoryCost: 19456, timeCost: 2, salt })
  const made: { key: string; id: string; email: string; secret: string }[] = []
  for (const { key, role, name, person, unit } of cast.accounts) {
    const email = `${key}@anhai.example`
    const personId = person === undefined ? null : idOf(personIds, person)
    const createdAt = foundedAt
    const { id } = await one(
      db
        .insert(accounts)
        .values({
          officeId,
          email,
          name,
          passwordHash,
          personId: role === 'SECRETARY' ? null : personId,
          createdAt,
        })
        .returning(),
    )
    await db.insert(grants).values({
      officeId,
      accountId: id,
      role,
      unitId: unit === undefined ? null : idOf(unitIds, unit),
      personId: role === 'LEADER' || role === 'SECRETARY' ? personId : null,
      period: always,
    })
    const secret = demoSecret(seed, `token ${key}`)
    const tokenHash = secretHash(secret)
    await db
      .insert(apiTokens)
      .values({ officeId, accountId: id, name: 'demo', tokenHash, createdAt })
    made.push({ key, id, email, secret })
  }
  return made
}

async function layFeeds(
  db: Db,
  {
    officeId,
    seed,
    personIds,
    unitIds,
    foundedAt,
    accountId,
  }: Parts & { accountId: string | undefined },
) {
  if (accountId === undefined) throw new Error('The cast has no accounts')
  const links = [
    { scope: 'OFFICE', name: cast.office.shortName, unitId: null, personId: null },
    { scope: 'UNIT', name: 'Sở Xây dựng', unitId: idOf(unitIds, 'Sở Xây dựng'), personId: null },
    { scope: 'PERSON', name: 'PCTTT Phước', unitId: null, personId: idOf(personIds, 'PCTTT') },
  ] as const
  const made: { scope: 'OFFICE' | 'UNIT' | 'PERSON'; secret: string }[] = []
  for (const link of links) {
    const secret = demoSecret(seed, `feed ${link.scope}`)
    await db.insert(feeds).values({
      ...link,
      officeId,
      language: 'vi',
      tokenHash: secretHash(secret),
      accountId,
      createdAt: foundedAt,
    })
    made.push({ scope: link.scope, secret })
  }
  return made
}

async function one<T>(rows: PromiseLike<T[]>): Promise<T> {
  const [row] = await rows
  if (row === undefined) throw new Error('Nothing was written')
  return row
}

/** The id of a name; a name that the cast lacks is a mistake of the script and throws. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The invented office has no ${name}`)
  return id
}
