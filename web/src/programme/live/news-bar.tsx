import { ActionIcon, Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useViewer } from '../../access/session.tsx'
import { Icon } from '../../parts/icons.tsx'
import { KeyHint, useShortcut } from '../../parts/shortcuts.tsx'
import { useBoard, useBoardState } from '../state/board.ts'
import { focusCell } from '../table/focus.ts'
import { useLiveWords } from '../words/live.ts'
import { AskUndo } from './ask-undo.tsx'
import styles from './live.module.css'
import type { News } from './news.ts'

/** Tells what others have just changed, with the way there by one key, and what was undone. */
export function NewsBar(): ReactElement {
  const t = useLiveWords()
  const news = useBoardState((state) => state.news)
  const said = useBoardState((state) => state.said)
  const undoing = useBoardState((state) => state.undoing)
  const see = useSee()
  const { store } = useBoard()
  useShortcut('u', t('seeKey'), see)
  const words = [said, useSentence(news)].filter(Boolean).join(' ')
  useSpoken(words)
  const isPassed = usePassed(news)
  const close = () => store.set(() => ({ news: undefined, said: undefined, looked: undefined }))
  if (undoing) return <AskUndo key={undoing.editId} edit={undoing} />
  return (
    <div
      className={styles.bar}
      data-shown={(news !== undefined && !isPassed) || said !== undefined}
    >
      <span className={styles.words}>{words}</span>
      {news && news.unseen.length > 0 && (
        <Button size="compact-sm" aria-keyshortcuts="u" onClick={see}>
          {t('see')}&nbsp;
          <KeyHint keys="u" />
        </Button>
      )}
      {(news || said) && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('known')} onClick={close}>
          <Icon name="close" size={16} />
        </ActionIcon>
      )}
      <Passing />
    </div>
  )
}

const passing = 12_000

// What was said of an undoing goes by itself.
function Passing(): null {
  const { store } = useBoard()
  const said = useBoardState((state) => state.said)
  useEffect(() => {
    if (said === undefined) return undefined
    const timer = setTimeout(() => store.set(() => ({ said: undefined })), passing)
    return () => clearTimeout(timer)
  }, [store, said])
  return null
}

// Colleagues who work at the same time are told of together.
const gathering = 700

function useSpoken(words: string): void {
  const { announce } = useBoard()
  useEffect(() => {
    if (words === '') return undefined
    const timer = setTimeout(() => announce(words), gathering)
    return () => clearTimeout(timer)
  }, [announce, words])
}

/** True once news have stood for a while of which nothing is hidden: their rows are marked until they are looked at. */
function usePassed(news: News | undefined): boolean {
  const { store } = useBoard()
  const [passed, setPassed] = useState<News>()
  useEffect(() => {
    if (news === undefined) return undefined
    const timer = setTimeout(() => {
      const { editing, drawer } = store.get()
      const isHeld = [editing?.itemId, drawer].some((id) => id && news.unseen.includes(id))
      const isInPlace = news.gone.length === 0 && news.unseen.every(isOnPage)
      if (isInPlace && !isHeld) setPassed(news)
    }, passing)
    return () => clearTimeout(timer)
  }, [store, news])
  return news !== undefined && passed === news
}

function isOnPage(itemId: string): boolean {
  return document.querySelector(`[data-row="${CSS.escape(itemId)}"]`) !== null
}

/** Gives the function that leads to the first item of the news that was not looked at yet. */
function useSee(): () => void {
  const { store } = useBoard()
  const navigate = useNavigate()
  return () => {
    const { news, editing } = store.get()
    const [first, ...others] = news?.unseen ?? []
    if (!news || first === undefined || editing) return
    const isAll = others.length === 0
    store.set(() => ({ news: isAll ? undefined : { ...news, unseen: others }, looked: first }))
    if (isOnPage(first)) return focusCell(first, 'title')
    // The filter hides it: without one it stands there.
    void navigate({ to: '.', search: { item: first }, replace: true, resetScroll: false })
  }
}

function useSentence(news: News | undefined): string {
  const t = useLiveWords()
  const { programme, items } = useBoard()
  const { name } = useViewer()
  if (news === undefined) return ''
  const [first, ...more] = news.by.map((by) => (by === name ? t('yourself') : by))
  const one = first ?? t('somebody')
  const by = more.length === 0 ? one : t('andMore', { by: one, more: more.length })
  const verb = programme().isDraftShown ? 'edited' : 'released'
  const [count, gone] = [news.unseen.length, news.gone.length]
  const title = count === 1 && items().find(({ id }) => id === news.unseen[0])?.title
  const isNamed = verb === 'edited' && title
  const edited = isNamed ? t('editedOne', { by, title }) : t(verb, { by, count })
  return [count > 0 && edited, gone > 0 && t('gone', { count: gone })].filter(Boolean).join('; ')
}
