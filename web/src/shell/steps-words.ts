import { defineWords } from '../language.ts'

/** The texts of a new office's first steps. */
export const useStepWords = defineWords('steps', {
  vi: {
    title: 'Các bước đầu tiên',
    count: 'xong {{done}}/{{all}}',
    people: 'Ghi cán bộ, lãnh đạo',
    rooms: 'Ghi phòng họp',
    import: 'Nhập lịch tuần trước từ tệp Word, Excel',
    release: 'Ban hành lịch vừa nhập',
    coming: 'Lập và ban hành lịch tuần sau',
    phone: 'Đưa lịch lên điện thoại',
    done: 'đã làm',
    hint: 'Nhập tệp lịch tuần trước sẽ ghi luôn cán bộ và phòng họp có tên trong đó.',
    hide: 'Ẩn các bước đầu tiên',
    hidden: 'Đã ẩn. Mở lại trong danh mục tài khoản ở góc trên.',
  },
  en: {
    title: 'First steps',
    count: '{{done}} of {{all}} done',
    people: 'Enter people and leaders',
    rooms: 'Enter the meeting rooms',
    import: 'Import last week from a Word or Excel file',
    release: 'Release what was imported',
    coming: 'Make and release next week',
    phone: 'Bring the calendar to a phone',
    done: 'done',
    hint: 'Importing last week’s file also enters the people and rooms named in it.',
    hide: 'Hide the first steps',
    hidden: 'Hidden. The account menu above shows them again.',
  },
})
