import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { placeBeside } from '../model/moves.ts'
import type { Item, Slot } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useMove } from '../state/use-verbs.ts'

/** On which side of the row the dragged one would stand. */
export type DropSide = 'before' | 'after'

const sideOf = (data: Record<string | symbol, unknown>): DropSide =>
  extractClosestEdge(data) === 'top' ? 'before' : 'after'

interface DragWatch {
  getItem: () => Item
  find: (itemId: unknown) => Item | undefined
  onDragged: (isDragged: boolean) => void
  onSide: (side: DropSide | undefined) => void
  onDrop: (moved: Item, side: DropSide) => void
}

function watchRow(row: HTMLElement, handle: HTMLElement | null, watch: DragWatch): () => void {
  const target = dropTargetForElements({
    element: row,
    canDrop: ({ source }) =>
      source.data.itemId !== watch.getItem().id && watch.getItem().day !== null,
    getData: ({ input, element }) =>
      attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
    onDrag: ({ self }) => watch.onSide(sideOf(self.data)),
    onDragLeave: () => watch.onSide(undefined),
    onDrop: ({ self, source }) => {
      watch.onSide(undefined)
      const moved = watch.find(source.data.itemId)
      if (moved) watch.onDrop(moved, sideOf(self.data))
    },
  })
  if (!handle) return target
  const source = draggable({
    element: row,
    dragHandle: handle,
    getInitialData: () => ({ itemId: watch.getItem().id }),
    onDragStart: () => watch.onDragged(true),
    onDrop: () => watch.onDragged(false),
  })
  return combine(source, target)
}

/** Lets a row be dragged by its handle and take another beside it. */
export function useRowDrag(
  item: Item,
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
): { isDragged: boolean; side: DropSide | undefined } {
  const board = useBoard()
  const move = useMove()
  const [isDragged, setDragged] = useState(false)
  const [side, setSide] = useState<DropSide>()
  const now = useRef({ item, move })
  useEffect(() => {
    now.current = { item, move }
  })
  const { mayEdit } = item
  useEffect(() => {
    if (!row.current || !mayEdit) return
    return watchRow(row.current, handle.current, {
      getItem: () => now.current.item,
      find: (itemId) => board.items().find(({ id }) => id === itemId),
      onDragged: setDragged,
      onSide: setSide,
      onDrop: (moved, where) =>
        void now.current.move(moved, placeBeside(board.items(), moved, now.current.item, where)),
    })
  }, [board, handle, mayEdit, row])
  return { isDragged, side }
}

/** Lets an empty half-day take a dragged row. */
export function useSlotDrop(
  slot: Slot,
  row: RefObject<HTMLElement | null>,
  mayEdit: boolean,
): boolean {
  const board = useBoard()
  const move = useMove()
  const [isOver, setOver] = useState(false)
  const now = useRef({ slot, move })
  useEffect(() => {
    now.current = { slot, move }
  })
  useEffect(() => {
    if (!row.current || !mayEdit) return
    return dropTargetForElements({
      element: row.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const moved = board.items().find(({ id }) => id === source.data.itemId)
        if (moved) void now.current.move(moved, { ...now.current.slot, afterItemId: null })
      },
    })
  }, [board, mayEdit, row])
  return isOver
}
