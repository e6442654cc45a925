import type { ReactElement, ReactNode } from 'react'
import { Frame } from '../parts/frame.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { LanguageMenu, SchemeMenu } from '../parts/view-menus.tsx'
import { useShellWords } from '../words.ts'
import styles from './entry.module.css'

/** The page around everything that comes before sign-in: one card on a quiet ground. */
export function Entry({
  title,
  intro,
  children,
}: {
  title: string
  intro?: string
  children: ReactNode
}): ReactElement {
  const t = useShellWords()
  return (
    <Frame
      place="entry"
      labels={{ skip: t('skip'), nav: '', openNav: '', closeNav: '' }}
      brand={
        <span className={styles.brand}>
          {t('product')} <small>{t('tagline')}</small>
        </span>
      }
      tools={
        <>
          <LanguageMenu />
          <SchemeMenu />
        </>
      }
    >
      <section className={styles.card}>
        <PageTitle>{title}</PageTitle>
        {intro && <p className={styles.intro}>{intro}</p>}
        {children}
      </section>
    </Frame>
  )
}
