import type { Db } from '../../../db/connect.ts'
import {
  type GroupRow,
  groupMembers,
  groups,
  type OfficeRow,
  type OfficeSettings,
  offices,
  type PersonRow,
  persons,
  posts,
  type UnitRow,
  units,
} from '../../../db/schema/people.ts'

/** The settings of a made office. */
export const plainSettings: OfficeSettings = {
  defaultMinutes: 90,
  halfDays: {
    MORNING: { from: '07:30', until: '11:30' },
    AFTERNOON: { from: '13:30', until: '17:00' },
    EVENING: { from: '18:00', until: '21:00' },
  },
  printedDays: [1, 2, 3, 4, 5],
  feedPastMonths: 3,
  feedFutureMonths: 12,
  paper: {
    superiorBody: '',
    issuingBody: 'ỦY BAN NHÂN DÂN TỈNH MẪU',
    placeName: 'Tỉnh Mẫu',
    title: 'LỊCH CÔNG TÁC TUẦN',
    partyHeader: false,
    signerAuthority: 'TL. CHỦ TỊCH',
    signerTitle: 'CHÁNH VĂN PHÒNG',
    signerName: 'Nguyễn Văn Mẫu',
    recipients: [],
    note: '',
  },
}

/** An office in Asia/Ho_Chi_Minh. */
export async function makeOffice(
  db: Db,
  values: Partial<typeof offices.$inferInsert> = {},
): Promise<OfficeRow> {
  const [row] = await db
    .insert(offices)
    .values({
      name: 'Văn phòng Ủy ban nhân dân tỉnh Mẫu',
      shortName: 'VP UBND',
      zone: 'Asia/Ho_Chi_Minh',
      settings: plainSettings,
      ...values,
    })
    .returning()
  return row!
}

/** A unit in use. */
export async function makeUnit(
  db: Db,
  values: { officeId: string; name: string } & Partial<typeof units.$inferInsert>,
): Promise<UnitRow> {
  const [row] = await db.insert(units).values(values).returning()
  return row!
}

/** A person; with `shortTitle`, also a post that lasts. */
export async function makePerson(
  db: Db,
  {
    shortTitle,
    unitId,
    precedence = 10,
    ...values
  }: {
    officeId: string
    name: string
    shortTitle?: string
    unitId?: string
    precedence?: number
  } & Partial<typeof persons.$inferInsert>,
): Promise<PersonRow> {
  const [row] = await db.insert(persons).values(values).returning()
  if (shortTitle !== undefined) {
    await db.insert(posts).values({
      officeId: values.officeId,
      personId: row!.id,
      unitId: unitId ?? null,
      title: shortTitle,
      shortTitle,
      precedence,
      period: { from: '2000-01-01', until: null },
    })
  }
  return row!
}

/** A group whose members are in it since 2000. */
export async function makeGroup(
  db: Db,
  { memberIds, ...values }: { officeId: string; name: string; memberIds: string[] },
): Promise<GroupRow> {
  const [row] = await db.insert(groups).values(values).returning()
  for (const personId of memberIds) {
    await db.insert(groupMembers).values({
      officeId: values.officeId,
      groupId: row!.id,
      personId,
      period: { from: '2000-01-01', until: null },
    })
  }
  return row!
}
