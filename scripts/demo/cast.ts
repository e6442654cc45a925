import type { Role } from '../../src/access/policy.ts'

/** The invented office: nobody and nothing in it exists. */
export const office = {
  name: 'Văn phòng Ủy ban nhân dân tỉnh An Hải',
  shortName: 'VP UBND tỉnh An Hải',
  issuingBody: 'ỦY BAN NHÂN DÂN TỈNH AN HẢI',
  placeName: 'An Hải',
}

/** Units in their order, the office's own first. */
export const units = [
  ['Văn phòng UBND tỉnh', 'Văn phòng'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['Sở Tài chính', 'Sở Tài chính'],
  ['Sở Xây dựng', 'Sở Xây dựng'],
  ['Sở Công Thương', 'Sở Công Thương'],
  ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL'],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'],
  ['Sở Y tế', 'Sở Y tế'],
  ['Sở Ngoại vụ', 'Sở Ngoại vụ'],
  ['Sở Tư pháp', 'Sở Tư pháp'],
  ['Thanh tra tỉnh', 'Thanh tra'],
  ['Công an tỉnh', 'Công an'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'BCH Quân sự'],
  ['Ban Quản lý Khu kinh tế', 'BQL KKT'],
  ['Ban Tiếp công dân tỉnh', 'Ban TCD'],
] as const

/** People by precedence: key, full name, title, short title, leader with a calendar of their own. */
export const people = [
  ['CT', 'Trần Quốc Khánh', 'Chủ tịch', 'CT', true],
  ['PCTTT', 'Lê Hữu Phước', 'Phó Chủ tịch Thường trực', 'PCTTT', true],
  ['PCT1', 'Nguyễn Thái Dương', 'Phó Chủ tịch', 'PCT', true],
  ['PCT2', 'Phạm Thị Thu Nga', 'Phó Chủ tịch', 'PCT', true],
  ['CVP', 'Võ Đức Thịnh', 'Chánh Văn phòng', 'CVP', true],
  ['PCVP1', 'Hồ Ngọc Lam', 'Phó Chánh Văn phòng', 'PCVP', false],
  ['PCVP2', 'Đặng Minh Trí', 'Phó Chánh Văn phòng', 'PCVP', false],
  ['CV1', 'Bùi Thanh Hà', 'Chuyên viên', 'CV', false],
  ['CV2', 'Đỗ Gia Bảo', 'Chuyên viên', 'CV', false],
] as const

/** A person of the cast. */
export type PersonKey = (typeof people)[number][0]

/** Groups with their members. */
export const groups: readonly [string, readonly PersonKey[]][] = [
  ['Các Phó Chủ tịch', ['PCTTT', 'PCT1', 'PCT2']],
  ['Thường trực UBND tỉnh', ['CT', 'PCTTT', 'PCT1', 'PCT2', 'CVP']],
]

/** Rooms: name, short name, seats, where. */
export const rooms = [
  ['Phòng họp số 1', 'PH1', 60, 'Tầng 2, nhà A'],
  ['Phòng họp số 2', 'PH2', 30, 'Tầng 2, nhà A'],
  ['Phòng họp số 3', 'PH3', 20, 'Tầng 3, nhà B'],
  ['Phòng Khánh tiết', 'Khánh tiết', 24, 'Tầng 1, nhà A'],
  ['Phòng họp trực tuyến', 'PH trực tuyến', 45, 'Tầng 3, nhà A'],
] as const

/** Those who may sign in: one a role and a second planner, as the sign-in page shows them, and who registers for other units. */
export const accounts: readonly {
  key: string
  role: Role
  name: string
  post: string
  person?: PersonKey
  unit?: string
  /** Acts in the demonstration, but is not offered to visitors. */
  isUnoffered?: true
}[] = [
  {
    key: 'planner',
    role: 'PLANNER',
    name: 'Bùi Thanh Hà',
    post: 'Chuyên viên tổng hợp',
    person: 'CV1',
  },
  {
    key: 'colleague',
    role: 'PLANNER',
    name: 'Đỗ Gia Bảo',
    post: 'Chuyên viên tổng hợp',
    person: 'CV2',
  },
  { key: 'chief', role: 'CHIEF', name: 'Võ Đức Thịnh', post: 'Chánh Văn phòng', person: 'CVP' },
  { key: 'leader', role: 'LEADER', name: 'Trần Quốc Khánh', post: 'Chủ tịch', person: 'CT' },
  {
    key: 'secretary',
    role: 'SECRETARY',
    name: 'Mai Anh Thư',
    post: 'Thư ký PCTTT Phước',
    person: 'PCTTT',
  },
  {
    key: 'registrar',
    role: 'REGISTRAR',
    name: 'Lý Văn Sơn',
    post: 'Văn thư Sở Xây dựng',
    unit: 'Sở Xây dựng',
  },
  {
    key: 'finance',
    role: 'REGISTRAR',
    name: 'Phan Thị Mai',
    post: 'Văn thư Sở Tài chính',
    unit: 'Sở Tài chính',
    isUnoffered: true,
  },
  {
    key: 'health',
    role: 'REGISTRAR',
    name: 'Đinh Công Khoa',
    post: 'Văn thư Sở Y tế',
    unit: 'Sở Y tế',
    isUnoffered: true,
  },
  {
    key: 'culture',
    role: 'REGISTRAR',
    name: 'Tạ Kim Ngân',
    post: 'Văn thư Sở Văn hóa, Thể thao và Du lịch',
    unit: 'Sở Văn hóa, Thể thao và Du lịch',
    isUnoffered: true,
  },
  { key: 'member', role: 'MEMBER', name: 'Trịnh Hoài An', post: 'Người theo dõi lịch' },
  {
    key: 'administrator',
    role: 'ADMINISTRATOR',
    name: 'Ngô Quang Vinh',
    post: 'Quản trị hệ thống',
  },
]
