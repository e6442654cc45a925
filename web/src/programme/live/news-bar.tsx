import { ActionIcon, Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
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
  const sentence = useSentence(news)
  const close = () => store.set(() => ({ news: undefined, said: undefined, looked: undefined }))
  if (undoing) return <AskUndo key={undoing.editId} edit={undoing} />
  return (
    <div className={styles.bar} data-shown={news !== undefined || said !== undefined}>
      <span role="status" className={styles.words}>
        {[said, sentence].filter(Boolean).join(' ')}
      </span>
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
    const isShown = document.querySelector(`[data-row="${CSS.escape(first)}"]`) !== null
    if (isShown) return focusCell(first, 'title')
    // The filter hides it: without one it stands there.
    void navigate({ to: '.', search: { item: first }, replace: true, resetScroll: false })
  }
}

function useSentence(news: News | undefined): string {
  const t = useLiveWords()
  const { programme } = useBoard()
  const { name } = useViewer()
  if (news === undefined) return ''
  const [first, ...more] = news.by.map((by) => (by === name ? t('yourself') : by))
  const one = first ?? t('somebody')
  const by = more.length === 0 ? one : t('andMore', { by: one, more: more.length })
  const verb = programme().isDraftShown ? 'edited' : 'released'
  const [count, gone] = [news.unseen.length, news.gone.length]
  return [count > 0 && t(verb, { by, count }), gone > 0 && t('gone', { count: gone })]
    .filter(Boolean)
    .join('; ')
}
