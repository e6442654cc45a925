import { defineWords } from '../language.ts'

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
} as const

const useReaderWords = defineWords('reader', {
  vi: { ...vi, unknown: 'cần xem lại ({{code}})' },
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
    unknown: 'deserves a look ({{code}})',
  },
})

const isKnown = (code: string): code is keyof typeof vi => Object.hasOwn(vi, code)

/** Gives the function that says what the reader of a document noticed; a word it does not know is shown as it is. */
export function useWarningText(): (code: string) => string {
  const t = useReaderWords()
  return (code) => (isKnown(code) ? t(code) : t('unknown', { code }))
}
