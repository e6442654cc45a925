import { Button, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { KnownNamesQuery, ResolutionKind } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import {
  candidatesOf,
  creation,
  type Decisions,
  isSameResolution,
  keyOf,
  type Resolution,
  suggestionOf,
  type Unknown,
  withSuggestions,
} from './decisions.ts'
import styles from './import.module.css'
import { MatchSelect } from './match-select.tsx'
import { useImportWords } from './words.ts'

interface UnknownsProps {
  unknowns: readonly Unknown[]
  names: KnownNamesQuery['office'] | undefined
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

/** Names that were not recognised, each once, with what they may be in one click. */
export function Unknowns(props: UnknownsProps): ReactElement {
  const { unknowns, names, decisions, onDecide } = props
  const t = useImportWords()
  const open = unknowns.filter((unknown) => !decisions.resolutions.has(keyOf(unknown)))
  const resolve = (unknown: Unknown, resolution: Resolution) => {
    const resolutions = new Map(decisions.resolutions).set(keyOf(unknown), resolution)
    onDecide({ ...decisions, resolutions })
  }
  return (
    <section className={styles.unknowns} aria-labelledby="unknowns">
      <div className={styles.sectionHead}>
        <h2 id="unknowns">{t('unknowns', { count: unknowns.length })}</h2>
        {open.length > 0 ? (
          <Button onClick={() => onDecide(withSuggestions(decisions, unknowns))}>
            {t('acceptSuggestions', { count: open.length })}
          </Button>
        ) : (
          <span role="status">{t('allDecided')}</span>
        )}
      </div>
      <p className={styles.soft}>{t('unknownsWhy')}</p>
      <ul>
        {unknowns.map((unknown) => (
          <UnknownRow
            key={keyOf(unknown)}
            unknown={unknown}
            names={names}
            resolution={decisions.resolutions.get(keyOf(unknown))}
            onResolve={(resolution) => resolve(unknown, resolution)}
          />
        ))}
      </ul>
    </section>
  )
}

type Made = Exclude<ResolutionKind, 'MATCH'>

const made: Record<Unknown['kind'], readonly Made[]> = {
  PARTY: ['CREATE_PERSON', 'CREATE_UNIT', 'CREATE_GROUP', 'WORDS'],
  ROOM: ['CREATE_ROOM', 'WORDS'],
}

interface RowProps {
  unknown: Unknown
  names: UnknownsProps['names']
  resolution: Resolution | undefined
  onResolve: (resolution: Resolution) => void
}

function UnknownRow({ unknown, names, resolution, onResolve }: RowProps): ReactElement {
  const t = useImportWords()
  const suggestion = suggestionOf(unknown)
  const choices = [
    ...candidatesOf(unknown).map(({ name, resolution: is }) => ({ label: t('is', { name }), is })),
    ...made[unknown.kind].map((as) => ({ label: t(`as.${as}`), is: creation(unknown, as) })),
  ]
  return (
    <li>
      <div className={styles.unknownWords}>
        <strong>{unknown.words}</strong>{' '}
        <span className={styles.soft}>{t('times', { count: unknown.count })}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, not a form's fieldset */}
      <div
        className={styles.choices}
        role="group"
        aria-label={t('choicesOf', { words: unknown.words })}
      >
        {choices.map(({ label, is }) => (
          <Chip
            key={label}
            tone="info"
            isOn={isSameResolution(resolution, is)}
            onToggle={() => onResolve(is)}
          >
            {label}
            {isSameResolution(suggestion, is) && (
              <small className={styles.suggested}>({t('suggested')})</small>
            )}
          </Chip>
        ))}
        <MatchSelect kind={unknown.kind} names={names} words={unknown.words} onMatch={onResolve} />
      </div>
      {resolution && resolution.as !== 'MATCH' && resolution.as !== 'WORDS' && (
        <NewName resolution={resolution} onChange={onResolve} />
      )}
    </li>
  )
}

function NewName({
  resolution,
  onChange,
}: {
  resolution: Resolution
  onChange: (resolution: Resolution) => void
}): ReactElement {
  const t = useImportWords()
  return (
    <div className={styles.newName}>
      <TextInput
        size="xs"
        label={t('name')}
        value={resolution.name ?? ''}
        onChange={({ currentTarget }) => onChange({ ...resolution, name: currentTarget.value })}
      />
      {resolution.as === 'CREATE_PERSON' && (
        <TextInput
          size="xs"
          label={t('postTitle')}
          value={resolution.title ?? ''}
          onChange={({ currentTarget }) => onChange({ ...resolution, title: currentTarget.value })}
        />
      )}
    </div>
  )
}
