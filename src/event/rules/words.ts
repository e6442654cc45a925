import type { EventFacts } from '../../../db/schema/event.ts'

type Code = EventFacts['secrecy' | 'status'] | NonNullable<EventFacts['transport']>

const vi: Record<Code, string> = {
  NORMAL: 'thường',
  PRIVATE: 'riêng tư',
  CONFIDENTIAL: 'mật',
  SECRET: 'tối mật',
  TOP_SECRET: 'tuyệt mật',
  CONFIRMED: 'chính thức',
  TENTATIVE: 'dự kiến',
  POSTPONED: 'hoãn',
  CANCELLED: 'hủy',
  OWN: 'tự túc',
  POOL: 'xe dùng chung',
  ASSIGNED: 'xe được phân công',
  SHARED: 'đi chung xe',
}

const en: Record<Code, string> = {
  NORMAL: 'open',
  PRIVATE: 'private',
  CONFIDENTIAL: 'confidential',
  SECRET: 'secret',
  TOP_SECRET: 'top secret',
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
  OWN: 'own',
  POOL: 'pool car',
  ASSIGNED: 'assigned car',
  SHARED: 'shared car',
}

/** Levels of secrecy, states and ways of transport in words, by language. */
export const codeWords = { vi, en }
