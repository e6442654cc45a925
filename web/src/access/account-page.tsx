import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import { ChooseLanguageDocument } from '../graphql.generated.ts'
import { chooseLanguage, type Language, languages, useLanguage } from '../language.ts'
import { Chip } from '../parts/chip.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { schemes } from '../parts/view-menus.tsx'
import { usePartWords } from '../parts/words.ts'
import styles from './account.module.css'
import { useViewer } from './session.tsx'
import { Tokens } from './tokens.tsx'
import { useAccessWords } from './words.ts'

/** The viewer's own settings: the language and the keys of programs. */
export function AccountPage(): ReactElement {
  const t = useAccessWords()
  const parts = usePartWords()
  const viewer = useViewer()
  const roles = viewer.grants.filter(({ office }) => office.id === viewer.office.id)
  return (
    <div className={styles.page}>
      <PageTitle>{t('account.title')}</PageTitle>
      <dl className={styles.facts}>
        <dt>{t('account.who')}</dt>
        <dd>
          {viewer.name}
          <br />
          {viewer.email}
        </dd>
        <dt>{t('account.roles')}</dt>
        <dd className={styles.chips}>
          {roles.map(({ id, role }) => (
            <Chip key={id} tone="info">
              {t(`role.${role}`)}
            </Chip>
          ))}
        </dd>
        <dt id="language">{t('account.language')}</dt>
        <dd>
          <LanguageChoice />
        </dd>
        <dt id="scheme">{parts('scheme.label')}</dt>
        <dd>
          <SchemeChoice />
        </dd>
      </dl>
      <Tokens />
    </div>
  )
}

function LanguageChoice(): ReactElement {
  const t = useAccessWords()
  const now = useLanguage()
  const [isFailed, setFailed] = useState(false)
  const choose = async (language: Language) => {
    chooseLanguage(language)
    setFailed(isRefusal(await carryOut(ChooseLanguageDocument, { language })))
  }
  return (
    <>
      <SegmentedControl
        aria-labelledby="language"
        value={now}
        data={languages.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(code) => void choose(code === 'en' ? 'en' : 'vi')}
      />
      {isFailed && <Notice tone="warning">{t('account.languageFailed')}</Notice>}
    </>
  )
}

function SchemeChoice(): ReactElement {
  const t = usePartWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      aria-labelledby="scheme"
      value={colorScheme}
      data={schemes.map((scheme) => ({ value: scheme, label: t(`scheme.${scheme}`) }))}
      onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
    />
  )
}
