import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { Blank } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { paths } from '../paths.ts'
import { weekFromText } from '../time/weeks.ts'
import { ChooseFile } from './choose-file.tsx'
import styles from './import.module.css'
import { PreviewOf } from './preview.tsx'
import { useImportWords } from './words.ts'

// Asked before a file is chosen: an upload that is refused afterwards is work for nothing.
function Forbidden({ officeId }: { officeId: string }): ReactElement {
  const t = useImportWords()
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <Blank
        title={t('forbidden')}
        action={
          <Button renderRoot={(root) => <Link {...root} to={paths.office(officeId)} />}>
            {t('toWeek')}
          </Button>
        }
      >
        {t('forbiddenWhy')}
      </Blank>
    </div>
  )
}

/** Takes a programme from a document: choose the file, look at what was read, accept. `?id=` names a reading that waits. */
export function ImportPage(): ReactElement {
  const t = useImportWords()
  const navigate = useNavigate()
  const { office } = useViewer()
  const { week: code } = useParams({ strict: false })
  const search: Record<string, unknown> = useSearch({ strict: false })
  if (!office.mayImport) return <Forbidden officeId={office.id} />
  const week = code === undefined ? undefined : weekFromText(code, 0)
  const open = (id?: string) => {
    void navigate({ to: paths.import(office.id, code), search: id ? { id } : {} })
  }
  // An id made of digits alone is read from the address as a number.
  const id = search.id === undefined ? undefined : String(search.id)
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      {id === undefined ? (
        <ChooseFile onRead={open} />
      ) : (
        <PreviewOf key={id} id={id} pageWeek={week} onAnother={() => open()} />
      )}
    </div>
  )
}
