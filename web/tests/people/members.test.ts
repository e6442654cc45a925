import { expect, test } from 'vitest'
import { membersOf } from '../../src/people/members.ts'

const persons = [
  { id: '1', name: 'Nguyễn Hữu Phước', label: 'PCT Phước' },
  { id: '2', name: 'Lê Thị An', label: 'PCT An' },
  { id: '3', name: 'Lê Thị An', label: 'CV An' },
]

test('members are read by id, label or name, each once', () => {
  expect(membersOf('PCT phước; 2, Nguyễn Hữu Phước', persons)).toEqual({
    ids: ['1', '2'],
    unknown: [],
  })
})

test('a name borne by two and a name borne by nobody are not recognised', () => {
  expect(membersOf('Lê Thị An\nBà Tám;CV An', persons)).toEqual({
    ids: ['3'],
    unknown: ['Lê Thị An', 'Bà Tám'],
  })
})
