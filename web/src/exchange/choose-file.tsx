import { Button, FileButton, Progress } from '@mantine/core'
import { type DragEvent, type ReactElement, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import type { RefusalLike } from '../api.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './import.module.css'
import { upload } from './upload.ts'
import { type ImportWords, useImportWords } from './words.ts'

const unreadable = [
  'LEGACY_DOC',
  'ENCRYPTED',
  'EMPTY',
  'TOO_LARGE',
  'ZIP_BOMB',
  'UNKNOWN_FORM',
  'DAMAGED',
  'TOO_HARD',
] as const
const largest = 5 * 1024 * 1024

/** A file to drop or pick; it is sent at once and `onRead` gets the id of what was read. */
export function ChooseFile({ onRead }: { onRead: (importId: string) => void }): ReactElement {
  const t = useImportWords()
  const refusalText = useRefusalText()
  const { send, sending, refused } = useSending(onRead)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files[0] ?? null)
  }
  return (
    <>
      <p className={styles.soft}>{t('intro')}</p>
      {refused && (
        <Notice tone="blocked" title={t('refused', { name: refused.name })}>
          {whyText(refused, t) ?? refusalText(refused)}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside serves keys */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <Sending {...sending} />
        ) : (
          <>
            <p>{t('drop')}</p>
            <FileButton accept=".docx,.odt,.xlsx,.html,.htm,.txt,.doc" onChange={send}>
              {(button) => (
                <Button size="md" autoFocus {...button}>
                  {t('pick')}
                </Button>
              )}
            </FileButton>
            <p className={styles.soft}>{t('forms')}</p>
          </>
        )}
      </div>
    </>
  )
}

type RefusedFile = RefusalLike & { name: string }

function useSending(onRead: (importId: string) => void) {
  const { office } = useViewer()
  const [sending, setSending] = useState<{ name: string; share: number }>()
  const [refused, setRefused] = useState<RefusedFile>()
  const send = (file: File | null) => {
    if (file === null || sending) return
    const { name } = file
    setRefused(undefined)
    if (file.size > largest) return setRefused({ name, code: 'TOO_LARGE', message: '' })
    setSending({ name, share: 0 })
    void upload(file, office.id, (share) => setSending({ name, share })).then((outcome) => {
      setSending(undefined)
      if ('importId' in outcome) onRead(outcome.importId)
      else setRefused({ ...outcome, name })
    })
  }
  return { send, sending, refused }
}

function whyText({ code }: RefusalLike, t: ImportWords): string | undefined {
  const known = unreadable.find((one) => one === code)
  return known && t(`why.${known}`)
}

function Sending({ name, share }: { name: string; share: number }): ReactElement {
  const t = useImportWords()
  const percent = Math.round(share * 100)
  const label = percent < 100 ? t('uploading', { name, percent }) : t('reading', { name })
  return (
    <div className={styles.sending} role="status">
      <p>{label}</p>
      <Progress value={percent} animated={percent === 100} aria-label={label} />
    </div>
  )
}
