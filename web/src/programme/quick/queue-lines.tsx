import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Notice } from '../../parts/notice.tsx'
import { useRefusalText } from '../../refusals.ts'
import { useEditWords } from '../words/edit.ts'
import { ProposalLine } from './proposing.tsx'
import type { LineQueue, QueuedLine } from './queue.ts'
import styles from './quick.module.css'

interface QueueLinesProps {
  queue: LineQueue
  /** Puts a refused line back into the field. */
  onCorrect: (line: QueuedLine) => void
}

/** The lines being added, with how far they are, and those that were refused, with the ways out. */
export function QueueLines({ queue, onCorrect }: QueueLinesProps): ReactElement {
  const t = useEditWords()
  const said = <ProposalLine proposing={queue.proposing} />
  if (queue.lines.length === 0) return said
  return (
    <div className={styles.queue}>
      {said}
      {queue.all > 1 && (
        <span role="status">{t('quick.progress', { done: queue.done, all: queue.all })}</span>
      )}
      {queue.lines.map((line) =>
        line.refusal ? (
          <RefusedLine key={line.key} line={line} queue={queue} onCorrect={onCorrect} />
        ) : (
          <span key={line.key} className={styles.adding}>
            {t('quick.adding', { text: line.text })}
          </span>
        ),
      )}
    </div>
  )
}

function RefusedLine({
  line,
  queue,
  onCorrect,
}: QueueLinesProps & { line: QueuedLine }): ReactElement {
  const t = useEditWords()
  const refusalText = useRefusalText()
  return (
    <Notice
      tone="blocked"
      title={t('quick.failed', { text: line.text })}
      action={
        <>
          {line.refusal?.__typename === 'SlotTaken' && (
            <Button size="xs" onClick={() => queue.again(line, { ifTaken: 'WISH' })}>
              {t('trouble.wish')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => onCorrect(line)}>
            {t('quick.again')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => queue.drop(line)}>
            {t('quick.dropLine')}
          </Button>
        </>
      }
    >
      {line.refusal && refusalText(line.refusal)}
    </Notice>
  )
}
