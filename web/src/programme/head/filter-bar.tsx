import { type ReactElement, type RefObject, useEffect, useState } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icons.tsx'
import type { Tone } from '../../parts/tone.ts'
import { useNames } from '../edit/choices.ts'
import { type Filter, hasMark, isOpen, type Mark, marks, namedIn } from '../model/filters.ts'
import type { Item } from '../model/rows.ts'
import { useBoardState } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import bar from './filter-bar.module.css'
import styles from './head.module.css'

interface FilterBarProps {
  items: readonly Item[]
  filter: Filter
  shown: number
  find: RefObject<HTMLInputElement | null>
  onFilter: (filter: Filter) => void
}

const tones: Record<Mark, Tone> = {
  changed: 'changed',
  clash: 'warning',
  time: 'warning',
  words: 'info',
  place: 'info',
  chair: 'info',
  proposed: 'info',
}

/** Filters of the week: words, leaders, a unit, marks. A mark that no item carries is not offered. */
export function FilterBar({ items, filter, shown, find, onFilter }: FilterBarProps): ReactElement {
  const t = useBoardWords()
  const settled = useBoardState((state) => state.settled)
  const toggle = <Key extends keyof Filter>(key: Key, value: NonNullable<Filter[Key]>) => {
    const { [key]: known, ...rest } = filter
    onFilter(known === value ? rest : { ...rest, [key]: value })
  }
  return (
    <search className={bar.filters} aria-label={t('filters')}>
      <FindField filter={filter} onFilter={onFilter} field={find} />
      <LeaderChips items={items} filter={filter} onToggle={(id) => toggle('leader', id)} />
      <UnitSelect items={items} filter={filter} onFilter={onFilter} />
      {marks.map((mark) => {
        const count = items.filter((item) => hasMark(item, mark, settled)).length
        if (count === 0 && filter.show !== mark) return null
        return (
          <Chip
            key={mark}
            tone={tones[mark]}
            isOn={filter.show === mark}
            onToggle={() => toggle('show', mark)}
          >
            {t(`mark.${mark}`)} <span className={bar.number}>{count}</span>
          </Chip>
        )
      })}
      {!isOpen(filter) && (
        <>
          <span role="status" className={styles.quiet}>
            {t('shown', { shown, all: items.length })}
          </span>
          <button type="button" className={styles.undo} onClick={() => onFilter({})}>
            <Icon name="close" size={13} /> {t('clear')}
          </button>
        </>
      )}
    </search>
  )
}

type PartProps = Pick<FilterBarProps, 'items' | 'filter' | 'onFilter'>

function FindField({
  filter,
  onFilter,
  field,
}: Omit<PartProps, 'items'> & { field: FilterBarProps['find'] }): ReactElement {
  const t = useBoardWords()
  const [text, setText] = useState(filter.find ?? '')
  useEffect(() => setText(filter.find ?? ''), [filter.find])
  const change = (typed: string) => {
    setText(typed)
    const { find: _find, ...rest } = filter
    onFilter(typed.trim() === '' ? rest : { ...rest, find: typed.trim() })
  }
  return (
    <span className={bar.find}>
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="search"
        aria-label={t('find')}
        placeholder={`${t('find')}  /`}
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          change('')
          event.currentTarget.blur()
        }}
      />
    </span>
  )
}

function LeaderChips({
  items,
  filter,
  onToggle,
}: Pick<PartProps, 'items' | 'filter'> & { onToggle: (id: string) => void }): ReactElement {
  const t = useBoardWords()
  const { choices } = useNames()
  const counts = new Map(namedIn(items, 'person').map(({ id, count }) => [id, count]))
  const leaders = choices.filter(
    ({ id, isLeader }) => isLeader && (counts.has(id) || filter.leader === id),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips in a row, not a form's group of fields.
    <span role="group" aria-label={t('leaders')} className={bar.chips}>
      {leaders.map(({ id, label }) => (
        <Chip key={id} tone="info" isOn={filter.leader === id} onToggle={() => onToggle(id)}>
          {label} <span className={bar.number}>{counts.get(id) ?? 0}</span>
        </Chip>
      ))}
    </span>
  )
}

function UnitSelect({ items, filter, onFilter }: PartProps): ReactElement | null {
  const t = useBoardWords()
  const units = namedIn(items, 'unit').sort((one, other) =>
    one.label.localeCompare(other.label, 'vi'),
  )
  if (units.length === 0 && !filter.unit) return null
  const { unit, ...rest } = filter
  return (
    <select
      className={bar.unit}
      aria-label={t('unit')}
      value={unit ?? ''}
      data-on={unit !== undefined}
      onChange={({ currentTarget: { value } }) =>
        onFilter(value === '' ? rest : { ...rest, unit: value })
      }
    >
      <option value="">{t('anyUnit')}</option>
      {units.map(({ id, label, count }) => (
        <option key={id} value={id}>
          {label} ({count})
        </option>
      ))}
    </select>
  )
}
