import { expect, test } from 'vitest'
import { timeIn } from '../../src/event/rules/words.ts'

test('a half-day or a whole day that stands alone is said in a language, all else stays as printed', () => {
  expect(['Sáng', 'Chiều', 'Tối', 'Cả ngày'].map((time) => timeIn('en', time))).toEqual([
    'Morning',
    'Afternoon',
    'Evening',
    'All day',
  ])
  expect(timeIn('vi', 'Morning')).toBe('Sáng')
  for (const typed of ['', '14h', 'Sáng sớm', 'sau hội nghị', '8h (Cả ngày)'])
    expect(timeIn('en', typed)).toBe(typed)
})
