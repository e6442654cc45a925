import { Button, Textarea } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut } from '../api.ts'
import { SetFillerItemsDocument } from '../graphql.generated.ts'
import people from '../people/settings.module.css'
import type { ClashOffice } from './clash-office.ts'
import type { Say } from './use-said.tsx'
import { useClashSettingsWords } from './words.ts'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The contents of items that keep nobody, one in each line. */
export function Fillers({ office, say }: { office: ClashOffice; say: Say }): ReactElement {
  const t = useClashSettingsWords()
  const present = office.clashSettings.fillers.join('\n')
  const [text, setText] = useState(present)
  const isChanged = linesOf(text).join('\n') !== present
  const save = async () => {
    const input = { officeId: office.id, fillers: linesOf(text) }
    say(await carryOut(SetFillerItemsDocument, input))
  }
  return (
    <fieldset className={people.stack}>
      <legend>{t('fillers')}</legend>
      <Textarea
        aria-label={t('fillers')}
        description={t('fillersWhy')}
        autosize
        minRows={3}
        maxRows={12}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <Button disabled={!isChanged} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </fieldset>
  )
}
