import { Button, Group, Modal } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { usePartWords } from './words.ts'

/** One question before an act that is hard to take back. */
export interface ConfirmDialogProps {
  isOpen: boolean
  title: string
  children?: ReactNode
  /** The verb of the act itself ("Revoke"), never "OK". */
  confirmLabel: string
  isDangerous?: boolean
  isBusy?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks; Escape and the cancelling button change nothing. The cancelling button has the focus first. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const t = usePartWords()
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {props.children}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onCancel} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          {...(props.isDangerous ? { color: 'var(--blocked)' } : {})}
          loading={props.isBusy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  )
}
