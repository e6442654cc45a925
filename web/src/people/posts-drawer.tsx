import { type ReactElement, useMemo } from 'react'
import { useViewer } from '../access/session.tsx'
import type { PersonRowFragment, PostInput } from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import type { Cells, Outcome, TableRow } from '../parts/editable-table/edits.ts'
import { EditableTable } from '../parts/editable-table/table.tsx'
import { SideDrawer } from '../parts/side-drawer.tsx'
import { dayAfter, dayBefore } from '../time/days.ts'
import { isRank } from './people-columns.tsx'
import {
  type Post,
  personInput,
  postInput,
  precedenceAfter,
  type SendPerson,
} from './person-input.ts'
import styles from './settings.module.css'
import { type PeopleWords, usePeopleWords } from './words.ts'

/** The person whose posts are shown; without one the drawer is closed. */
export interface PostsDrawerProps {
  person: PersonRowFragment | undefined
  units: readonly { value: string; label: string }[]
  send: SendPerson
  onSaved: () => void
  onClose: () => void
}

const firstDay = '1970-01-01'

/** All posts of one person with their days, in a drawer beside the list. */
export function PostsDrawer(props: PostsDrawerProps): ReactElement {
  const t = usePeopleWords()
  const { person, onClose } = props
  return (
    <SideDrawer
      isOpen={person !== undefined}
      title={person ? t('people.postsOf', { name: person.name }) : ''}
      onClose={onClose}
    >
      <p className={styles.intro}>{t('posts.intro')}</p>
      {person && <PostsTable {...props} person={person} />}
    </SideDrawer>
  )
}

function PostsTable({
  person,
  units,
  send,
  onSaved,
}: PostsDrawerProps & { person: PersonRowFragment }): ReactElement {
  const t = usePeopleWords()
  const { maySetUp } = useViewer().office
  const rows = useMemo(() => person.posts.map(rowOf), [person.posts])
  const sendPosts = async (posts: PostInput[]): Promise<Outcome> => {
    const outcome = await send({ ...personInput(person), posts })
    if (outcome.isSaved) onSaved()
    // What was saved is the person; the rows here get their ids when the list is read again.
    return outcome.isSaved ? { isSaved: true } : outcome
  }
  const others = (id: string | undefined) =>
    person.posts.filter((post) => post.id !== id).map(postInput)
  const save = ({ id, cells }: { id: string | undefined; cells: Cells }) =>
    sendPosts([...others(id), inputOf(cells, precedenceAfter([person]))])
  return (
    <EditableTable
      key={person.posts.map(({ id }) => id).join()}
      label={t('people.postsOf', { name: person.name })}
      columns={columnsOf(t, units)}
      rows={rows}
      isReadOnly={!maySetUp}
      save={save}
      remove={({ id }) => sendPosts(others(id))}
      restore={({ cells }) => sendPosts([...others(undefined), inputOf(cells, 0)])}
    />
  )
}

const rowOf = (post: Post): TableRow => ({
  id: post.id,
  cells: {
    title: post.title,
    shortTitle: post.shortTitle,
    unitId: post.unit?.id ?? '',
    precedence: String(post.precedence),
    startsOn: post.startsOn === firstDay ? '' : post.startsOn,
    lastOn: post.endsOn === null ? '' : dayBefore(post.endsOn),
  },
})

const inputOf = (cells: Cells, nextPrecedence: number): PostInput => ({
  title: cells.title ?? '',
  shortTitle: cells.shortTitle ?? '',
  unitId: cells.unitId || null,
  precedence: cells.precedence ? Number(cells.precedence) : nextPrecedence,
  startsOn: cells.startsOn || firstDay,
  endsOn: cells.lastOn ? dayAfter(cells.lastOn) : null,
})

const columnsOf = (
  t: PeopleWords,
  units: readonly { value: string; label: string }[],
): Column[] => [
  { key: 'title', label: t('people.title'), isRequired: true },
  { key: 'shortTitle', label: t('people.shortTitle') },
  {
    key: 'unitId',
    label: t('people.unit'),
    kind: 'choice',
    placeholder: t('people.leadership'),
    options: units,
  },
  {
    key: 'precedence',
    label: t('people.rank'),
    kind: 'number',
    problemOf: (text) => (isRank(text) ? undefined : t('people.rankWrong')),
  },
  { key: 'startsOn', label: t('posts.from'), kind: 'date' },
  {
    key: 'lastOn',
    label: t('posts.until'),
    kind: 'date',
    problemOf: (text, { startsOn = '' }) =>
      text !== '' && text < startsOn ? t('holidays.reversed') : undefined,
  },
]
