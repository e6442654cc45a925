import type { ItemFieldsInput } from '../../graphql.generated.ts'
import { weekOfDay } from '../model/days.ts'
import type { Item } from '../model/rows.ts'
import { addAct, editAct, moveAct } from '../state/acts.ts'
import { type Act, type Again, useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useItemWords } from '../words/item.ts'
import { copiedFields, type FormDraft } from './draft.ts'

type Words = ReturnType<typeof useItemWords>

interface Step {
  act: (item: Item) => Act
  again?: Again
}

const isEmpty = (fields: ItemFieldsInput): boolean => Object.keys(fields).length === 0

/**
 * The acts that save a form whose day lies in another week, one after the other. A new place is taken only there; until then
 * the old one goes along as a wish if it must.
 */
function stepsElsewhere(draft: FormDraft, fields: ItemFieldsInput, t: Words): Step[] {
  const { time, place, ...rest } = fields
  const { title, day } = draft
  const label = t('done.form', { title })
  const move: Step = {
    act: (item) => ({
      ...moveAct(
        item,
        { day, halfDay: item.halfDay },
        t('done.move', { title }),
        time ?? undefined,
      ),
      after: place ? {} : { drawer: undefined },
    }),
    again: place ? { ifTaken: 'WISH' } : {},
  }
  return [
    ...(isEmpty(rest) ? [] : [{ act: (item: Item) => editAct(item, rest, label) }]),
    move,
    ...(place
      ? [
          {
            act: (item: Item) => ({
              ...editAct(item, { place }, label),
              after: { drawer: undefined },
            }),
          },
        ]
      : []),
  ]
}

/** Gives the functions that save the form: as an edit, as a move to another week, or as a new item. */
export function useSave(item: Item): {
  /** Closes the form, too, when it `isLast`. */
  edit: (draft: FormDraft, fields: ItemFieldsInput, isLast: boolean) => Promise<void>
  move: (draft: FormDraft, fields: ItemFieldsInput) => Promise<void>
  copy: (draft: FormDraft) => Promise<void>
} {
  const board = useBoard()
  const t = useItemWords()
  const act = useDo()
  return {
    edit: async ({ title }, fields, isLast) => {
      const edit = editAct(item, fields, t('done.form', { title }))
      await act(isLast ? { ...edit, after: { drawer: undefined } } : edit)
    },
    move: async (draft, fields) => {
      let now = item
      for (const step of stepsElsewhere(draft, fields, t)) {
        const outcome = await act(step.act(now), step.again)
        if (outcome.__typename !== 'ItemSaved') return
        now = outcome.item
      }
    },
    copy: async (draft) => {
      const { id: officeId } = board.office()
      const { year, week } = board.programme()
      const there = weekOfDay(draft.day) ?? { year, number: week }
      const fields = copiedFields(draft, item)
      const input = { officeId, year: there.year, week: there.number, fields }
      await act({
        ...addAct(input, t('done.add', { title: draft.title })),
        after: { copying: undefined },
      })
    },
  }
}
