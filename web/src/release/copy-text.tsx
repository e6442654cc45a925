import { Button, type ButtonProps, Modal, Textarea } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import { client } from '../api.ts'
import { ProgrammeWordsDocument, type TextScope } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { copyText } from '../parts/copy-button.tsx'
import { Icon } from '../parts/icons.tsx'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

/** The programme whose text is copied: the whole week, or only what the last adjustment changed. */
export interface CopyTextProps extends Pick<ButtonProps, 'size' | 'variant'> {
  officeId: string
  year: number
  week: number
  scope: TextScope
  isDraft?: boolean
}

type State = 'idle' | 'busy' | 'done' | 'failed' | { byHand: string }

/** Copies the wording that offices post to their groups in one click. Where the browser refuses, the text is shown, selected. */
export function CopyText({ size, variant = 'default', ...what }: CopyTextProps): ReactElement {
  const t = useReleaseWords()
  const announce = useAnnounce()
  const language = useLanguage()
  const [state, setState] = useState<State>('idle')
  useEffect(() => {
    if (state !== 'done') return
    const timer = setTimeout(() => setState('idle'), 3000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async () => {
    setState('busy')
    const text = await textOf(what, language)
    if (text === undefined) return setState('failed')
    const isDone = await copyText(text)
    setState(isDone ? 'done' : { byHand: text })
    if (isDone) announce(t('copy.done'))
  }
  const label = t(`copy.${what.scope}`)
  return (
    <>
      <Button
        variant={variant}
        {...(size ? { size } : {})}
        loading={state === 'busy'}
        leftSection={<Icon name={state === 'done' ? 'done' : 'copy'} size={16} />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      {state === 'done' && <span className={styles.soft}>{t('copy.done')}</span>}
      {state === 'failed' && (
        <span className={styles.fault} role="alert">
          {t('copy.failed')}
        </span>
      )}
      {typeof state === 'object' && (
        <CopyByHand text={state.byHand} onClose={() => setState('idle')} />
      )}
    </>
  )
}

async function textOf(
  { officeId, year, week, scope, isDraft = false }: CopyTextProps,
  language: 'vi' | 'en',
): Promise<string | undefined> {
  const variables = { officeId, year, week, scope, language, draft: isDraft }
  const { data } = await client
    .query(ProgrammeWordsDocument, variables, { requestPolicy: 'network-only' })
    .toPromise()
  return data?.office?.programme?.text
}

function CopyByHand({ text, onClose }: { text: string; onClose: () => void }): ReactElement {
  const t = useReleaseWords()
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('copy.byHand')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={styles.soft}>{t('copy.byHandWhy')}</p>
      <Textarea
        aria-label={t('copy.text')}
        value={text}
        readOnly
        autosize
        minRows={6}
        maxRows={18}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
    </Modal>
  )
}
