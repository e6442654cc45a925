/** The languages a feed may speak. */
export type FeedLanguage = 'vi' | 'en'

type Role = 'CHAIRS' | 'ATTENDS' | 'ACCOMPANIES' | 'ON_BEHALF_OF' | 'INVITED' | 'PREPARES' | 'STAFF'

/** Every word that a feed adds to what the office wrote. */
export type FeedWords = {
  busy: string
  cancelled: string
  postponed: string
  tentative: string
  timeUnknown: string
  roles: Record<Role, string>
  gatheringPoint: string
  transport: string
  transports: Record<'OWN' | 'POOL' | 'ASSIGNED' | 'SHARED', string>
  source: string
  /** Before the date of a document. */
  dated: string
  /** Before its issuer. */
  issuedBy: string
  remarks: string
  adjustment: (number: number) => string
  recordedAfterwards: string
  cut: (events: number) => string
}

/** The words by language. */
export const feedWords: Record<FeedLanguage, FeedWords> = {
  vi: {
    busy: 'Bận',
    cancelled: 'Hủy: ',
    postponed: 'Hoãn: ',
    tentative: ' (dự kiến)',
    timeUnknown: 'chưa rõ giờ',
    roles: {
      CHAIRS: 'Chủ trì',
      ATTENDS: 'Dự',
      ACCOMPANIES: 'Cùng dự',
      ON_BEHALF_OF: 'Dự thay',
      INVITED: 'Thành phần mời',
      PREPARES: 'Chuẩn bị',
      STAFF: 'Theo dõi, phục vụ',
    },
    gatheringPoint: 'Điểm tập trung',
    transport: 'Phương tiện',
    transports: {
      OWN: 'tự túc',
      POOL: 'xe cơ quan',
      ASSIGNED: 'xe được phân công',
      SHARED: 'đi chung xe',
    },
    source: 'Văn bản',
    dated: 'ngày',
    issuedBy: 'của',
    remarks: 'Ghi chú',
    adjustment: (number) => `Điều chỉnh lần ${number}`,
    recordedAfterwards: 'Ghi nhận sau khi diễn ra',
    cut: (events) =>
      `Lịch quá dài nên chỉ gồm những mục gần hôm nay nhất, không quá ${events} mục và 1 MB.`,
  },
  en: {
    busy: 'Busy',
    cancelled: 'Cancelled: ',
    postponed: 'Postponed: ',
    tentative: ' (tentative)',
    timeUnknown: 'time not set',
    roles: {
      CHAIRS: 'Chair',
      ATTENDS: 'Attends',
      ACCOMPANIES: 'Accompanied by',
      ON_BEHALF_OF: 'In place of another',
      INVITED: 'Invited',
      PREPARES: 'Prepared by',
      STAFF: 'Office staff',
    },
    gatheringPoint: 'Gathering point',
    transport: 'Transport',
    transports: {
      OWN: 'own means',
      POOL: 'office car',
      ASSIGNED: 'assigned car',
      SHARED: 'shared car',
    },
    source: 'Document',
    dated: 'of',
    issuedBy: 'by',
    remarks: 'Remarks',
    adjustment: (number) => `Adjustment ${number}`,
    recordedAfterwards: 'Recorded afterwards',
    cut: (events) =>
      `The calendar is too long: it holds only what is nearest to today, at most ${events} events and 1 MB.`,
  },
}
