import type { ReactElement } from 'react'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Notice } from '../../parts/notice.tsx'
import type { ReachSaving } from './use-reach.ts'
import { useReachWords } from './words.ts'

/** Asks before the network is let in, and says what that means. */
export function OpenNetwork({
  isOpen,
  saving,
  onConfirm,
  onCancel,
}: {
  isOpen: boolean
  saving: ReachSaving
  onConfirm: () => void
  onCancel: () => void
}): ReactElement {
  const t = useReachWords()
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isBusy={saving.isBusy}
      title={t('openAsk')}
      confirmLabel={t('openDo')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('openWhy')}</p>
      {saving.problem && <Notice tone="blocked">{saving.problem.message}</Notice>}
    </ConfirmDialog>
  )
}
