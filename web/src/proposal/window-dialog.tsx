import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import {
  RegistrationSettingsDocument,
  type RegistrationSettingsQuery,
  SetRegistrationWindowDocument,
  SetUnitRegistrationDocument,
} from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import { usePartWords } from '../parts/words.ts'
import { useRefusalText } from '../refusals.ts'
import type { Week } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import { OfficeWindow } from './office-window.tsx'
import styles from './proposal.module.css'
import { registrationTypes, type WeekRegistration } from './use-registration.ts'
import { instantOfField, localField } from './when.ts'
import { useWindowWords } from './window-words.ts'

interface WindowProps {
  week: Week
  registration: WeekRegistration
}

/** The dialog of when registration closes: for this week, in the office's other weeks, and which units are expected to register. */
export function WindowDialog(props: WindowProps): ReactElement {
  const t = useWindowWords()
  const part = usePartWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('open')}
        size="lg"
        closeButtonProps={{ 'aria-label': part('close') }}
      >
        <WeekWindow {...props} />
        <OfficePart />
      </Modal>
    </>
  )
}

function WeekWindow({ week, registration }: WindowProps): ReactElement {
  const t = useWindowWords()
  const refusalText = useRefusalText()
  const { id: officeId, zone } = useViewer().office
  const [opens, setOpens] = useState(localField(registration.opensAt, zone))
  const [closes, setCloses] = useState(localField(registration.closesAt, zone))
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>()
  const send = async (window: { opensAt?: string; closesAt?: string }) => {
    const input = { officeId, year: week.year, week: week.number, ...window }
    const done = await carryOut(SetRegistrationWindowDocument, input, registrationTypes)
    const isRefused = isRefusal(done)
    setSaid({ text: isRefusal(done) ? refusalText(done) : t('saved'), isRefused })
  }
  const [opensAt, closesAt] = [instantOfField(opens, zone), instantOfField(closes, zone)]
  return (
    <section aria-labelledby="window-week">
      <h2 id="window-week">{t('week')}</h2>
      <div className={styles.form}>
        <TextInput
          type="datetime-local"
          label={t('opens')}
          value={opens}
          onChange={(event) => setOpens(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('closes')}
          value={closes}
          onChange={(event) => setCloses(event.currentTarget.value)}
        />
        <Button
          disabled={!opensAt || !closesAt}
          onClick={() => opensAt && closesAt && void send({ opensAt, closesAt })}
        >
          {t('set')}
        </Button>
        {registration.isOverridden && (
          <Button variant="default" onClick={() => void send({})}>
            {t('usual')}
          </Button>
        )}
      </div>
      {said && <Notice tone={said.isRefused ? 'blocked' : 'added'}>{said.text}</Notice>}
    </section>
  )
}

function OfficePart(): ReactElement | null {
  const t = useWindowWords()
  const shell = useShellWords()
  const { id: officeId } = useViewer().office
  const [{ data }] = useQuery({
    query: RegistrationSettingsDocument,
    variables: { officeId },
    requestPolicy: 'cache-and-network',
  })
  const office = data?.office
  if (!data) return <Loading label={shell('state.loading')} />
  if (!office?.maySetUp || !office.registrationSettings) return null
  return (
    <>
      <OfficeWindow officeId={officeId} settings={office.registrationSettings} />
      <section aria-labelledby="window-units">
        <h2 id="window-units">{t('units')}</h2>
        <div className={styles.checks}>
          {office.units.nodes.map((unit) => (
            <UnitCheck key={unit.id} unit={unit} />
          ))}
        </div>
      </section>
    </>
  )
}

type Unit = NonNullable<RegistrationSettingsQuery['office']>['units']['nodes'][number]

function UnitCheck({ unit }: { unit: Unit }): ReactElement {
  const refusalText = useRefusalText()
  const [fault, setFault] = useState<string>()
  const [isOn, setOn] = useState(unit.registersWeekly)
  const set = async (isExpected: boolean) => {
    setOn(isExpected)
    const input = { unitId: unit.id, registersWeekly: isExpected }
    const done = await carryOut(SetUnitRegistrationDocument, input, registrationTypes)
    setFault(isRefusal(done) ? refusalText(done) : undefined)
    if (isRefusal(done)) setOn(!isExpected)
  }
  return (
    <Checkbox
      label={unit.name}
      checked={isOn}
      error={fault}
      onChange={(event) => void set(event.currentTarget.checked)}
    />
  )
}
