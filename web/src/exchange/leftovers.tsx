import type { ReactElement } from 'react'
import type { Preview } from './decisions.ts'
import page from './import.module.css'
import styles from './leftovers.module.css'
import { type ImportWords, useImportWords } from './words.ts'

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
const harmless: readonly string[] = ['PAGE_FURNITURE', 'EMPTY_DAY']

/** The lines that were not understood, verbatim. The list opens by itself when there is more than headings and empty days. */
export function Leftovers({ leftovers }: { leftovers: Preview['leftovers'] }): ReactElement {
  const t = useImportWords()
  const isOpen = leftovers.some(({ why }) => !harmless.includes(why))
  return (
    <details className={styles.leftovers} open={isOpen}>
      <summary>
        <h2>{t('leftovers', { count: leftovers.length })}</h2>
      </summary>
      <p className={page.soft}>{t('leftoversWhy')}</p>
      <ul>
        {leftovers.map(({ where, text, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed, and two lines may be alike
          <li key={at}>
            <span className={page.soft}>
              {whereText(where, t)} · {whyText(why, t)}
            </span>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  )
}

const places = { line: 'where.line', paragraph: 'where.paragraph', table: 'where.table' } as const

// The server writes a place as “table 2, row 3”; a sheet's place begins with its own name, which stays as it is.
function whereText(where: string, t: ImportWords): string {
  const [, start = where, row] = /^(.*), row (\d+)$/.exec(where) ?? []
  const [, kind, count] = /^(line|paragraph|table) (\d+)$/.exec(start) ?? []
  const place = kind && count ? t(places[kind as keyof typeof places], { number: count }) : start
  return row ? `${place}, ${t('where.row', { number: row })}` : place
}

function whyText(why: string, t: ImportWords): string {
  const found = known.find((one) => one === why)
  return found ? t(`left.${found}`) : why
}
