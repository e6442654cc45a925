import { type ReactElement, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import {
  RoomsDocument,
  type RoomsQuery,
  SaveRoomDocument,
  type SaveRoomInput,
} from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import type { Cells, TableRow } from '../parts/editable-table/edits.ts'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { ListSection } from '../people/list-section.tsx'
import { moveBySaving, useOutcome } from '../people/outcome.ts'
import { type PeopleWords, usePeopleWords } from '../people/words.ts'

type Room = NonNullable<RoomsQuery['office']>['rooms']['nodes'][number]

const roomsQuery = { document: RoomsDocument, pick: (data: RoomsQuery) => data.office?.rooms }

const rowOf = ({ id, name, shortName, capacity, location, isRetired }: Room): TableRow => ({
  id,
  isRetired,
  cells: { name, shortName, capacity: capacity === null ? '' : String(capacity), location },
})

const inputOf = ({ id, name, shortName, capacity, location }: Room) => ({
  roomId: id,
  name,
  shortName,
  capacity,
  location,
})

const inputOfCells = ({ name = '', shortName = '', capacity = '', location = '' }: Cells) => ({
  name,
  shortName,
  capacity: capacity === '' ? null : Number(capacity),
  location,
})

const columnsOf = (t: PeopleWords): Column[] => [
  {
    key: 'name',
    label: t('rooms.name'),
    isRequired: true,
    aliases: ['Phòng', 'Tên', 'Phòng họp', 'Name', 'Room'],
  },
  {
    key: 'shortName',
    label: t('shortName'),
    width: '12rem',
    aliases: ['Viết tắt', 'Tên viết tắt', 'Short name'],
  },
  {
    key: 'capacity',
    label: t('rooms.capacity'),
    kind: 'number',
    width: '7rem',
    aliases: ['Sức chứa', 'Số ghế', 'Seats', 'Capacity'],
    problemOf: (text) => (/^([1-9]\d{0,4}|100000)?$/.test(text) ? undefined : t('rooms.seats')),
  },
  {
    key: 'location',
    label: t('rooms.location'),
    width: '18rem',
    aliases: ['Địa điểm', 'Vị trí', 'Location'],
  },
]

/** The office's meeting rooms in their order. */
export function Rooms(): ReactElement {
  const t = usePeopleWords()
  const { office } = useViewer()
  const [isShown, onShow] = useState(false)
  const list = useSearchedPages(roomsQuery, { officeId: office.id, includeRetired: isShown })
  const outcome = useOutcome(['name', 'shortName', 'capacity', 'location'])
  const send = async (input: Omit<SaveRoomInput, 'officeId'>) =>
    outcome(
      await carryOut(SaveRoomDocument, { officeId: office.id, ...input }),
      ({ room }) => room.id,
    )
  return (
    <ListSection
      label={t('rooms.label')}
      list={list}
      columns={columnsOf(t)}
      rowOf={rowOf}
      retired={{ isShown, onShow }}
      save={(cells, stored) =>
        send({ ...inputOfCells(cells), ...(stored ? { roomId: stored.id } : {}) })
      }
      retire={(room, isRetired) => send({ ...inputOf(room), isRetired })}
      move={moveBySaving(
        list.nodes,
        ({ position }) => position,
        (room, position) => send({ ...inputOf(room), position }),
      )}
    />
  )
}
