import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Secrecy, Transport } from '../../graphql.generated.ts'
import { useFormWords } from '../words/form.ts'
import { useItemWords } from '../words/item.ts'
import type { FormPartProps } from './draft.ts'
import styles from './drawer.module.css'

const transports: readonly Transport[] = ['OWN', 'POOL', 'ASSIGNED', 'SHARED']
const secrecies: readonly Secrecy[] = ['NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET']

/** Getting there, the document behind it, remarks and secrecy. */
export function MoreFields({ draft, onChange }: FormPartProps): ReactElement {
  const t = useFormWords()
  return (
    <>
      <TextInput
        label={t('gathering')}
        maxLength={500}
        value={draft.gatheringPoint}
        onChange={(event) => onChange({ gatheringPoint: event.currentTarget.value })}
      />
      <TransportFields draft={draft} onChange={onChange} />
      <SourceFields draft={draft} onChange={onChange} />
      <Textarea
        label={t('remarks')}
        autosize
        minRows={1}
        maxLength={2000}
        value={draft.remarks}
        onChange={(event) => onChange({ remarks: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('secrecy')}
        description={t('secrecyWhy')}
        value={draft.secrecy}
        data={secrecies.map((value) => ({ value, label: t(`secrecy.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ secrecy: secrecies.find((one) => one === value) ?? draft.secrecy })
        }
      />
    </>
  )
}

function TransportFields({ draft, onChange }: FormPartProps): ReactElement {
  const t = useFormWords()
  const words = useItemWords()
  const kinds = transports.map((value) => ({ value, label: words(`transport.${value}`) }))
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('transport')}
        value={draft.transport}
        data={[{ value: '', label: t('transportNone') }, ...kinds]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ transport: transports.find((one) => one === value) ?? '' })
        }
      />
      <TextInput
        label={t('transportText')}
        maxLength={500}
        value={draft.transportText}
        onChange={(event) => onChange({ transportText: event.currentTarget.value })}
      />
    </div>
  )
}

function SourceFields({ draft, onChange }: FormPartProps): ReactElement {
  const t = useFormWords()
  return (
    <fieldset className={styles.source}>
      <legend>{t('source')}</legend>
      <TextInput
        label={t('sourceNumber')}
        maxLength={100}
        value={draft.sourceNumber}
        onChange={(event) => onChange({ sourceNumber: event.currentTarget.value })}
      />
      <TextInput
        label={t('sourceOn')}
        type="date"
        value={draft.sourceOn}
        onChange={(event) => onChange({ sourceOn: event.currentTarget.value })}
      />
      <TextInput
        label={t('sourceIssuer')}
        maxLength={300}
        value={draft.sourceIssuer}
        onChange={(event) => onChange({ sourceIssuer: event.currentTarget.value })}
      />
    </fieldset>
  )
}
