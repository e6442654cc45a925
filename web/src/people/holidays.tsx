import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import {
  HolidaysDocument,
  type HolidaysQuery,
  RemoveHolidayDocument,
  SaveHolidayDocument,
  type SaveHolidayInput,
} from '../graphql.generated.ts'
import type { Column } from '../parts/editable-table/columns.ts'
import type { Cells, TableRow } from '../parts/editable-table/edits.ts'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { ListSection } from './list-section.tsx'
import { useOutcome } from './outcome.ts'
import { type PeopleWords, usePeopleWords } from './words.ts'

type Holiday = NonNullable<HolidaysQuery['office']>['holidays']['nodes'][number]

const holidaysQuery = {
  document: HolidaysDocument,
  pick: (data: HolidaysQuery) => data.office?.holidays,
}

const rowOf = ({ id, startsOn, endsOn, name, kind, isProvisional }: Holiday): TableRow => ({
  id,
  cells: { name, kind, startsOn, endsOn, isProvisional: isProvisional ? 'yes' : '' },
})

const inputOf = ({ startsOn, endsOn, name, kind, isProvisional }: Holiday) => ({
  startsOn,
  endsOn,
  name,
  kind,
  isProvisional,
})

// A single day needs to be written once.
const inputOfCells = ({ name = '', kind, startsOn = '', endsOn, isProvisional }: Cells) => ({
  name,
  kind: kind === 'WORK' ? ('WORK' as const) : ('OFF' as const),
  startsOn,
  endsOn: endsOn || startsOn,
  isProvisional: isProvisional === 'yes',
})

const columnsOf = (t: PeopleWords): Column[] => [
  {
    key: 'name',
    label: t('holidays.name'),
    isRequired: true,
    aliases: ['Tên', 'Ngày nghỉ', 'Nội dung', 'Name', 'Holiday'],
  },
  {
    key: 'startsOn',
    label: t('holidays.from'),
    kind: 'date',
    isRequired: true,
    width: '10rem',
    aliases: ['Từ', 'Ngày', 'From', 'First day'],
  },
  {
    key: 'endsOn',
    label: t('holidays.until'),
    kind: 'date',
    width: '10rem',
    aliases: ['Đến', 'Until', 'To', 'Last day'],
    problemOf: (text, { startsOn = '' }) =>
      text !== '' && text < startsOn ? t('holidays.reversed') : undefined,
  },
  {
    key: 'kind',
    label: t('holidays.kind'),
    kind: 'choice',
    width: '11rem',
    placeholder: t('holidays.OFF'),
    aliases: ['Loại', 'Kind'],
    options: [
      { value: 'OFF', label: t('holidays.OFF') },
      { value: 'WORK', label: t('holidays.WORK') },
    ],
  },
  { key: 'isProvisional', label: t('holidays.provisional'), kind: 'check', width: '7rem' },
]

/** The days off and the swapped working days by date. */
export function Holidays(): ReactElement {
  const t = usePeopleWords()
  const { office } = useViewer()
  const list = useSearchedPages(holidaysQuery, { officeId: office.id })
  const outcome = useOutcome(['name', 'startsOn', 'endsOn', 'kind', 'isProvisional'])
  const send = async (input: Omit<SaveHolidayInput, 'officeId'>) =>
    outcome(
      await carryOut(SaveHolidayDocument, { officeId: office.id, ...input }),
      ({ holiday }) => holiday.id,
    )
  const remove = async (holidayId: string) =>
    outcome(await carryOut(RemoveHolidayDocument, { holidayId }), (done) => done.holidayId)
  return (
    <ListSection
      label={t('holidays.label')}
      list={list}
      columns={columnsOf(t)}
      rowOf={rowOf}
      save={(cells, stored) =>
        send({ ...inputOfCells(cells), ...(stored ? { holidayId: stored.id } : {}) })
      }
      retire={(holiday, isRetired) => (isRetired ? remove(holiday.id) : send(inputOf(holiday)))}
    />
  )
}
