import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { OwnReceiptsDocument } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Week } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { nameOf, useConfirm } from './use-confirm.ts'
import { useReceiptWords, useReleaseName } from './words.ts'

const touching = { additionalTypenames: ['Receipt', 'Release'] }

/** Asks for the confirmations that the viewer owes for their units and leaders, and tells of those given. */
export function OwnReceipts({ week }: { week: Week }): ReactElement | null {
  const t = useReceiptWords()
  const name = useReleaseName()
  const announce = useAnnounce()
  const { office } = useViewer()
  const { busy, refused, confirm } = useConfirm(week)
  const [{ data }] = useQuery({
    query: OwnReceiptsDocument,
    variables: { officeId: office.id, year: week.year, week: week.number },
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  const own = data?.office?.programme?.receipts.nodes ?? []
  if (own.length === 0) return null
  return (
    <div className={styles.box}>
      {own.map((receipt) => {
        const said = { who: nameOf(receipt), release: name(receipt.number) }
        if (receipt.state === 'CONFIRMED') {
          return (
            <p key={receipt.id} className={styles.soft}>
              {t('own.done', said)}
            </p>
          )
        }
        if (!receipt.mayConfirm) return null
        return (
          <Notice
            key={receipt.id}
            tone="warning"
            title={t('own.ask', said)}
            action={
              <Button
                loading={busy === receipt.id}
                onClick={() =>
                  void confirm(receipt).then((isDone) => isDone && announce(t('own.done', said)))
                }
              >
                {t('own.confirm')}
              </Button>
            }
          >
            {t('own.why')}
          </Notice>
        )
      })}
      {refused && <Notice tone="blocked">{refused}</Notice>}
    </div>
  )
}
