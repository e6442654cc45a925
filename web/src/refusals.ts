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
