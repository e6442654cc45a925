import { ActionIcon, Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { KeyHint } from '../../parts/shortcuts.tsx'
import { useRefusalText } from '../../refusals.ts'
import { useBoardState } from '../state/board.ts'
import { useAdd } from '../state/use-add.ts'
import { useEditWords } from '../words/edit.ts'
import { type LeftLines, leftOf, useLines } from './lines.tsx'
import styles from './quick.module.css'

/** Says, once the field is closed, that lines wait which are not in the programme, with the way back to them. */
export function LinesLeft(): ReactElement {
  const t = useEditWords()
  const lines = useLines()
  const isTyping = useBoardState(({ typing }) => typing !== undefined)
  const add = useAdd()
  const sentence = useSentence()
  const left = isTyping ? undefined : leftOf(lines)
  return (
    <div className={styles.left} data-shown={left !== undefined}>
      <span role="alert" className={styles.leftWords}>
        {left && sentence(left)}
      </span>
      {left && (
        <>
          <Button size="compact-sm" aria-keyshortcuts="n" onClick={add}>
            {t('left.open')}&nbsp;
            <KeyHint keys="n" />
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('left.drop')}
            title={t('left.drop')}
            onClick={() => {
              lines.typed.clear()
              lines.pasted.clear()
              for (const line of left.refused) lines.queue.drop(line)
            }}
          >
            <Icon name="close" size={16} />
          </ActionIcon>
        </>
      )}
    </div>
  )
}

function useSentence(): (left: LeftLines) => string {
  const t = useEditWords()
  const refusalText = useRefusalText()
  return ({ unfinished, refused, pasted }) => {
    const [first, ...others] = refused
    const one = first?.refusal && `${t('quick.failed', first)}: ${refusalText(first.refusal)}`
    return [
      others.length === 0 ? one : t('left.refused', { count: refused.length }),
      unfinished !== '' && t('left.unfinished', { text: unfinished }),
      pasted > 0 && t('left.pasted', { count: pasted }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
