import { Button } from '@mantine/core'
import { type ReactElement, useId, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import { type FeedLinkFragment, RevokeFeedDocument } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import { dateAt, paperDate } from '../time/dates.ts'
import styles from './links.module.css'
import { Phone } from './phone.tsx'
import { useLinkWords } from './words.ts'

/** One link in use. Its address is not kept anywhere, so it can be looked at and revoked, not copied again. */
export function FeedRow({ feed }: { feed: FeedLinkFragment }): ReactElement {
  const t = useLinkWords()
  const shown = useId()
  const [isShown, setShown] = useState(false)
  const { zone } = useViewer().office
  const { id, name, scope, unit, person, language, createdAt } = feed
  const of = unit?.name ?? person?.label
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.rowName}>
          <strong>{name}</strong>
          <span className={styles.soft}>
            {t(`scope.${scope}`)}
            {of && `: ${of}`} · {t(language)} ·{' '}
            {t('created', { date: paperDate(dateAt(createdAt, zone)) })}
          </span>
        </div>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isShown}
          aria-controls={shown}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'hide' : 'show')}
        </Button>
        <Revoke id={id} name={name} />
      </div>
      <div id={shown}>{isShown && <Phone feedId={id} name={name} />}</div>
    </li>
  )
}

function Revoke({ id, name }: { id: string; name: string }): ReactElement {
  const t = useLinkWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const revoke = async () => {
    setBusy(true)
    const outcome = await carryOut(RevokeFeedDocument, { feedId: id })
    setBusy(false)
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    setAsking(false)
    announce(t('revoked', { name }))
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        color="red"
        aria-label={t('revokeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        isBusy={isBusy}
        title={t('revokeAsk', { name })}
        confirmLabel={t('revoke')}
        onConfirm={() => void revoke()}
        onCancel={() => setAsking(false)}
      >
        {t('revokeWhy')}
        {problem && <Notice tone="blocked">{problem}</Notice>}
      </ConfirmDialog>
    </>
  )
}
