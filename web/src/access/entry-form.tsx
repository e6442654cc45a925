import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { post, type RefusalLike } from '../api.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './entry.module.css'
import { useAccessWords } from './words.ts'

/** One field of a form before sign-in. */
export interface EntryField {
  name: string
  label: string
  hint?: string
  type: 'text' | 'email' | 'password'
  autoComplete: string
  /** A sentence when the text will not do, before anything is sent. */
  problemOf?: (text: string) => string | undefined
}

/** The fields, where they go and what follows when they were taken. */
export interface EntryFormProps {
  fields: readonly EntryField[]
  doLabel: string
  path: string
  /** Sent along with the fields. */
  extra?: Record<string, string>
  onDone: () => void
}

type Problems = Record<string, string | undefined>

/** A short form that posts its fields as JSON and shows a refusal beside the field it names, else above the button. */
export function EntryForm({ fields, doLabel, path, extra, onDone }: EntryFormProps): ReactElement {
  const t = useAccessWords()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const [refusal, setRefusal] = useState<RefusalLike>()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const texts = textsOf(form)
    const found = problemsOf(fields, texts, t('needed'))
    setProblems(found)
    setRefusal(undefined)
    const wrong = fields.find(({ name }) => found[name])
    if (wrong) return focusField(form, wrong.name)
    setBusy(true)
    const answer = await post(path, { ...texts, ...extra })
    setBusy(false)
    if (answer === undefined) return onDone()
    const named = fields.find(({ name }) => answer.field?.split('.').at(-1) === name)
    if (named) setProblems({ [named.name]: refusalText(answer) })
    else setRefusal(answer)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {fields.map(({ name, label, hint, type, autoComplete }) => {
        const Input = type === 'password' ? PasswordInput : TextInput
        return (
          <Input
            key={name}
            name={name}
            label={label}
            description={hint}
            {...(type === 'email' ? { type: 'email', inputMode: 'email' as const } : {})}
            autoComplete={autoComplete}
            error={problems[name]}
          />
        )
      })}
      {refusal && <Notice tone="blocked">{refusalText(refusal)}</Notice>}
      <Button type="submit" loading={isBusy}>
        {doLabel}
      </Button>
    </form>
  )
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

function problemsOf(
  fields: readonly EntryField[],
  texts: Record<string, string>,
  needed: string,
): Problems {
  return Object.fromEntries(
    fields.map(({ name, problemOf }) => {
      const text = texts[name] ?? ''
      return [name, text.trim() === '' ? needed : problemOf?.(text)]
    }),
  )
}

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLElement) field.focus()
}
