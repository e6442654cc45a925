import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import type { ItemFieldsInput } from '../../graphql.generated.ts'
import { useIsTouch } from '../../parts/keyboard.ts'
import { Notice } from '../../parts/notice.tsx'
import { type Availability, useAvailability } from '../edit/availability.ts'
import { PeopleInput } from '../edit/people-input.tsx'
import { PlaceField, placeAsked } from '../edit/place-input.tsx'
import { inRoles } from '../model/parties.ts'
import type { Item } from '../model/rows.ts'
import { useFormWords } from '../words/form.ts'
import { AvailabilityList } from './availability-list.tsx'
import { changedFields, type FormDraft, type FormPartProps } from './draft.ts'
import styles from './drawer.module.css'
import { MoreFields } from './more-fields.tsx'
import { AskUnsaved, type Unsaved, useDraft, useKept } from './unsaved.tsx'
import { useSave } from './use-save.ts'
import { timeOf } from './when.ts'
import { dayFault, useOtherWeek, WhenFields } from './when-fields.tsx'

/** The item of a form, and what closes it. */
export interface ItemFormProps {
  item: Item
  /** True for a copy: the form begins with the item and adds another. */
  isCopy?: boolean
  /** True when the form was just asked for: it takes the keyboard. */
  isOpening: boolean
  /** The changes that are not saved yet, and the question what becomes of it. */
  unsaved: Unsaved
  onClose: () => void
}

/** All fields of an item; saved together. */
export function ItemForm({
  item,
  isCopy = false,
  isOpening,
  unsaved,
  onClose,
}: ItemFormProps): ReactElement {
  const t = useFormWords()
  const isTouch = useIsTouch()
  const { draft, setDraft, isKept } = useDraft(item, unsaved)
  const fields = changedFields(draft, item)
  const form = useKeyboard(isOpening)
  const time = timeOf(draft, item)
  const availability = useAvailability(time, isCopy ? undefined : item.id, placeAsked(draft.place))
  const change = (part: Partial<FormDraft>) => setDraft((known) => ({ ...known, ...part }))
  const { save, isReady, label } = useSaving({ item, isCopy, draft, fields })
  useKept(item, unsaved, { draft, isChanged: Object.keys(fields).length > 0 })
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // A name typed to its end is taken when its field is left; what is saved is the form after that.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setTimeout(() => latest.current())
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {isKept && !unsaved.isAsked && <Notice>{t('kept')}</Notice>}
      {unsaved.isAsked && (
        <AskUnsaved unsaved={unsaved} label={label} isReady={isReady} onSave={() => save(true)} />
      )}
      {isCopy && <p className={styles.soft}>{t('copyHint')}</p>}
      {item.isLocked && !isCopy && <p className={styles.soft}>{t('locked')}</p>}
      <What draft={draft} onChange={change} isFirst={!isCopy} />
      <WhenFields item={item} isCopy={isCopy} draft={draft} onChange={change} />
      <AvailabilityList
        availability={availability}
        hasTime={time !== undefined}
        draft={draft}
        onChange={change}
      />
      <WhoAndWhere draft={draft} onChange={change} availability={availability} />
      <MoreFields draft={draft} onChange={change} />
      <div className={styles.foot}>
        <Button type="submit" disabled={!isReady}>
          {label}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t(isCopy ? 'dropCopy' : 'cancel')}
        </Button>
        {!isTouch && <span className={styles.soft}>{t('saveHint')}</span>}
      </div>
    </form>
  )
}

interface SavingFacts {
  item: Item
  isCopy: boolean
  draft: FormDraft
  fields: ItemFieldsInput
}

/** Tells how the form is saved as it now stands, whether it can be, and what that is called. */
function useSaving({ item, isCopy, draft, fields }: SavingFacts) {
  const t = useFormWords()
  const saves = useSave(item)
  const week = useOtherWeek(draft)
  const isChanged = isCopy || Object.keys(fields).length > 0
  const isReady = isChanged && draft.title.trim() !== '' && !dayFault(draft, item)
  const save = (isLast = false) => {
    if (!isReady) return
    if (isCopy) void saves.copy(draft)
    else if (week) void saves.move(draft, fields)
    else void saves.edit(draft, fields, isLast)
  }
  const label = week && !isCopy ? t('saveMove', { week: week.number }) : undefined
  return { save, isReady, label: label ?? t(isCopy ? 'saveCopy' : 'save') }
}

/** Takes the keyboard into a form that was just opened, or that was begun anew under the keyboard. */
function useKeyboard(isOpening: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const isAsked = useRef(isOpening)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isAsked.current || isLost) form.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return form
}

function What({ draft, onChange, isFirst }: FormPartProps & { isFirst: boolean }): ReactElement {
  const t = useFormWords()
  return (
    <Textarea
      label={t('title')}
      autosize
      minRows={2}
      required
      maxLength={4000}
      {...(isFirst ? { 'data-first': true } : {})}
      value={draft.title}
      onChange={(event) => onChange({ title: event.currentTarget.value })}
    />
  )
}

type WhoProps = FormPartProps & { availability: Availability | undefined }

function WhoAndWhere({ draft, onChange, availability }: WhoProps): ReactElement {
  const t = useFormWords()
  const isChaired = inRoles(draft.parties, 'CHAIRS').length > 0
  return (
    <>
      <div className={styles.field}>
        <span>{t('place')}</span>
        <PlaceField
          label={t('place')}
          value={draft.place}
          availability={availability}
          onChange={(place) => onChange({ place })}
        />
      </div>
      <div className={styles.field}>
        <span>{t('people')}</span>
        <PeopleInput
          label={t('people')}
          value={draft.parties}
          nextRole={isChaired ? 'ATTENDS' : 'CHAIRS'}
          availability={availability}
          onChange={(parties) => onChange({ parties })}
        />
      </div>
    </>
  )
}
