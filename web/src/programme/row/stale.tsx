import { Button } from '@mantine/core'
import { type ReactElement, useRef } from 'react'
import type { ItemField } from '../../graphql.generated.ts'
import { Notice } from '../../parts/notice.tsx'
import { KeyHint, useShortcut } from '../../parts/shortcuts.tsx'
import { clockAt } from '../../time/dates.ts'
import { type Act, useBoard } from '../state/board.ts'
import { useEditWords } from '../words/edit.ts'
import { useItemWords } from '../words/item.ts'
import type { AskProps, Of } from './asking.tsx'
import { useOwnKeys } from './own-keys.ts'
import styles from './row.module.css'

/** The refusal of an edit that came after another's: shows both side by side, each to be kept by one key. */
export function Stale({ trouble, refusal, again, onClose }: AskProps<'StaleItem'>): ReactElement {
  const t = useEditWords()
  const { store, office, own } = useBoard()
  const mine = () => again({}, refusal.item.revision)
  const theirs = () => {
    own.revisions.set(refusal.item.id, refusal.item.revision)
    store.set(({ fresh }) => ({ fresh: { ...fresh, [refusal.item.id]: refusal.item } }))
    onClose()
  }
  const box = useRef<HTMLSpanElement>(null)
  const onKey = useOwnKeys(box, trouble.act.itemId)
  useShortcut('1', t('trouble.keepMine'), onKey(mine))
  useShortcut('2', t('trouble.takeTheirs'), onKey(theirs))
  return (
    <Notice
      tone="warning"
      isUrgent
      title={t('trouble.stale', {
        by: refusal.changedBy,
        at: clockAt(refusal.changedAt, office().zone),
      })}
      action={
        <span ref={box} className={styles.inline}>
          <Button size="xs" aria-keyshortcuts="1" onClick={mine}>
            {t('trouble.keepMine')}&nbsp;
            <KeyHint keys="1" />
          </Button>
          <Button size="xs" variant="default" aria-keyshortcuts="2" onClick={theirs}>
            {t('trouble.takeTheirs')}&nbsp;
            <KeyHint keys="2" />
          </Button>
        </span>
      }
    >
      <BothTexts act={trouble.act} refusal={refusal} />
    </Notice>
  )
}

interface Both {
  field: ItemField
  theirs: string | undefined
  /** Undefined where the viewer did not change the field. */
  mine: string | undefined
}

function bothOf({ mine = [] }: Act, { changes }: Of<'StaleItem'>, changed: string): Both[] {
  const own = new Map(mine.map(({ field, text }) => [field, text ?? changed]))
  const theirs = changes.map(({ field, after }) => ({ field, theirs: after, mine: own.get(field) }))
  const others = mine.filter(({ field }) => !changes.some((change) => change.field === field))
  return [
    ...theirs,
    ...others.map(({ field }) => ({ field, theirs: undefined, mine: own.get(field) })),
  ]
}

function BothTexts({ act, refusal }: { act: Act; refusal: Of<'StaleItem'> }): ReactElement {
  const t = useEditWords()
  const item = useItemWords()
  return (
    <table className={styles.both}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('trouble.mine')}</th>
          <th scope="col">{t('trouble.theirs', { by: refusal.changedBy })}</th>
        </tr>
      </thead>
      <tbody>
        {bothOf(act, refusal, t('trouble.changedByMe')).map(({ field, mine, theirs }) => (
          <tr key={field}>
            <th scope="row">{item(`field.${field}`)}</th>
            <td>{mine === undefined ? <Untouched /> : mine || item('emptyBefore')}</td>
            <td>{theirs === undefined ? <Untouched /> : theirs || item('emptyBefore')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Untouched(): ReactElement {
  const t = useEditWords()
  return <span className={styles.soft}>{t('trouble.untouched')}</span>
}
