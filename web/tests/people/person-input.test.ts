import { expect, test } from 'vitest'
import type { PersonRowFragment } from '../../src/graphql.generated.ts'
import { inputOfCells, inputWithPrecedence } from '../../src/people/person-input.ts'

const post = (id: string, title: string, precedence: number, endsOn: string | null) => ({
  __typename: 'Post' as const,
  id,
  title,
  shortTitle: '',
  unit: null,
  precedence,
  startsOn: '2020-01-01',
  endsOn,
})
const person: PersonRowFragment = {
  __typename: 'Person',
  id: 'p',
  name: 'Lê An',
  label: 'Lê An',
  phone: '',
  email: '',
  isLeader: false,
  isRetired: false,
  revision: 3,
  posts: [post('old', 'Trưởng phòng', 5, '2025-01-01'), post('now', 'Phó Chủ tịch', 20, null)],
}
const sent = (title: string, precedence: number, endsOn: string | null) => ({
  title,
  shortTitle: '',
  unitId: null,
  precedence,
  startsOn: '2020-01-01',
  endsOn,
})

test('the row is the post held today; ended posts stay as they are', () => {
  const cells = { name: 'Lê An', title: 'Chủ tịch', precedence: '1' }
  expect(inputOfCells(cells, person, '2026-11-22', 90).posts).toEqual([
    sent('Chủ tịch', 1, null),
    sent('Trưởng phòng', 5, '2025-01-01'),
  ])
})

test('a new person without a title has no post, one without a rank stands last', () => {
  expect(inputOfCells({ name: 'Mới' }, undefined, '2026-11-22', 90).posts).toEqual([])
  expect(inputOfCells({ name: 'Mới', title: 'CV' }, undefined, '2026-11-22', 90).posts).toEqual([
    { title: 'CV', shortTitle: '', unitId: null, precedence: 90 },
  ])
})

test('a move changes the rank of the post held today only', () => {
  expect(inputWithPrecedence(person, '2026-11-22', 7)?.posts).toEqual([
    sent('Trưởng phòng', 5, '2025-01-01'),
    sent('Phó Chủ tịch', 7, null),
  ])
})
