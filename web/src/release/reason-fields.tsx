import { TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useId } from 'react'
import type { ReleaseReason } from '../graphql.generated.ts'
import { type Owed, offeredReasons } from './reason.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface ReasonFieldsProps {
  isFirst: boolean
  /** Undefined until the planner chooses one. */
  kind: ReleaseReason | undefined
  /** The reason that the office gave last: it is offered first, and no more. */
  last: ReleaseReason | null
  words: string
  /** The part that was missing when the release was last tried. */
  fault: Owed
  onKind: (kind: ReleaseReason) => void
  onWords: (words: string) => void
  /** The reason was taken by Enter: the keyboard goes on to what comes next. */
  onTaken: (kind: ReleaseReason) => void
}

/** The fields for a release's reason: one of the list, of which none is chosen, and free words. */
export function ReasonFields(props: ReasonFieldsProps): ReactElement {
  const { isFirst, kind, words, fault } = props
  const t = useReleaseWords()
  const isOwed = kind === 'OTHER'
  return (
    <>
      {!isFirst && <ReasonKinds {...props} />}
      <TextInput
        label={t(isFirst ? 'firstWords' : 'reasonWords')}
        placeholder={isOwed ? '' : t('reasonOptional')}
        value={words}
        maxLength={500}
        required={isOwed}
        data-owed={isOwed || undefined}
        error={fault === 'words' && isOwed && words.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget: { value } }) => props.onWords(value)}
      />
    </>
  )
}

function ReasonKinds({ kind, last, fault, onKind, onTaken }: ReasonFieldsProps): ReactElement {
  const t = useReleaseWords()
  const name = useId()
  const isMissing = fault === 'reason' && kind === undefined
  const offered = offeredReasons(last)
  // A radio button has no Enter of its own: here it takes the reason and goes on.
  const take = (event: KeyboardEvent, reason: ReleaseReason) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onKind(reason)
    onTaken(reason)
  }
  return (
    <fieldset className={styles.reasons} data-missing={isMissing || undefined}>
      <legend>{t('reason')}</legend>
      {offered.map((reason, index) => (
        <label key={reason}>
          <input
            type="radio"
            name={name}
            value={reason}
            checked={kind === reason}
            required
            aria-describedby={isMissing ? `${name}fault` : undefined}
            aria-invalid={isMissing}
            data-autofocus={index === 0 || undefined}
            onChange={() => onKind(reason)}
            onKeyDown={(event) => take(event, reason)}
          />
          {t(`reason.${reason}`)}
        </label>
      ))}
      {isMissing && (
        <p id={`${name}fault`} className={styles.fault} role="alert">
          {t('reasonMissing')}
        </p>
      )}
    </fieldset>
  )
}
