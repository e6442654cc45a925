import { Button } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Notice } from '../../parts/notice.tsx'
import type { Item } from '../model/rows.ts'
import { useFormWords } from '../words/form.ts'
import { type FormDraft, formDraft } from './draft.ts'

/** The changes of forms that are not saved yet, and the question what becomes of it. */
export interface Unsaved {
  /** Drafts with changes, by the form in which they stand. */
  kept: Map<string, FormDraft>
  nameOf: (item: Item) => string
  isAsked: boolean
  /** Closes the open form at once, or asks first when it has changes; asked again, it stays open. */
  ask: () => void
  goOn: () => void
  /** Closes the open form without its changes. */
  drop: () => void
}

/** Keeps the changes of forms until they are saved or given up: they outlive a form that makes way for another. */
export function useUnsaved(form: string | undefined, close: () => void): Unsaved {
  const { current: kept } = useRef(new Map<string, FormDraft>())
  const [asked, setAsked] = useState<string>()
  const isAsked = form !== undefined && asked === form
  const own = () => [...kept.keys()].filter((name) => name.startsWith(`${form} `))
  const goOn = () => setAsked(undefined)
  const drop = () => {
    goOn()
    close()
    for (const name of own()) kept.delete(name)
  }
  const ask = () => {
    if (isAsked) goOn()
    else if (own().length > 0) setAsked(form)
    else close()
  }
  // A newer revision begins the form anew.
  return { kept, nameOf: ({ revision }) => `${form} ${revision}`, isAsked, ask, goOn, drop }
}

/** The draft of a form: as it was left, or as the item is. */
export function useDraft(item: Item, { kept, nameOf }: Unsaved) {
  const [left] = useState(() => kept.get(nameOf(item)))
  const [draft, setDraft] = useState(() => left ?? formDraft(item))
  return { draft, setDraft, isKept: left !== undefined }
}

/** Keeps the draft of a form for as long as it differs from the item. */
export function useKept(
  item: Item,
  { kept, nameOf }: Unsaved,
  { draft, isChanged }: { draft: FormDraft; isChanged: boolean },
): void {
  const name = nameOf(item)
  useEffect(() => {
    if (isChanged) kept.set(name, draft)
    else kept.delete(name)
  }, [kept, name, draft, isChanged])
}

interface AskUnsavedProps {
  unsaved: Unsaved
  /** The words of the button that saves. */
  label: string
  isReady: boolean
  onSave: () => void
}

/** Asks, before a form closes, what becomes of its changes. */
export function AskUnsaved({ unsaved, label, isReady, onSave }: AskUnsavedProps): ReactElement {
  const t = useFormWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const held = document.activeElement
    box.current?.querySelector<HTMLElement>('button:enabled')?.focus()
    return () => {
      if (held instanceof HTMLElement && held.isConnected) held.focus()
    }
  }, [])
  return (
    <div ref={box}>
      <Notice
        tone="warning"
        title={t('unsaved')}
        action={
          <>
            <Button size="xs" disabled={!isReady} onClick={onSave}>
              {label}
            </Button>
            <Button size="xs" variant="default" onClick={unsaved.goOn}>
              {t('goOn')}
            </Button>
            <Button size="xs" variant="subtle" onClick={unsaved.drop}>
              {t('cancel')}
            </Button>
          </>
        }
      />
    </div>
  )
}
