import { defineWords } from '../language.ts'

/** The texts of the demonstration's steps. */
export const useDemoWords = defineWords('demo', {
  vi: {
    title: 'Dùng thử trong năm bước',
    titleShort: 'Dùng thử: {{done}}/5 bước',
    import: 'Nhập lịch Word tuần sau',
    sample: 'Tải tệp Word mẫu',
    clash: 'Gỡ việc trùng phòng, trùng giờ',
    release: 'Ban hành lịch tuần sau',
    read: 'Đọc những gì đã thay đổi tuần này',
    phone: 'Xem trên điện thoại',
    done: 'đã làm',
    readerOnly:
      'Vai này chỉ đọc: ba bước đầu dành cho chuyên viên tổng hợp (đăng xuất để đổi vai).',
    hide: 'Ẩn các bước dùng thử',
    show: 'Các bước dùng thử',
    reset: 'Làm lại từ đầu',
    resetAsk: 'Làm lại bản dùng thử từ đầu?',
    resetWhy:
      'Mọi thay đổi của tất cả người đang thử sẽ mất; cơ quan mẫu trở lại như lúc đầu. Bạn sẽ chọn lại vai.',
    resetting: 'Đang dựng lại cơ quan mẫu… {{seconds}} giây',
    resetFailed: 'Máy chủ chưa nhận yêu cầu. Hãy thử lại.',
  },
  en: {
    title: 'Try it in five steps',
    titleShort: 'Try it: {{done}} of 5 steps',
    import: 'Import next week from Word',
    sample: 'Get the sample Word file',
    clash: 'Fix the clashes of rooms and leaders',
    release: 'Release next week',
    read: 'Read what changed this week',
    phone: 'See it on a phone',
    done: 'done',
    readerOnly:
      'This role only reads: the first three steps are a planner’s (sign out to change the role).',
    hide: 'Hide the steps',
    show: 'Steps to try',
    reset: 'Start afresh',
    resetAsk: 'Start the demo afresh?',
    resetWhy:
      'Everybody’s changes are lost and the sample office is as it was at first. You will choose a role again.',
    resetting: 'Setting the sample office up again… {{seconds}} s',
    resetFailed: 'The server did not take the request. Please try again.',
  },
})
