import { Button } from '@mantine/core'
import type { PersonRowFragment } from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import { calledAs } from './called.ts'
import type { PeopleWords } from './words.ts'

/** The rank of a post as typed: a whole number from 0 to 100,000. */
export const isRank = (text: string): boolean => /^(\d{1,5}|100000)?$/.test(text)

/** The columns of the people's table. `openPosts` shows all posts of a stored person. */
export function peopleColumns(
  t: PeopleWords,
  units: readonly { value: string; label: string }[],
  openPosts: (personId: string) => void,
  persons: readonly PersonRowFragment[],
): Column[] {
  return [
    {
      key: 'name',
      label: t('people.name'),
      isRequired: true,
      width: '14%',
      aliases: ['Họ tên', 'Tên', 'Cán bộ', 'Name', 'Full name'],
    },
    ...postColumns(t, units),
    {
      key: 'isLeader',
      label: t('people.leader'),
      kind: 'check',
      width: '6.5%',
      aliases: ['Lãnh đạo', 'Leader'],
    },
    {
      key: 'phone',
      label: t('people.phone'),
      width: '9.5%',
      aliases: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Phone'],
    },
    { key: 'email', label: t('people.email'), aliases: ['Email', 'E-mail', 'Thư điện tử'] },
    {
      key: 'personId',
      label: t('people.posts'),
      width: '7%',
      isReadOnly: true,
      render: ({ text, cells }) =>
        text === '' ? null : (
          <PostsButton
            t={t}
            name={cells.name ?? ''}
            count={persons.find(({ id }) => id === text)?.posts.length ?? 0}
            onOpen={() => openPosts(text)}
          />
        ),
    },
  ]
}

function postColumns(t: PeopleWords, units: readonly { value: string; label: string }[]): Column[] {
  return [
    {
      key: 'title',
      label: t('people.title'),
      width: '11%',
      aliases: ['Chức danh', 'Title', 'Post'],
      problemOf: (text, { shortTitle, unitId }) =>
        text === '' && (shortTitle || unitId) ? t('people.titleNeeded') : undefined,
    },
    {
      key: 'shortTitle',
      label: t('people.shortTitle'),
      width: '8%',
      placeholder: t('people.shortExample'),
      noteOf: (text, { name = '' }) =>
        text.trim() === '' || name.trim() === ''
          ? undefined
          : t('people.printed', { label: calledAs(name, text) }),
      aliases: ['Viết tắt', 'Chức vụ viết tắt', 'Short title'],
    },
    {
      key: 'unitId',
      label: t('people.unit'),
      kind: 'choice',
      placeholder: t('people.leadership'),
      width: '10.5%',
      options: units,
      aliases: ['Phòng, ban', 'Unit'],
    },
    {
      key: 'precedence',
      label: t('people.rank'),
      kind: 'number',
      width: '4.5%',
      aliases: ['Thứ bậc', 'Thứ tự', 'Rank', 'Order'],
      problemOf: (text) => (isRank(text) ? undefined : t('people.rankWrong')),
    },
  ]
}

interface PostsButtonProps {
  t: PeopleWords
  name: string
  count: number
  onOpen: () => void
}

function PostsButton({ t, name, count, onOpen }: PostsButtonProps) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t('people.postCountOf', { count, name })}
      onClick={onOpen}
    >
      {t('people.postCount', { count })}
    </Button>
  )
}
