import type { Db } from '../../db/connect.ts'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeRoom } from '../../tests/support/make/booking.ts'
import { makeOffice, makePerson } from '../../tests/support/make/people.ts'

/** The address of a server with an office that has names but no programme, and its planner's token. */
export type ImportPlace = { address: string; token: string; officeId: string }

const verbs = ['họp', 'nghe báo cáo', 'làm việc về', 'kiểm tra', 'cho ý kiến về', 'dự hội nghị về']
const matters = ['quy hoạch', 'đầu tư công', 'cải cách hành chính', 'chuyển đổi số', 'y tế cơ sở']
const places = ['xã Hòa Bình', 'xã Tân Lập', 'phường Quang Trung', 'xã An Phú', 'xã Bình Minh']
const rooms = 20
const leaders = 30

/** An office with thirty leaders and twenty rooms, and a planner. */
export async function fillNames(db: Db): Promise<Omit<ImportPlace, 'address'>> {
  const { id: officeId } = await makeOffice(db)
  const { secret: token } = await makeCaller(db, { officeId, role: 'PLANNER' })
  for (let at = 1; at <= leaders; at += 1) {
    await makePerson(db, { officeId, name: leaderAt(at), shortTitle: 'PCT', isLeader: true })
  }
  for (let at = 1; at <= rooms; at += 1) await makeRoom(db, { officeId, name: `Phòng họp ${at}` })
  return { officeId, token }
}

function leaderAt(at: number): string {
  return `Trần Văn ${String.fromCharCode(65 + (at % 26))}${at < 26 ? 'nh' : 'uy'}`
}

/** A week of `count` entries as a text file; `shift`: by how many days each stands later in it. */
export function importedWeek(count: number, shift: number): string {
  const days = Array.from({ length: 7 }, (_, day): string[] => [
    `${['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'][day]} ${14 + day}/12/2099`,
  ])
  for (let at = 0; at < count; at += 1) days[(at + shift) % 7]?.push(lineOf(at))
  return ['LỊCH CÔNG TÁC TUẦN', ...days.filter(({ length }) => length > 1).flat()].join('\n')
}

function lineOf(at: number): string {
  const start = `${7 + (Math.floor(at / 7) % 10)}h${at % 2 === 0 ? '00' : '30'}`
  const of = (list: readonly string[], by: number) => list[Math.floor(at / by) % list.length]
  const title = `${of(verbs, 1)} ${of(matters, 6)} tại các thôn của ${of(places, 30)} đợt ${at + 1}`
  return `${start}: PCT ${leaderAt((at % leaders) + 1)} ${title}, tại Phòng họp ${(at % rooms) + 1}`
}
