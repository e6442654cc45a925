import { type ReactElement, useEffect, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import {
  SaveUnitDocument,
  type SaveUnitInput,
  UnitNamesDocument,
  type UnitNamesQuery,
  UnitsDocument,
  type UnitsQuery,
} from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import type { Cells, TableRow } from '../parts/editable-table/edits.ts'
import { usePages } from '../parts/pages.ts'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { ListSection } from './list-section.tsx'
import { moveBySaving, useOutcome } from './outcome.ts'
import { type PeopleWords, usePeopleWords } from './words.ts'

type Unit = NonNullable<UnitsQuery['office']>['units']['nodes'][number]

const unitsQuery = { document: UnitsDocument, pick: (data: UnitsQuery) => data.office?.units }
const namesQuery = {
  document: UnitNamesDocument,
  pick: (data: UnitNamesQuery) => data.office?.units,
}

/** All units in use of the viewer's office as the options of a choice, and the verb that reads them again. */
export function useUnitOptions() {
  const { office } = useViewer()
  const { nodes = [], hasMore, loadAll, reload } = usePages(namesQuery, { officeId: office.id })
  useEffect(() => {
    if (hasMore) loadAll()
  })
  return { options: nodes.map(({ id, name }) => ({ value: id, label: name })), reload }
}

const rowOf = ({ id, name, shortName, parent, isRetired }: Unit): TableRow => ({
  id,
  isRetired,
  cells: { name, shortName, parentId: parent?.id ?? '' },
})

const inputOf = ({ id, name, shortName, parent }: Unit) => ({
  unitId: id,
  name,
  shortName,
  parentId: parent?.id ?? null,
})

const inputOfCells = ({ name = '', shortName = '', parentId }: Cells) => ({
  name,
  shortName,
  parentId: parentId || null,
})

const columnsOf = (t: PeopleWords, units: Column['options'] = []): Column[] => [
  {
    key: 'name',
    label: t('units.name'),
    isRequired: true,
    aliases: ['Đơn vị', 'Tên', 'Phòng, ban', 'Name', 'Unit'],
  },
  {
    key: 'shortName',
    label: t('shortName'),
    width: '12rem',
    aliases: ['Viết tắt', 'Tên viết tắt', 'Short name'],
  },
  {
    key: 'parentId',
    label: t('units.parent'),
    kind: 'choice',
    width: '18rem',
    options: units,
  },
]

/** The office's units in their order. */
export function Units(): ReactElement {
  const t = usePeopleWords()
  const { office } = useViewer()
  const [isShown, onShow] = useState(false)
  const list = useSearchedPages(unitsQuery, { officeId: office.id, includeRetired: isShown })
  const units = useUnitOptions()
  const reload = () => {
    list.reload()
    units.reload()
  }
  const outcome = useOutcome(['name', 'shortName', 'parentId'])
  const send = async (input: Omit<SaveUnitInput, 'officeId'>) =>
    outcome(
      await carryOut(SaveUnitDocument, { officeId: office.id, ...input }),
      ({ unit }) => unit.id,
    )
  return (
    <ListSection
      label={t('units.label')}
      list={{ ...list, reload }}
      columns={columnsOf(t, units.options)}
      rowOf={rowOf}
      retired={{ isShown, onShow }}
      save={(cells, stored) =>
        send({ ...inputOfCells(cells), ...(stored ? { unitId: stored.id } : {}) })
      }
      retire={(unit, isRetired) => send({ ...inputOf(unit), isRetired })}
      move={moveBySaving(
        list.nodes,
        ({ position }) => position,
        (unit, position) => send({ ...inputOf(unit), position }),
      )}
    />
  )
}
