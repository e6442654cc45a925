import { type ReactElement, useMemo, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import type { PersonRowFragment, PostInput } from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import type { Cells, Outcome, TableRow } from '../parts/editable-table/edits.ts'
import { EditableTable } from '../parts/editable-table/table.tsx'
import { Notice } from '../parts/notice.tsx'
import { SideDrawer } from '../parts/side-drawer.tsx'
import { paperDate } from '../time/dates.ts'
import { dayAfter, dayBefore } from '../time/days.ts'
import { calledAs } from './called.ts'
import { isRank } from './people-columns.tsx'
import {
  type Post,
  personInput,
  postInput,
  postKeys,
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
  const keys = useMemo(() => postKeys(person.posts), [person.posts])
  const rows = useMemo(
    () => person.posts.map((post, at) => rowOf(post, keys[at] ?? post.id)),
    [person.posts, keys],
  )
  const shown = keys.join()
  const [unsaved, setUnsaved] = useState<{ shown: string; typed: string }>()
  const sendPosts = async (posts: PostInput[]): Promise<Outcome> => {
    const outcome = await send({ ...personInput(person), posts })
    if (outcome.isSaved) {
      setUnsaved(undefined)
      onSaved()
    }
    // What was saved is the person; the rows here get their ids when the list is read again.
    return outcome.isSaved ? { isSaved: true } : outcome
  }
  const others = (id: string | undefined) =>
    person.posts.filter((_, at) => keys[at] !== id).map(postInput)
  const columns = columnsOf(t, units, person.name)
  const save = async ({ id, cells }: { id: string | undefined; cells: Cells }) => {
    const outcome = await sendPosts([...others(id), inputOf(cells, precedenceAfter([person]))])
    if (!outcome.isSaved) setUnsaved({ shown, typed: textOf(cells, columns) })
    return outcome
  }
  return (
    <>
      {/* The rows that were typed into may be gone with what somebody else saved: then the words are told here. */}
      {unsaved && unsaved.shown !== shown && (
        <div className={styles.notice}>
          <Notice tone="blocked">{t('posts.changed', { typed: unsaved.typed })}</Notice>
        </div>
      )}
      <EditableTable
        key={shown}
        label={t('people.postsOf', { name: person.name })}
        columns={columns}
        rows={rows}
        isReadOnly={!maySetUp}
        save={save}
        remove={({ id }) => sendPosts(others(id))}
        restore={({ cells }) => sendPosts([...others(undefined), inputOf(cells, 0)])}
      />
    </>
  )
}

// What a row says, cell by cell, as its reader sees it.
function textOf(cells: Cells, columns: readonly Column[]): string {
  return columns
    .map(({ key, kind, options, placeholder = '' }) => {
      const text = cells[key] ?? ''
      if (kind === 'date') return text && paperDate(text)
      return kind === 'choice'
        ? (options?.find(({ value }) => value === text)?.label ?? placeholder)
        : text
    })
    .filter((text) => text !== '')
    .join(' · ')
}

const rowOf = (post: Post, id: string): TableRow => ({
  id,
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
  name: string,
): Column[] => [
  { key: 'title', label: t('people.title'), isRequired: true },
  {
    key: 'shortTitle',
    label: t('people.shortTitle'),
    placeholder: t('people.shortExample'),
    noteOf: (text) =>
      text.trim() === '' ? undefined : t('people.printed', { label: calledAs(name, text) }),
  },
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
