import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { Meaning } from '../state/settle.ts'
import { useAskWords } from '../words/ask.ts'
import styles from './ask.module.css'

interface CreateMeantProps {
  unknown: { kind: 'PARTY' | 'ROOM'; name: string; title: string; suggestion: string }
  onCreate: (meaning: Meaning) => void
}

/** Adds whom or what words mean: a person with a post, a unit, or a room. */
export function CreateMeant({ unknown, onCreate }: CreateMeantProps): ReactElement {
  const t = useAskWords()
  const [name, setName] = useState(unknown.name)
  const [title, setTitle] = useState(unknown.title)
  const isUnit = unknown.suggestion === 'CREATE_UNIT' || unknown.suggestion === 'CREATE_GROUP'
  const given = name.trim()
  const add = (as: Meaning['as']) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={given === ''}
      onClick={() =>
        onCreate({ as, name: given, ...(as === 'CREATE_PERSON' && { title: title.trim() }) })
      }
    >
      {t(as === 'CREATE_PERSON' ? 'addPerson' : as === 'CREATE_UNIT' ? 'addUnit' : 'addRoom')}
    </Button>
  )
  return (
    <span className={styles.create}>
      <TextInput
        size="xs"
        aria-label={t('name')}
        placeholder={t('name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {unknown.kind === 'ROOM' ? (
        add('CREATE_ROOM')
      ) : (
        <>
          {!isUnit && (
            <TextInput
              size="xs"
              w="7rem"
              aria-label={t('post')}
              placeholder={t('post')}
              maxLength={100}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          )}
          {!isUnit && add('CREATE_PERSON')}
          {add('CREATE_UNIT')}
        </>
      )}
    </span>
  )
}
