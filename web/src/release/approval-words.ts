import { defineWords } from '../language.ts'

/** The kinds of changes by which an office says what needs approval. */
export const useApprovalWords = defineWords('approval', {
  vi: {
    ADDED: 'mục mới',
    CANCELLED: 'hủy',
    POSTPONED: 'hoãn',
    RESTORED: 'khôi phục',
    DAY: 'ngày',
    TIME: 'giờ',
    PLACE: 'địa điểm',
    CHAIR: 'chủ trì',
    PEOPLE: 'thành phần, đơn vị, người theo dõi',
    TEXT: 'nội dung',
    SECRECY: 'độ mật',
    STATUS: 'dự kiến hay chắc chắn',
    REMARKS: 'ghi chú, phương tiện, văn bản',
  },
  en: {
    ADDED: 'new item',
    CANCELLED: 'cancelled',
    POSTPONED: 'postponed',
    RESTORED: 'takes place again',
    DAY: 'day',
    TIME: 'time',
    PLACE: 'place',
    CHAIR: 'who chairs',
    PEOPLE: 'participants, units, staff',
    TEXT: 'content',
    SECRECY: 'secrecy level',
    STATUS: 'tentative or confirmed',
    REMARKS: 'remarks, transport, source document',
  },
})
