import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { ReleaseHeadFragment } from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { clockAt } from '../time/dates.ts'
import { weekCode } from '../time/weeks.ts'
import { ChangeList } from './change-text.tsx'
import { CopyText } from './copy-text.tsx'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface ReleasedProps {
  release: ReleaseHeadFragment
  zone: string
  officeId: string
  year: number
  week: number
  onClose: () => void
}

/** The release just made, with the next steps: copy, print, back to the board. */
export function Released({
  release,
  zone,
  officeId,
  year,
  week,
  onClose,
}: ReleasedProps): ReactElement {
  const t = useReleaseWords()
  const { number, changes, releasedBy, releasedAt, isRecordedAfterwards } = release
  return (
    <>
      <Notice tone="added" title={`${releasedBy}, ${clockAt(releasedAt, zone)}`}>
        {t(isRecordedAfterwards ? 'done.afterwards' : 'done.said')}
      </Notice>
      {number > 0 && <ChangeList changes={changes} />}
      <div className={styles.foot}>
        <CopyText
          officeId={officeId}
          year={year}
          week={week}
          scope={number === 0 ? 'WEEK' : 'ADJUSTMENT'}
        />
        <Button
          variant="default"
          renderRoot={(root) => (
            <Link {...root} to={paths.print(officeId, weekCode({ year, number: week }))} />
          )}
        >
          {t('print')}
        </Button>
        <Button autoFocus data-autofocus onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  )
}
