import type { RefusalLike } from './api.ts'
import { defineWords, useLanguage } from './language.ts'

// Only what the server says in English needs a line here; English falls back to the server's own sentence.
const vi = {
  UNREACHED: 'Máy chủ chưa trả lời. Hãy thử lại; nếu việc đã xong thì sẽ không làm hai lần.',
  NOT_ALLOWED: 'Tài khoản này không có quyền làm việc đó.',
  NOT_FOUND: 'Không còn thấy mục này: có thể đã bị xóa hoặc thuộc cơ quan khác.',
  WRONG_CREDENTIALS: 'Địa chỉ thư hoặc mật khẩu không đúng.',
  TOO_MANY_ATTEMPTS: 'Đã thử quá nhiều lần. Hãy chờ ít phút rồi thử lại.',
  TOO_MANY_LINKS:
    'Đã có quá nhiều đường dẫn lịch. Hãy ngừng một đường dẫn không dùng nữa rồi tạo lại.',
  LINK_USED: 'Đường dẫn này đã dùng hoặc đã hết hạn.',
  STALE: 'Người khác vừa lưu trước. Hãy xem lại rồi sửa tiếp.',
  NAME_TAKEN: 'Tên này đã có mục khác đang dùng; hãy đặt tên khác.',
  EMAIL_TAKEN: 'Địa chỉ này đã có tài khoản.',
  NOT_AN_EMAIL: 'Đây không phải là địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn.',
  TOO_SHORT: 'Cần điền ô này.',
  TOO_LONG: 'Chữ ở đây quá dài; hãy viết ngắn lại.',
  TOO_MANY: 'Danh sách này quá dài.',
  OUT_OF_RANGE: 'Số này nằm ngoài khoảng cho phép.',
  NO_SUCH_ZONE: 'Không có múi giờ này; ví dụ Asia/Ho_Chi_Minh.',
  BAD_HALF_DAYS:
    'Mỗi buổi cần giờ bắt đầu trước giờ kết thúc, các buổi nối nhau và không chồng lên nhau.',
  BAD_DAYS: 'Mỗi ngày trong tuần chỉ chọn một lần.',
  BAD_COUNT: 'Số vai trò phải từ 1 đến 20.',
  END_BEFORE_START: 'Ngày cuối đứng trước ngày đầu.',
  END_NOT_AFTER_START: 'Chức vụ này hết hạn trước khi bắt đầu.',
  UNIT_BELOW_ITSELF: 'Đơn vị không thể thuộc chính nó hoặc đơn vị bên dưới nó.',
  UNIT_NEEDED: 'Đầu mối đơn vị cần một đơn vị.',
  LEADER_NEEDED: 'Vai trò này cần một lãnh đạo.',
  LAST_ADMINISTRATOR: 'Cơ quan cần ít nhất một quản trị; hãy trao vai trò đó cho người khác trước.',
} as const

const useRefusalWords = defineWords('refusals', {
  vi,
  en: {
    UNREACHED: 'The server did not answer. Try again; what was already done is not done twice.',
    NOT_ALLOWED: 'This account may not do that.',
    NOT_FOUND: 'This is no longer there: it may have been removed, or belongs to another office.',
    WRONG_CREDENTIALS: 'The e-mail address or the password is wrong.',
    TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a few minutes and try again.',
    TOO_MANY_LINKS:
      'There are too many calendar links. End one that is no longer used and try again.',
    LINK_USED: 'This link has been used or has expired.',
    STALE: 'Somebody else saved first. Look at it again and repeat your change.',
    NAME_TAKEN: 'Another entry in use has this name; take another.',
    EMAIL_TAKEN: 'Another account signs in with this address.',
    NOT_AN_EMAIL: 'This is not an e-mail address, such as name@example.vn.',
    TOO_SHORT: 'This must not be empty.',
    TOO_LONG: 'The text is too long; shorten it.',
    TOO_MANY: 'The list is too long.',
    OUT_OF_RANGE: 'The number is outside its range.',
    NO_SUCH_ZONE: 'There is no such zone; name one as in Asia/Ho_Chi_Minh.',
    BAD_HALF_DAYS:
      'Each half-day begins before it ends, and they follow one another without overlap.',
    BAD_DAYS: 'Choose each weekday once.',
    BAD_COUNT: 'Give 1 to 20 roles.',
    END_BEFORE_START: 'The last day comes before the first.',
    END_NOT_AFTER_START: 'The post ends before it begins.',
    UNIT_BELOW_ITSELF: 'A unit cannot stand below itself.',
    UNIT_NEEDED: 'A registrar is one of a unit; name it.',
    LEADER_NEEDED: 'Name the leader this role is for.',
    LAST_ADMINISTRATOR: 'The office needs an administrator; give the role to somebody else first.',
  },
})

const isKnown = (code: string): code is keyof typeof vi => Object.hasOwn(vi, code)

/** Gives the function that says a refusal in the page's language; an unknown code speaks with the server's sentence. */
export function useRefusalText(): (refusal: RefusalLike) => string {
  const t = useRefusalWords()
  const isEnglish = useLanguage() === 'en'
  return ({ code, message }) => {
    if (isEnglish && message !== '') return message
    return isKnown(code) ? t(code) : message
  }
}
