import { type ReactElement, useRef, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import {
  type PersonRowFragment,
  PersonsDocument,
  type PersonsQuery,
  SavePersonDocument,
} from '../graphql.generated.ts'
import type { Outcome, TableRow } from '../parts/editable-table/edits.ts'
import type { Pages } from '../parts/pages.ts'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { clockAt } from '../time/dates.ts'
import { LeadersAsked } from './leaders-asked.tsx'
import { ListSection } from './list-section.tsx'
import { moveBySaving, useOutcome } from './outcome.ts'
import { peopleColumns } from './people-columns.tsx'
import {
  inputOfCells,
  inputWithPrecedence,
  mainPost,
  personInput,
  precedenceAfter,
  type SendPerson,
} from './person-input.ts'
import { PostsDrawer } from './posts-drawer.tsx'
import { useUnitOptions } from './units.tsx'
import { usePeopleWords } from './words.ts'

const personsQuery = {
  document: PersonsDocument,
  pick: (data: PersonsQuery) => data.office?.persons,
}

/** The office's persons by rank, each with the post that places them; further posts are kept in a drawer. */
export function People(): ReactElement {
  const t = usePeopleWords()
  const { office } = useViewer()
  const [isShown, onShow] = useState(false)
  const [openId, setOpenId] = useState<string>()
  const list = useSearchedPages(personsQuery, { officeId: office.id, includeRetired: isShown })
  const { options } = useUnitOptions()
  const verbs = usePersonVerbs(list, office)
  const open = list.nodes?.find(({ id }) => id === openId)
  return (
    <>
      <LeadersAsked onTold={list.reload} />
      <ListSection
        label={t('people.label')}
        list={list}
        columns={peopleColumns(t, options, (id) => setOpenId(id), list.nodes ?? [])}
        rowOf={verbs.rowOf}
        retired={{ isShown, onShow }}
        save={verbs.save}
        retire={(person, isRetired) => verbs.send({ ...personInput(person), isRetired })}
        move={verbs.move}
      />
      <PostsDrawer
        person={open}
        units={options}
        send={verbs.send}
        onSaved={list.reload}
        onClose={() => setOpenId(undefined)}
      />
    </>
  )
}

type Office = { id: string; today: string; zone: string }

/** Gives the function that saves a person on their revision: the one last saved here, until the list is read again. */
function useSend(list: Pages<PersonRowFragment>, office: Office): SendPerson {
  const t = usePeopleWords()
  const outcome = useOutcome([
    'name',
    'title',
    'shortTitle',
    'unitId',
    'precedence',
    'phone',
    'email',
  ])
  const saved = useRef(new Map<string, number>())
  return async ({ revision, ...input }) => {
    const known = Math.max(revision ?? 0, saved.current.get(input.personId ?? '') ?? 0)
    const given = input.personId ? { revision: known } : {}
    const done = await carryOut(SavePersonDocument, { officeId: office.id, ...input, ...given })
    if (done.__typename === 'PersonSaved') saved.current.set(done.person.id, done.person.revision)
    if (done.__typename === 'StalePerson') {
      list.reload()
      const at = clockAt(done.changedAt, office.zone)
      return { isSaved: false, message: t('people.stale', { by: done.changedBy, at }) }
    }
    return outcome(done, ({ person }) => person.id)
  }
}

function usePersonVerbs(list: Pages<PersonRowFragment>, office: Office) {
  const t = usePeopleWords()
  const lastGiven = useRef(0)
  const lastShown = useRef(0)
  const [rowOf] = useState(() => (person: PersonRowFragment) => rowOn(person, office.today))
  const send = useSend(list, office)
  // A search may have found none but the highest: who is added then stands behind all that were ever shown.
  lastShown.current = Math.max(lastShown.current, precedenceAfter(list.nodes ?? []))
  const save = (cells: TableRow['cells'], stored: PersonRowFragment | undefined) => {
    // Rows pasted together are saved before the list is read again: each stands after the one before.
    const next = Math.max(lastShown.current, lastGiven.current + 1)
    if (!cells.precedence && cells.title) lastGiven.current = next
    return send(inputOfCells(cells, stored, office.today, next))
  }
  const move = moveBySaving(
    list.nodes,
    (person) => mainPost(person.posts, office.today)?.precedence ?? 100_000,
    async (person, precedence): Promise<Outcome> => {
      const input = inputWithPrecedence(person, office.today, precedence)
      return input ? send(input) : { isSaved: false, message: t('people.noRank') }
    },
  )
  return { rowOf, send, save, move }
}

function rowOn(person: PersonRowFragment, today: string): TableRow {
  const main = mainPost(person.posts, today)
  return {
    id: person.id,
    isRetired: person.isRetired,
    cells: {
      name: person.name,
      title: main?.title ?? '',
      shortTitle: main?.shortTitle ?? '',
      unitId: main?.unit?.id ?? '',
      precedence: main ? String(main.precedence) : '',
      isLeader: person.isLeader ? 'yes' : '',
      phone: person.phone,
      email: person.email,
      personId: person.id,
    },
  }
}
