import { Select } from '@mantine/core'
import type { ReactElement } from 'react'
import type { KnownNamesQuery } from '../graphql.generated.ts'
import type { Resolution, Unknown } from './decisions.ts'
import { useImportWords } from './words.ts'

interface MatchSelectProps {
  kind: Unknown['kind']
  words: string
  names: KnownNamesQuery['office'] | undefined
  onMatch: (resolution: Resolution) => void
}

/** All that the office knows, to be found by typing, for a name that the suggestions missed. */
export function MatchSelect({
  kind,
  words,
  names,
  onMatch,
}: MatchSelectProps): ReactElement | null {
  const t = useImportWords()
  if (!names) return null
  const { persons, units, groups, rooms } = names
  const options =
    kind === 'ROOM'
      ? [group(t('names.room'), 'room', rooms.nodes)]
      : [
          group(
            t('names.person'),
            'person',
            persons.nodes.map(({ id, name, label }) => ({ id, name: `${name} (${label})` })),
          ),
          group(t('names.unit'), 'unit', units.nodes),
          group(t('names.group'), 'group', groups.nodes),
        ]
  return (
    <Select
      size="xs"
      searchable
      limit={50}
      value={null}
      placeholder={t('matchOther')}
      aria-label={`${t('matchOther')} ${words}`}
      nothingFoundMessage={t('matchNothing')}
      data={options}
      onChange={(value) => value && onMatch(resolutionOf(value))}
    />
  )
}

const group = (label: string, kind: string, nodes: readonly { id: string; name: string }[]) => ({
  group: label,
  items: nodes.map(({ id, name }) => ({ value: `${kind} ${id}`, label: name })),
})

function resolutionOf(value: string): Resolution {
  const [kind, id = ''] = value.split(' ')
  if (kind === 'room') return { as: 'MATCH', roomId: id }
  if (kind === 'unit') return { as: 'MATCH', unitId: id }
  if (kind === 'group') return { as: 'MATCH', groupId: id }
  return { as: 'MATCH', personId: id }
}
