import { defineWords } from '../language.ts'
import { useDayWords } from '../release/day-words.ts'

const vi = {
  WEEKDAY_CONTRADICTS: 'thứ và ngày không khớp',
  YEAR_CONTRADICTS: 'năm không khớp với thứ',
  YEAR_MISSING: 'không ghi năm',
  NO_SUCH_DAY: 'không có ngày này',
  NO_SUCH_WEEK: 'không có tuần này',
  WEEK_CONTRADICTS: 'số tuần không khớp với ngày',
  PERIOD_REVERSED: 'khoảng ngày bị ngược',
  OUTSIDE_PERIOD: 'ngoài khoảng ngày của lịch',
  OUT_OF_PERIOD: 'ngoài khoảng ngày của lịch',
  OUT_OF_ORDER: 'không theo thứ tự giờ',
  DAY_UNKNOWN: 'không rõ ngày',
  TIME_UNKNOWN: 'không rõ giờ',
  HALF_CONTRADICTS: 'giờ và buổi không khớp',
  HALF_DAY_CONTRADICTS: 'giờ và buổi không khớp',
  SUSPICIOUS_MIDNIGHT: 'giờ 12:00 đáng ngờ',
  GROUP_UNRESOLVED: 'chưa rõ gồm những ai',
  ACTIVE_CONTENT_DROPPED: 'đã bỏ mã chạy trong tệp, không thực hiện và không lưu',
  ENCODING_GUESSED: 'bảng mã chữ được đoán; hãy xem dấu tiếng Việt có đúng không',
  DATE_UNREAD: 'nội dung nhắc một ngày khác trong tuần; có phải mục của ngày ấy?',
  DAY_DOUBTFUL: 'có thể thuộc ngày khác: phía trên có tiêu đề ngày chưa đọc được hoặc thiếu',
  SEVERAL_DAYS: 'ghi cho nhiều ngày; mục này của cả mấy ngày hay một ngày?',
  CHANGE_UNREAD: 'có chữ hoãn, hủy hoặc dời; việc này còn diễn ra không?',
  MOVED: 'tài liệu ghi đã dời; hãy xem lại ngày giờ mới',
  END_BEFORE_START: 'giờ kết thúc không sau giờ bắt đầu',
  ENDS_NEXT_DAY: 'kết thúc vào ngày hôm sau',
  TIME_IMPOSSIBLE: 'không có ngày hoặc giờ như vậy',
  OUTSIDE_WEEK: 'ngoài tuần của lịch',
  TIME_UNREAD: 'không hiểu giờ ghi trong tài liệu',
  STRUCK: 'chữ bị gạch ngang trong tài liệu',
  TRACKED_CHANGES: 'tệp còn vết sửa (Track Changes); đã đọc theo bản sau khi sửa',
  FONT_CONVERTED: 'chữ theo phông cũ (TCVN3/VNI) đã được đổi sang Unicode; hãy xem lại dấu',
  LIST_OF_DATES:
    'đây không phải lịch tuần mà là danh sách ngày trải nhiều tuần; không mục nào được đọc thành việc của tuần',
  OTHER_PROGRAMME:
    'đây có vẻ là chương trình của một chuyến thăm hoặc hội nghị, không phải lịch tuần',
} as const

const useReaderWords = defineWords('reader', {
  vi: {
    ...vi,
    DAY_MISSING:
      'không thấy ngày {{day}} trong tài liệu; mục của ngày ấy có nằm dưới ngày khác không?',
    unknown: 'cần xem lại ({{code}})',
    'where.line': 'dòng {{number}}',
    'where.paragraph': 'đoạn {{number}}',
    'where.table': 'bảng {{number}}',
    'where.row': 'hàng {{number}}',
    'where.column': 'cột {{number}}',
    'where.typed': 'dòng đã gõ',
  },
  en: {
    WEEKDAY_CONTRADICTS: 'weekday and date disagree',
    YEAR_CONTRADICTS: 'year and weekday disagree',
    YEAR_MISSING: 'no year given',
    NO_SUCH_DAY: 'there is no such day',
    NO_SUCH_WEEK: 'there is no such week',
    WEEK_CONTRADICTS: 'week number and dates disagree',
    PERIOD_REVERSED: 'the period runs backwards',
    OUTSIDE_PERIOD: 'outside the programme’s dates',
    OUT_OF_PERIOD: 'outside the programme’s dates',
    OUT_OF_ORDER: 'not in order of time',
    DAY_UNKNOWN: 'day not known',
    TIME_UNKNOWN: 'time not known',
    HALF_CONTRADICTS: 'time and half-day disagree',
    HALF_DAY_CONTRADICTS: 'time and half-day disagree',
    SUSPICIOUS_MIDNIGHT: '12:00 looks doubtful here',
    GROUP_UNRESOLVED: 'not clear who belongs to it',
    ACTIVE_CONTENT_DROPPED: 'scripts in the file were dropped; they were neither run nor stored',
    ENCODING_GUESSED: 'the encoding was guessed; see whether the accents are right',
    DATE_UNREAD: 'its words name another day of the week; does it belong there?',
    DAY_DOUBTFUL: 'may belong to another day: a heading above it was not read, or is missing',
    SEVERAL_DAYS: 'speaks of several days; is it for all of them, or one?',
    CHANGE_UNREAD: 'speaks of postponing, cancelling or moving; does it still take place?',
    MOVED: 'the document says it was moved; check its new day and time',
    END_BEFORE_START: 'the end is not after the start',
    ENDS_NEXT_DAY: 'ends on the next day',
    TIME_IMPOSSIBLE: 'there is no such day or time',
    OUTSIDE_WEEK: 'outside the programme’s week',
    TIME_UNREAD: 'the time in the document was not understood',
    STRUCK: 'struck through in the document',
    TRACKED_CHANGES: 'the file holds tracked changes; it was read as changed',
    FONT_CONVERTED: 'text in an old font (TCVN3/VNI) was turned into Unicode; check the accents',
    LIST_OF_DATES:
      'this is no week’s programme but a list of dates over many weeks; nothing of it was read as an item',
    OTHER_PROGRAMME:
      'this looks like the programme of a visit or a conference, not a week’s programme',
    DAY_MISSING: '{{day}} was not found in the document; do its items stand under another day?',
    unknown: 'deserves a look ({{code}})',
    'where.line': 'line {{number}}',
    'where.paragraph': 'paragraph {{number}}',
    'where.table': 'table {{number}}',
    'where.row': 'row {{number}}',
    'where.column': 'column {{number}}',
    'where.typed': 'typed line',
  },
})

const isKnown = (code: string): code is keyof typeof vi => Object.hasOwn(vi, code)

/** Gives the function that says what the reader of a document noticed; a word it does not know is shown as it is. */
export function useWarningText(): (code: string) => string {
  const t = useReaderWords()
  const dayWords = useDayWords()
  return (code) => {
    const missing = /^DAY_MISSING (\d{4}-\d{2}-\d{2})$/.exec(code)?.[1]
    if (missing) return t('DAY_MISSING', { day: dayWords(missing) })
    return isKnown(code) ? t(code) : t('unknown', { code })
  }
}

const placeWord = /^(line|paragraph|table|row|column) (\d+)$/

/**
 * Gives the function that says where a text stands in its document: “table 2, row 3” in the language of the page. A
 * sheet's place begins with its own name, which stays as it is.
 */
export function usePlaceText(): (where: string) => string {
  const t = useReaderWords()
  return (where) => {
    if (where === 'line') return t('where.typed')
    // The name of a sheet may itself read like a place, and hold commas.
    const [, sheet, rest = where] = /^(.*?)((?:, (?:row|column) \d+)*)$/s.exec(where) ?? []
    const [first = '', ...others] = [sheet ?? '', ...rest.split(', ').filter(Boolean)]
    const said = (part: string) => {
      const [, kind, number = ''] = placeWord.exec(part) ?? []
      return kind ? t(`where.${kind as 'line'}`, { number }) : part
    }
    return [said(first), ...others.map(said)].filter(Boolean).join(', ')
  }
}
