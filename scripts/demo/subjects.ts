import type { PersonKey } from './cast.ts'

/** An item of an office's week: verb and subject, the unit that prepares, who is asked to come. */
export type Subject = { title: string; unit: string; invited: string }

/** Subjects that a leader chairs in the house. */
export const chaired: readonly Subject[] = [
  {
    title: 'Nghe báo cáo phương án giải phóng mặt bằng tuyến đường ven biển giai đoạn 2',
    unit: 'Sở Xây dựng',
    invited: 'Sở Tài chính, Sở Nông nghiệp và Môi trường, UBND các xã, phường liên quan',
  },
  {
    title: 'Họp Ban Chỉ đạo phòng, chống thiên tai: phương án ứng phó mưa lũ',
    unit: 'Sở Nông nghiệp và Môi trường',
    invited: 'Thành viên Ban Chỉ đạo; Đài Khí tượng Thủy văn khu vực',
  },
  {
    title: 'Nghe báo cáo tiến độ giải ngân vốn đầu tư công quý IV',
    unit: 'Sở Tài chính',
    invited: 'Kho bạc Nhà nước khu vực; các chủ đầu tư có tỷ lệ giải ngân dưới 60%',
  },
  {
    title: 'Làm việc với Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh',
    unit: 'Sở Công Thương',
    invited: 'Thuế tỉnh, Ngân hàng Nhà nước khu vực',
  },
  {
    title: 'Họp Hội đồng thẩm định giá đất cụ thể',
    unit: 'Sở Nông nghiệp và Môi trường',
    invited: 'Thành viên Hội đồng',
  },
  {
    title: 'Nghe báo cáo đề án chuyển đổi số năm 2027',
    unit: 'Sở Khoa học và Công nghệ',
    invited: 'Sở Nội vụ, Công an tỉnh, Viễn thông tỉnh',
  },
  {
    title: 'Họp xét khen thưởng tập thể, cá nhân có thành tích xuất sắc',
    unit: 'Sở Nội vụ',
    invited: 'Thành viên Hội đồng Thi đua – Khen thưởng',
  },
  {
    title: 'Nghe báo cáo dự thảo quy định phân cấp quản lý tài sản công',
    unit: 'Sở Tài chính',
    invited: 'Sở Tư pháp, Thanh tra tỉnh',
  },
  {
    title: 'Họp Tổ công tác tháo gỡ khó khăn cho các dự án nhà ở xã hội',
    unit: 'Sở Xây dựng',
    invited: 'Thành viên Tổ công tác; các chủ đầu tư',
  },
  {
    title: 'Nghe báo cáo công tác chuẩn bị Tuần lễ Văn hóa các dân tộc',
    unit: 'Sở Văn hóa, Thể thao và Du lịch',
    invited: 'Công an tỉnh, Báo và Phát thanh, Truyền hình tỉnh',
  },
  {
    title: 'Họp bàn phương án sắp xếp mạng lưới trường lớp năm học 2027 - 2028',
    unit: 'Sở Giáo dục và Đào tạo',
    invited: 'Sở Nội vụ, Sở Tài chính',
  },
  {
    title: 'Nghe Ban Quản lý Khu kinh tế báo cáo kết quả xúc tiến đầu tư',
    unit: 'Ban Quản lý Khu kinh tế',
    invited: 'Sở Tài chính, Sở Công Thương',
  },
  {
    title: 'Họp Ban Chỉ đạo cải cách hành chính: kết quả khắc phục tồn tại năm 2026',
    unit: 'Sở Nội vụ',
    invited: 'Thành viên Ban Chỉ đạo',
  },
  {
    title: 'Nghe báo cáo quy hoạch chi tiết khu đô thị phía Nam',
    unit: 'Sở Xây dựng',
    invited: 'Các sở, ngành liên quan; đơn vị tư vấn',
  },
  {
    title: 'Họp đánh giá công tác phòng, chống dịch bệnh mùa đông xuân',
    unit: 'Sở Y tế',
    invited: 'Sở Nông nghiệp và Môi trường, Sở Giáo dục và Đào tạo',
  },
]

/** Subjects that a leader attends, mostly elsewhere. */
export const attended: readonly (Subject & { place: string })[] = [
  {
    title: 'Dự Hội nghị trực tuyến của Chính phủ về phát triển kinh tế - xã hội',
    unit: 'Văn phòng UBND tỉnh',
    invited: 'Giám đốc các sở, ban, ngành',
    place: '',
  },
  {
    title: 'Dự lễ ra quân huấn luyện dự bị động viên',
    unit: 'Bộ Chỉ huy Quân sự tỉnh',
    invited: '',
    place: 'Trung đoàn Bộ binh, xã Hòa Tân',
  },
  {
    title: 'Dự khai mạc Hội chợ nông sản và sản phẩm OCOP',
    unit: 'Sở Công Thương',
    invited: '',
    place: 'Quảng trường 16 tháng 4',
  },
  {
    title: 'Dự Ngày hội Đại đoàn kết toàn dân tộc',
    unit: '',
    invited: '',
    place: 'Nhà văn hóa thôn Đông, xã Bình Minh',
  },
  {
    title: 'Dự hội thảo “Đô thị thông minh, bền vững”',
    unit: 'Sở Khoa học và Công nghệ',
    invited: '',
    place: 'Cung Hội nghị tỉnh',
  },
  {
    title: 'Kiểm tra tiến độ thi công Nhà máy nước Hòa Liên',
    unit: 'Sở Xây dựng',
    invited: 'Công ty Cấp nước',
    place: 'Hiện trường',
  },
  {
    title: 'Dự hội nghị Ban Thường vụ Tỉnh ủy',
    unit: '',
    invited: '',
    place: 'Hội trường Tỉnh ủy',
  },
  {
    title: 'Thăm, chúc mừng các đơn vị nhân ngày truyền thống',
    unit: 'Văn phòng UBND tỉnh',
    invited: '',
    place: 'Tại các đơn vị',
  },
  {
    title: 'Khảo sát thực địa tuyến đê biển xung yếu',
    unit: 'Sở Nông nghiệp và Môi trường',
    invited: 'UBND các xã ven biển',
    place: 'Xã Hải Lộc, xã Hải Đông',
  },
  {
    title: 'Dự tổng kết công tác thi hành án dân sự năm 2026',
    unit: 'Sở Tư pháp',
    invited: '',
    place: 'Thi hành án dân sự tỉnh',
  },
]

/** Items of every week: day from Monday 0, time as written, who, in which room or place. */
export const recurring: readonly {
  day: number
  time: string
  title: string
  chair: PersonKey
  place: string
  unit: string
  invited: string
}[] = [
  {
    day: 0,
    time: '7h30',
    title: 'Giao ban lãnh đạo UBND tỉnh đầu tuần',
    chair: 'CT',
    place: 'Phòng họp số 1',
    unit: 'Văn phòng UBND tỉnh',
    invited: 'Các Phó Chủ tịch; Chánh, Phó Chánh Văn phòng',
  },
  {
    day: 2,
    time: 'Sáng',
    title: 'Tiếp công dân định kỳ',
    chair: 'CT',
    place: 'Trụ sở Tiếp công dân tỉnh',
    unit: 'Ban Tiếp công dân tỉnh',
    invited: 'Thanh tra tỉnh và các sở liên quan',
  },
  {
    day: 4,
    time: '16h30',
    title: 'Hội ý Chủ tịch và các Phó Chủ tịch',
    chair: 'CT',
    place: 'Phòng họp số 3',
    unit: 'Văn phòng UBND tỉnh',
    invited: 'Chánh Văn phòng',
  },
]
