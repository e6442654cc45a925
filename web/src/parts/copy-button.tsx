import { Button, type ButtonProps } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import { useAnnounce } from './announce.tsx'
import { Icon } from './icons.tsx'
import { usePartWords } from './words.ts'

/** The text to copy and the label of the button ("Copy" without a label). */
export interface CopyButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  /** A function when the text is costly or made at the last moment. */
  text: string | (() => string | Promise<string>)
  label?: string
}

/** Copies in one click, says so aloud and on its face for two seconds. */
export function CopyButton({
  text,
  label,
  size,
  variant = 'default',
}: CopyButtonProps): ReactElement {
  const t = usePartWords()
  const announce = useAnnounce()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    const isDone = await copyText(typeof text === 'string' ? text : await text())
    setCopied(isDone)
    if (isDone) announce(t('copied'))
  }
  return (
    <Button
      variant={variant}
      {...(size ? { size } : {})}
      leftSection={<Icon name={isCopied ? 'done' : 'copy'} size={16} />}
      onClick={() => void copy()}
    >
      {isCopied ? t('copied') : (label ?? t('copy'))}
    </Button>
  )
}

/** Puts a text on the clipboard, also on plain http addresses where the clipboard interface is missing; false when refused. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    )
  }
  return copyBySelection(text)
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'unseen'
  document.body.append(area)
  area.select()
  const isDone = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return isDone
}
