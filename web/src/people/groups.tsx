import { MultiSelect } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import {
  GroupsDocument,
  type GroupsQuery,
  PersonNamesDocument,
  type PersonNamesQuery,
  SaveGroupDocument,
  type SaveGroupInput,
} from '../graphql.generated.ts'
import type { CellTools, Column } from '../parts/editable-table/columns.ts'
import type { TableRow } from '../parts/editable-table/edits.ts'
import { usePages } from '../parts/pages.ts'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { ListSection } from './list-section.tsx'
import { membersOf, type Named, nameOf } from './members.ts'
import { moveBySaving, useOutcome } from './outcome.ts'
import styles from './settings.module.css'
import { type PeopleWords, usePeopleWords } from './words.ts'

type Group = NonNullable<GroupsQuery['office']>['groups']['nodes'][number]

const groupsQuery = { document: GroupsDocument, pick: (data: GroupsQuery) => data.office?.groups }
const namesQuery = {
  document: PersonNamesDocument,
  pick: (data: PersonNamesQuery) => data.office?.persons,
}

/** All persons in use of the viewer's office, by precedence; empty until they are there. */
export function usePersonNames(): readonly Named[] {
  const { office } = useViewer()
  const { nodes = [], hasMore, loadAll } = usePages(namesQuery, { officeId: office.id })
  useEffect(() => {
    if (hasMore) loadAll()
  })
  return nodes
}

const rowOf = ({ id, name, members, isRetired }: Group): TableRow => ({
  id,
  isRetired,
  cells: { name, memberIds: members.map((member) => member.id).join(',') },
})

const columnsOf = (t: PeopleWords, persons: readonly Named[], isReadOnly: boolean): Column[] => [
  {
    key: 'name',
    label: t('groups.name'),
    isRequired: true,
    width: '20rem',
    aliases: ['Nhóm', 'Tên', 'Name', 'Group'],
  },
  {
    key: 'memberIds',
    label: t('groups.members'),
    aliases: ['Thành phần', 'Thành viên', 'Members'],
    problemOf: (text) => {
      const { unknown } = membersOf(text, persons)
      return unknown.length === 0 ? undefined : t('groups.unknown', { names: unknown.join(', ') })
    },
    render: (tools) => <MembersCell {...tools} persons={persons} isReadOnly={isReadOnly} />,
  },
]

/** The office's groups and who belongs to them from today on. */
export function Groups(): ReactElement {
  const t = usePeopleWords()
  const { office } = useViewer()
  const [isShown, onShow] = useState(false)
  const persons = usePersonNames()
  const isReadOnly = !office.maySetUp
  const list = useSearchedPages(groupsQuery, { officeId: office.id, includeRetired: isShown })
  const named = withMembers(persons, list.nodes)
  const outcome = useOutcome(['name', 'memberIds'])
  const send = async (input: Omit<SaveGroupInput, 'officeId'>) =>
    outcome(
      await carryOut(SaveGroupDocument, { officeId: office.id, ...input }),
      ({ group }) => group.id,
    )
  return (
    <ListSection
      label={t('groups.label')}
      list={list}
      columns={columnsOf(t, named, isReadOnly)}
      rowOf={rowOf}
      retired={{ isShown, onShow }}
      save={({ name = '', memberIds = '' }, stored) =>
        send({
          ...(stored ? { groupId: stored.id } : {}),
          name,
          memberIds: [...membersOf(memberIds, named).ids],
        })
      }
      retire={({ id, name }, isRetired) => send({ groupId: id, name, isRetired })}
      move={moveBySaving(
        list.nodes,
        ({ position }) => position,
        ({ id, name }, position) => send({ groupId: id, name, position }),
      )}
    />
  )
}

// A member who is out of use stands in the group and not among the persons.
function withMembers(persons: readonly Named[], groups: readonly Group[] | undefined): Named[] {
  const all = [...persons, ...(groups ?? []).flatMap(({ members }) => members)]
  return [...new Map(all.map((person) => [person.id, person])).values()]
}

interface MembersCellProps extends CellTools {
  persons: readonly Named[]
  isReadOnly: boolean
}

function MembersCell({ text, label, isInvalid, onChange, persons, isReadOnly }: MembersCellProps) {
  const t = usePeopleWords()
  const { ids, unknown } = membersOf(text, persons)
  const named = (id: string) => persons.find((person) => person.id === id)
  if (isReadOnly) {
    return (
      <span className={styles.plain}>
        {ids.map((id) => named(id)?.label ?? '').join(', ') || t('groups.nobody')}
      </span>
    )
  }
  return (
    <MultiSelect
      className={styles.members}
      variant="unstyled"
      aria-label={label}
      error={isInvalid}
      searchable
      hidePickedOptions
      limit={60}
      placeholder={ids.length === 0 ? t('groups.pick') : ''}
      nothingFoundMessage={t('groups.nobodyFound')}
      data={[...persons, ...unknown.map((name) => ({ id: name, name, label: name }))].map(
        (person) => ({ value: person.id, label: nameOf(person) }),
      )}
      value={[...ids, ...unknown]}
      onChange={(chosen) => onChange(chosen.join(','))}
    />
  )
}
