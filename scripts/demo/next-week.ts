import type { Chance } from './chance.ts'
import { type Draft, ordinaryWeek } from './weeks.ts'

/**
 * The drafts of next week with what a planner meets on a Friday: two wishes for one slot, a leader twice at 14:00,
 * a joint item, a proposal, an item without a time and one without a day.
 */
export function nextWeekDrafts(chance: Chance): { draft: Draft; as: string }[] {
  const ordinary = ordinaryWeek(chance).filter(
    // Tuesday and Thursday afternoon are kept for the scenes below.
    ({ day, time }) => !((day === 1 || day === 3) && /^(1[3-9]h|Chiều)/.test(time)),
  )
  return [
    ...ordinary.map((draft) => ({ draft, as: chance.happens(0.3) ? 'colleague' : 'planner' })),
    ...scenes,
  ]
}

const room = 'Phòng họp số 2'

const scenes: readonly { draft: Draft; as: string }[] = [
  {
    as: 'planner',
    draft: {
      day: 1,
      time: '14h00',
      title: 'Nghe báo cáo điều chỉnh quy hoạch Khu công nghiệp Hòa Tân',
      chairs: [{ person: 'PCTTT' }],
      place: room,
      unit: 'Sở Xây dựng',
      invited: 'Sở Tài chính, Sở Công Thương, Ban Quản lý Khu kinh tế',
    },
  },
  {
    as: 'colleague',
    draft: {
      day: 1,
      time: '14h00',
      title: 'Họp bàn công tác chuẩn bị kỳ họp cuối năm của Hội đồng nhân dân tỉnh',
      chairs: [{ person: 'PCT1' }],
      place: room,
      unit: 'Văn phòng UBND tỉnh',
      invited: 'Các sở có báo cáo, tờ trình',
    },
  },
  {
    as: 'planner',
    draft: {
      day: 3,
      time: '14h00',
      title: 'Họp thường kỳ UBND tỉnh',
      chairs: [{ person: 'CT' }, { group: 'Các Phó Chủ tịch' }],
      place: 'Phòng họp số 1',
      unit: 'Văn phòng UBND tỉnh',
      invited: 'Thành viên UBND tỉnh',
    },
  },
  {
    as: 'colleague',
    draft: {
      day: 3,
      time: '14h00',
      title: 'Tiếp Đoàn công tác thành phố Fukuoka (Nhật Bản) về hợp tác môi trường',
      chairs: [{ person: 'PCT1' }],
      place: 'Phòng Khánh tiết',
      unit: 'Sở Ngoại vụ',
      invited: 'Sở Nông nghiệp và Môi trường, Sở Tài chính',
    },
  },
  {
    as: 'registrar',
    draft: {
      day: 2,
      time: '15h00',
      title: 'Đề nghị: làm việc về tiến độ tuyến đường ven biển giai đoạn 2',
      chairs: [{ person: 'PCTTT' }],
      place: room,
      unit: 'Sở Xây dựng',
      invited: 'Ban Quản lý dự án giao thông',
    },
  },
  {
    as: 'planner',
    draft: {
      day: 4,
      time: '',
      title: 'Trao quyết định bổ nhiệm cán bộ',
      chairs: [{ person: 'CT' }],
      place: 'Phòng Khánh tiết',
      unit: 'Sở Nội vụ',
      invited: '',
      extra: { status: 'TENTATIVE' },
    },
  },
  {
    as: 'planner',
    draft: {
      day: null,
      time: '',
      title: 'Làm việc với Đoàn giám sát của Quốc hội (chờ lịch của Đoàn)',
      chairs: [{ person: 'CT' }],
      place: '',
      unit: 'Văn phòng UBND tỉnh',
      invited: '',
      extra: { status: 'TENTATIVE' },
    },
  },
]
