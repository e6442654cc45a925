import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useState } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import { useIsTouch } from '../../parts/keyboard.ts'
import { type Availability, useAvailability } from '../edit/availability.ts'
import { PartiesInput } from '../edit/parties-input.tsx'
import { PlaceField } from '../edit/place-input.tsx'
import { inRoles } from '../model/parties.ts'
import type { Item } from '../model/rows.ts'
import { editAct } from '../state/acts.ts'
import { useDo } from '../state/use-do.ts'
import { useEditWords } from '../words/edit.ts'
import { useFormWords } from '../words/form.ts'
import { useItemWords } from '../words/item.ts'
import { AvailabilityList } from './availability-list.tsx'
import { Behalf } from './behalf.tsx'
import { changedFields, type FormDraft, type FormPartProps, formDraft, timeOf } from './draft.ts'
import styles from './drawer.module.css'
import { MoreFields } from './more-fields.tsx'

const roles: readonly PartyRole[] = [
  'CHAIRS',
  'ATTENDS',
  'ACCOMPANIES',
  'INVITED',
  'PREPARES',
  'STAFF',
]

/** All fields of an item; saved together, as one edit that can be undone. */
export function ItemForm({ item, onClose }: { item: Item; onClose: () => void }): ReactElement {
  const t = useFormWords()
  const isTouch = useIsTouch()
  const words = useItemWords()
  const act = useDo()
  const [draft, setDraft] = useState(() => formDraft(item))
  const fields = changedFields(draft, item)
  const isChanged = Object.keys(fields).length > 0
  const availability = useAvailability(timeOf(draft, item), item.id)
  const change = (part: Partial<FormDraft>) => setDraft((known) => ({ ...known, ...part }))
  const save = () => {
    if (isChanged && draft.title.trim() !== '')
      void act(editAct(item, fields, words('done.form', { title: draft.title })))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {item.isLocked && <p className={styles.soft}>{t('locked')}</p>}
      <WhenAndWhat draft={draft} onChange={change} />
      <AvailabilityList
        availability={availability}
        hasTime={timeOf(draft, item) !== undefined}
        draft={draft}
        onChange={change}
      />
      <WhoAndWhere draft={draft} onChange={change} availability={availability} />
      <MoreFields draft={draft} onChange={change} />
      <div className={styles.foot}>
        <Button type="submit" disabled={!isChanged || draft.title.trim() === ''}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        {!isTouch && <span className={styles.soft}>{t('saveHint')}</span>}
      </div>
    </form>
  )
}

function WhenAndWhat({ draft, onChange }: FormPartProps): ReactElement {
  const t = useFormWords()
  const edit = useEditWords()
  return (
    <>
      <Textarea
        label={t('title')}
        autosize
        minRows={2}
        required
        maxLength={4000}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('time')}
          placeholder={edit('timePlaceholder')}
          value={draft.time}
          maxLength={200}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <Checkbox
          label={t('tentative')}
          checked={draft.isTentative}
          onChange={(event) => onChange({ isTentative: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}

type WhoProps = FormPartProps & { availability: Availability | undefined }

function WhoAndWhere({ draft, onChange, availability }: WhoProps): ReactElement {
  const t = useFormWords()
  const edit = useEditWords()
  const others = (role: PartyRole) => draft.parties.filter((party) => party.role !== role)
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
      {roles.map((role) => (
        <div key={role} className={styles.field}>
          <span>{edit(`role.${role}`)}</span>
          <PartiesInput
            label={edit(`role.${role}`)}
            as={role}
            value={inRoles(draft.parties, role)}
            availability={role === 'INVITED' || role === 'PREPARES' ? undefined : availability}
            onChange={(of) => onChange({ parties: [...others(role), ...of] })}
          />
        </div>
      ))}
      <Behalf draft={draft} onChange={onChange} />
    </>
  )
}
