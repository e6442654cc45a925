import { Button, Select } from '@mantine/core'
import { type ReactElement, useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../../access/session.tsx'
import { UnknownWordsDocument, type UnknownWordsQuery } from '../../graphql.generated.ts'
import { KeyHint, useShortcut } from '../../parts/shortcuts.tsx'
import { useNames } from '../edit/choices.ts'
import type { Item } from '../model/rows.ts'
import { countOf } from '../model/unmatched.ts'
import { type Asking, useBoard } from '../state/board.ts'
import { type Meaning, settleAct } from '../state/settle.ts'
import { useDo } from '../state/use-do.ts'
import { isTypedInto } from '../table/focus.ts'
import { useAskWords } from '../words/ask.ts'
import styles from './ask.module.css'
import { CreateMeant } from './create-meant.tsx'
import { useOwnKeys } from './own-keys.ts'

/** As many answers as the number keys name. */
const mostNumbered = 9

type Unknown = NonNullable<NonNullable<UnknownWordsQuery['office']>['unknownWords']>

interface AskWhoProps {
  item: Item
  asking: Extract<Asking, { about: 'WHO' }>
  onClose: () => void
}

/** Asks who or which room words are: those likely first, each a press away, anybody, somebody new, or the words themselves. */
export function AskWho({ item, asking, onClose }: AskWhoProps): ReactElement {
  const t = useAskWords()
  const board = useBoard()
  const act = useDo()
  const { maySetUp } = useViewer().office
  const { kind, words } = asking
  const box = useRef<HTMLFieldSetElement>(null)
  // The number keys answer from here, and Tab leads on to the rest.
  useEffect(() => {
    if (!isTypedInto(document.activeElement)) box.current?.focus({ preventScroll: true })
  }, [])
  const own = useOwnKeys(box, item.id)
  const [{ data }] = useQuery({
    query: UnknownWordsDocument,
    variables: { officeId: board.office().id, kind, words },
    requestPolicy: 'network-only',
  })
  const unknown = data?.office?.unknownWords
  const settle = (meaning: Meaning) => {
    onClose()
    const label = t(meaning.as === 'WORDS' ? 'doneWords' : 'doneMatch', { words })
    void act(settleAct(board, item, { kind, words, meaning, label }))
  }
  const keep = () => settle({ as: 'WORDS' })
  useShortcut('0', t('keep'), own(keep))
  const answers = unknown ? answersOf(unknown) : []
  return (
    <fieldset ref={box} tabIndex={-1} className={styles.question}>
      <legend className={styles.asked}>
        {t(`who.${kind}`, { words })}{' '}
        <span className={styles.soft}>{t('count', { count: countOf(board.items(), asking) })}</span>
      </legend>
      {unknown && answers.length === 0 && <span className={styles.soft}>{t('nobody')}</span>}
      {answers.map((answer, at) => (
        <OneAnswer key={answer.id} answer={answer} number={at + 1} own={own} onPick={settle} />
      ))}
      <Anybody kind={kind} onPick={settle} />
      {maySetUp && unknown && <CreateMeant unknown={unknown} onCreate={settle} />}
      <Button
        size="compact-sm"
        variant="default"
        onClick={keep}
        rightSection={<KeyHint keys="0" />}
      >
        {t('keep')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t('later')}
      </Button>
    </fieldset>
  )
}

interface Answer {
  id: string
  name: string
  meaning: Meaning
}

function answersOf({ suggestion, persons, units, groups, rooms }: Unknown): Answer[] {
  const people = persons.map(({ id, name, label }) => ({
    id,
    name: name === label ? name : `${name} (${label})`,
    meaning: { as: 'MATCH', personId: id } as const,
  }))
  const others = [
    ...units.map(({ id, name }) => ({ id, name, meaning: { as: 'MATCH', unitId: id } as const })),
    ...groups.map(({ id, name }) => ({ id, name, meaning: { as: 'MATCH', groupId: id } as const })),
  ]
  const found = suggestion === 'CREATE_UNIT' ? [...others, ...people] : [...people, ...others]
  return [
    ...found,
    ...rooms.map(({ id, name }) => ({ id, name, meaning: { as: 'MATCH', roomId: id } as const })),
  ]
}

interface OneAnswerProps {
  answer: Answer
  number: number
  /** Wraps what its key does. */
  own: (run: () => void) => () => void
  onPick: (meaning: Meaning) => void
}

function OneAnswer({ answer, number, own, onPick }: OneAnswerProps): ReactElement {
  const { name, meaning } = answer
  const isNumbered = number <= mostNumbered
  return (
    <Button
      size="compact-sm"
      variant="light"
      {...(number === 1 && { 'data-first': true })}
      {...(isNumbered && { rightSection: <KeyHint keys={String(number)} /> })}
      onClick={() => onPick(meaning)}
    >
      {name}
      {isNumbered && <Numbered number={number} name={name} run={own(() => onPick(meaning))} />}
    </Button>
  )
}

function Numbered({ number, name, run }: { number: number; name: string; run: () => void }): null {
  const t = useAskWords()
  useShortcut(String(number), t('pick', { name }), run)
  return null
}

function Anybody({
  kind,
  onPick,
}: {
  kind: 'PARTY' | 'ROOM'
  onPick: (meaning: Meaning) => void
}): ReactElement {
  const t = useAskWords()
  const { choices, rooms } = useNames()
  const isRoom = kind === 'ROOM'
  const options = isRoom
    ? rooms.map(({ id, name }) => ({ value: `room ${id}`, label: name }))
    : choices.map((one) => ({
        value: `${one.kind} ${one.id}`,
        label: one.detail === '' ? one.label : `${one.label} (${one.detail})`,
      }))
  return (
    <Select
      size="xs"
      w="16rem"
      searchable
      limit={50}
      value={null}
      placeholder={t(isRoom ? 'otherRoom' : 'other')}
      aria-label={t(isRoom ? 'otherRoom' : 'other')}
      nothingFoundMessage={t('noneFound')}
      data={options}
      onChange={(value) => {
        const [sort, id = ''] = value?.split(' ') ?? []
        if (sort) onPick({ as: 'MATCH', [`${sort}Id`]: id })
      }}
    />
  )
}
