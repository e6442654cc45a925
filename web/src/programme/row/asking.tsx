import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Item } from '../model/rows.ts'
import type { Again, ItemRefusal, Trouble } from '../state/board.ts'
import { useEditWords } from '../words/edit.ts'

/** A refused act on a row, to be shown with the ways out. */
export interface TroubleProps {
  trouble: Trouble
  item?: Item | undefined
  onClose: () => void
}

/** A refusal of one kind. */
export type Of<Name extends ItemRefusal['__typename']> = Extract<ItemRefusal, { __typename: Name }>

/** The same for a refusal of one kind, with the way to act again. */
export interface AskProps<Name extends ItemRefusal['__typename']> extends TroubleProps {
  refusal: Of<Name>
  again: (again: Again, revision?: number) => void
}

/** The button that leaves everything as it is. */
export function Drop({ onClose }: { onClose: () => void }): ReactElement {
  const t = useEditWords()
  return (
    <Button size="xs" variant="subtle" onClick={onClose}>
      {t('trouble.drop')}
    </Button>
  )
}
