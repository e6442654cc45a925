import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactElement, ReactNode } from 'react'
import { usePartWords } from './words.ts'

/** The frame of a form beside the page. */
export interface SideDrawerProps {
  isOpen: boolean
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/**
 * A panel at the right that leaves the page beside it readable and scrollable; on a phone it covers the page.
 * Escape closes it, a click on the page does not: half-written text is not lost by a stray click.
 */
export function SideDrawer({ isOpen, title, onClose, children }: SideDrawerProps): ReactElement {
  const t = usePartWords()
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      position="right"
      size={isNarrow ? '100%' : '30rem'}
      withOverlay={isNarrow}
      lockScroll={isNarrow}
      trapFocus={isNarrow}
      closeOnClickOutside={false}
      shadow="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}
