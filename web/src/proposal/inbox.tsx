import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Blank, Notice } from '../parts/notice.tsx'
import { KeyHint, useShortcut } from '../parts/shortcuts.tsx'
import { shortDate } from '../time/dates.ts'
import { type Asking, AskingDialog } from './asking.tsx'
import { ProposalCard } from './card.tsx'
import { isClean, twinsOf } from './inbox-rules.ts'
import styles from './proposal.module.css'
import { type Answers, useAnswers } from './use-answers.ts'
import type { Proposed, RegistrationWeek } from './use-registration.ts'
import { weekdayName } from './when.ts'
import { useProposalWords } from './words.ts'

/** The proposals of a week by day, each answered with one key. */
export function Inbox({ programme }: { programme: RegistrationWeek }): ReactElement {
  const t = useProposalWords()
  const { proposals, alikeProposals } = programme
  const answers = useAnswers()
  const [asking, setAsking] = useState<Asking>()
  const sorted = [...proposals].sort((one, other) => dayKey(one).localeCompare(dayKey(other)))
  const chosen = useChosen(sorted, answers, setAsking, alikeProposals)
  const clean = sorted.filter((item) => isClean(item, alikeProposals))
  const waiting = sorted.filter(({ proposal }) => proposal?.mayAnswer).length
  const days = [...new Set(sorted.map(({ day }) => day))]
  return (
    <section aria-label={t('inbox.list')}>
      <div className={styles.buttons}>
        <span>{t('inbox.waiting', { count: waiting })}</span>
        {clean.length > 0 && (
          <Button loading={answers.isBusy} onClick={() => void answers.acceptAll(clean)}>
            {t('bulk', { count: clean.length })}
          </Button>
        )}
      </div>
      {answers.faults.map((fault) => (
        <Notice key={fault} tone="blocked">
          {fault}
        </Notice>
      ))}
      {sorted.length === 0 && <Blank title={t('inbox.none')}>{t('inbox.noneWhy')}</Blank>}
      {days.map((day) => (
        <div key={day ?? 'none'}>
          <h2>{day === null ? t('noDay') : `${weekdayName(day, t)} ${shortDate(day)}`}</h2>
          <ul className={styles.list}>
            {sorted
              .filter((item) => item.day === day)
              .map((item) => (
                <Entry
                  key={item.id}
                  item={item}
                  isChosen={chosen.id === item.id}
                  onChoose={() => chosen.choose(item.id)}
                  twins={twinsOf(item, proposals, alikeProposals)}
                  answers={answers}
                  onAsk={(how) => setAsking({ how, item })}
                />
              ))}
          </ul>
        </div>
      ))}
      {asking && (
        <AskingDialog
          asking={asking}
          others={sorted}
          answers={answers}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  )
}

const dayKey = ({ day, time }: Proposed): string => `${day ?? '9999'} ${time?.startTime ?? ''}`

/** The proposal that the keys are about, and the keys. */
function useChosen(
  items: readonly Proposed[],
  answers: Answers,
  ask: (asking: Asking) => void,
  alike: RegistrationWeek['alikeProposals'],
) {
  const t = useProposalWords()
  const [id, choose] = useState<string>()
  const at = items.findIndex((item) => item.id === id)
  const step = (by: number) => {
    const next = items[at < 0 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1)]
    if (next) choose(next.id)
  }
  const item = items[at]
  const open = item?.proposal?.mayAnswer && !answers.isBusy ? item : undefined
  const merge = () => {
    if (!open) return
    const twins = twinsOf(open, items, alike)
    if (twins) {
      // What goes into another has no answers any more: the keys are about the one that stays.
      choose(twins.kept.id)
      void answers.merge(twins.kept, twins.merged)
    } else ask({ how: 'merge', item: open })
  }
  useShortcut('j', t('keys.next'), () => step(1))
  useShortcut('ArrowDown', t('keys.next'), () => step(1))
  useShortcut('k', t('keys.previous'), () => step(-1))
  useShortcut('ArrowUp', t('keys.previous'), () => step(-1))
  useShortcut('a', t('keys.accept'), () => open && void answers.accept(open))
  useShortcut('r', t('keys.return'), () => open && ask({ how: 'return', item: open }))
  useShortcut('d', t('keys.decline'), () => open && ask({ how: 'decline', item: open }))
  useShortcut('m', t('keys.merge'), merge)
  return { id, choose }
}

interface EntryProps {
  item: Proposed
  isChosen: boolean
  onChoose: () => void
  twins: ReturnType<typeof twinsOf>
  answers: Answers
  onAsk: (how: Asking['how']) => void
}

function Entry({ item, isChosen, onChoose, twins, answers, onAsk }: EntryProps): ReactElement {
  const t = useProposalWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const isInside = row.current?.contains(document.activeElement) ?? false
    if (isChosen && !isInside) row.current?.focus()
  }, [isChosen])
  const mergeEditId = item.proposal?.mergeEditId
  return (
    <li
      ref={row}
      tabIndex={-1}
      className={styles.item}
      data-chosen={isChosen || undefined}
      aria-current={isChosen}
      onFocus={onChoose}
    >
      <ProposalCard item={item} showsUnit>
        {twins && (
          <Notice
            tone="changed"
            action={
              <Button
                size="xs"
                loading={answers.isBusy}
                onClick={() => void answers.merge(twins.kept, twins.merged)}
              >
                {t('mergeAlike')}
              </Button>
            }
          >
            {t('alike', { titles: twins.others.map(({ title }) => title).join('; ') })}
          </Notice>
        )}
        {item.proposal?.mayAnswer && <Buttons item={item} answers={answers} onAsk={onAsk} />}
        {mergeEditId && (
          <div className={styles.buttons}>
            <Button
              size="xs"
              variant="default"
              onClick={() => void answers.unmerge(item, mergeEditId)}
            >
              {t('unmerge')}
            </Button>
          </div>
        )}
      </ProposalCard>
    </li>
  )
}

function Buttons({ item, answers, onAsk }: Pick<EntryProps, 'item' | 'answers' | 'onAsk'>) {
  const t = useProposalWords()
  return (
    <div className={styles.buttons}>
      <Button
        size="xs"
        disabled={answers.isBusy}
        rightSection={<KeyHint keys="a" />}
        onClick={() => void answers.accept(item)}
      >
        {t('accept')}
      </Button>
      {(['return', 'decline', 'merge'] as const).map((how) => (
        <Button
          key={how}
          size="xs"
          variant="default"
          disabled={answers.isBusy}
          rightSection={<KeyHint keys={how.slice(0, 1)} />}
          onClick={() => onAsk(how)}
        >
          {t(how)}
        </Button>
      ))}
    </div>
  )
}
