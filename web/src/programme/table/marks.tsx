import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { paths } from '../../paths.ts'
import { weekCode } from '../../time/weeks.ts'
import { marksOf, type RowMark } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { verbsOf } from '../model/verbs.ts'
import { useBoard } from '../state/board.ts'
import { useVerbs } from '../state/use-verbs.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './cell.module.css'

/** The marks of a row: what happened to it, where it went, how far it is; and the answer to a proposal. */
export function Marks({ item }: { item: Item }): ReactElement | null {
  const t = useItemWords()
  const board = useBoardWords()
  const { office, programme } = useBoard()
  const marks = marksOf(item, {
    t,
    board,
    zone: office().zone,
    isFirst: programme().latestRelease === null,
  })
  const verbs = verbsOf(item, programme()).filter(isAnswer)
  if (marks.length === 0 && verbs.length === 0) return null
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <OneMark key={mark.key} mark={mark} itemId={item.id} />
      ))}
      {verbs.map((verb) => (
        <AtHand key={verb} verb={verb} item={item} />
      ))}
    </span>
  )
}

function OneMark({ mark, itemId }: { mark: RowMark; itemId: string }): ReactElement {
  const { office } = useBoard()
  const { tone, text, hint, week } = mark
  if (!week) {
    return (
      <span title={hint}>
        <Chip tone={tone}>{text}</Chip>
      </span>
    )
  }
  return (
    <Link
      to={paths.week(office().id, weekCode(week))}
      search={{ item: itemId }}
      title={hint}
      className={styles.elsewhere}
    >
      <Chip tone={tone}>
        {text} <span aria-hidden="true">↗</span>
      </Chip>
    </Link>
  )
}

type Answer = 'accept' | 'decline'

const isAnswer = (verb: string): verb is Answer => verb === 'accept' || verb === 'decline'

function AtHand({ verb, item }: { verb: Answer; item: Item }): ReactElement {
  const t = useItemWords()
  const doVerb = useVerbs()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.answer}
      onClick={(event) => {
        event.stopPropagation()
        doVerb(verb, item)
      }}
    >
      {t(`do.${verb}`)}
    </button>
  )
}
