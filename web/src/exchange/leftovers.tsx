import type { ReactElement } from 'react'
import type { Leftover } from './decisions.ts'
import page from './import.module.css'
import { useLeftoverWords } from './leftover-words.ts'
import styles from './leftovers.module.css'
import { usePlaceText } from './reader-words.ts'

const known = [
  'PAGE_FURNITURE',
  'NOTE',
  'EMPTY_DAY',
  'NO_DAY',
  'NOT_UNDERSTOOD',
  'DATE_UNREAD',
  'CHANGE_UNREAD',
  'STRUCK',
  'OTHER_DOCUMENT',
] as const
const harmless: readonly string[] = ['PAGE_FURNITURE', 'EMPTY_DAY', 'NOTE']

interface LeftoversProps {
  leftovers: readonly Leftover[]
  /** The number of them in all; the list holds 1,000 at most. */
  count: number
}

/** Shows what belongs to the page and not to the week, verbatim. The list opens by itself when words were struck out or nothing was read. */
export function Leftovers({ leftovers, count }: LeftoversProps): ReactElement {
  const t = useLeftoverWords()
  const placeText = usePlaceText()
  const whyText = useWhyText()
  const isOpen = leftovers.some(({ why }) => !harmless.includes(why))
  return (
    <details className={styles.leftovers} open={isOpen}>
      <summary>
        <h2>{t('furniture', { count })}</h2>
      </summary>
      <p className={page.soft}>{t('furnitureWhy')}</p>
      <ul>
        {leftovers.map(({ where, text, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed, and two lines may be alike
          <li key={at}>
            <span className={page.soft}>
              {placeText(where)} · {whyText(why)}
            </span>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Gives the function that says why a text became no entry; a word that it does not know is shown as it is. */
export function useWhyText(): (why: string) => string {
  const t = useLeftoverWords()
  return (why) => {
    const found = known.find((one) => one === why)
    return found ? t(`left.${found}`) : why
  }
}
