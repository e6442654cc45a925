import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { post, type RefusalLike } from '../api.ts'
import { InstallationDocument, type InstallationQuery } from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useRefusalText } from '../refusals.ts'
import { useShellWords } from '../words.ts'
import styles from './entry.module.css'
import { Entry } from './entry.tsx'
import { EntryForm } from './entry-form.tsx'
import { useAccessWords } from './words.ts'

type Tile = NonNullable<InstallationQuery['installation']['demo']>['tiles'][number]

// A whole new page: nothing that was read before signing in may stay in memory.
const enter = () => window.location.assign(nextPath() ?? paths.home())

// Only a path of this page is followed: `//elsewhere` would lead to another host.
function nextPath(): string | undefined {
  const next = new URLSearchParams(window.location.search).get('next')
  return next !== null && /^\/(?![/\\])/.test(next) ? next : undefined
}

/** Signs in: with a password, or in a demo with one click on a role. */
export function SignInPage(): ReactElement {
  const t = useAccessWords()
  const shell = useShellWords()
  const [{ data, fetching }] = useQuery({ query: InstallationDocument })
  if (fetching) {
    return (
      <Entry title={t('signIn.title')}>
        <Loading label={shell('state.loading')} />
      </Entry>
    )
  }
  const tiles = data?.installation.demo?.tiles ?? []
  return (
    <Entry title={tiles.length > 0 ? t('demo.title') : t('signIn.title')}>
      {data?.installation.needsSetUp && (
        <Notice tone="warning" title={t('setUp.needed')}>
          {t('setUp.neededWhy')}
        </Notice>
      )}
      {tiles.length > 0 && <Tiles tiles={tiles} />}
      {tiles.length > 0 && <h2 className={styles.second}>{t('signIn.title')}</h2>}
      <EntryForm
        path="/sign-in"
        doLabel={t('signIn.do')}
        onDone={enter}
        fields={[
          { name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: t('signIn.password'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
      />
      <p className={styles.note}>{t('signIn.forgot')}</p>
    </Entry>
  )
}

function Tiles({ tiles }: { tiles: readonly Tile[] }): ReactElement {
  const t = useAccessWords()
  const refusalText = useRefusalText()
  const [busyId, setBusyId] = useState<string>()
  const [refusal, setRefusal] = useState<RefusalLike>()
  const take = async (tile: Tile) => {
    setBusyId(tile.id)
    const answer = await post('/demo/enter', { tile: tile.id })
    if (answer === undefined) return enter()
    setBusyId(undefined)
    setRefusal(answer)
  }
  return (
    <>
      <p className={styles.intro}>{t('demo.note')}</p>
      <ul className={styles.tiles}>
        {tiles.map((tile) => (
          <li key={tile.id}>
            <button
              type="button"
              className={styles.tile}
              disabled={busyId !== undefined}
              onClick={() => void take(tile)}
            >
              <strong>{t(`role.${tile.role}`)}</strong>
              <b className={styles.who}>
                {tile.name} · {tile.post}
              </b>
              <span>{t(`roleIs.${tile.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {refusal && <Notice tone="blocked">{refusalText(refusal)}</Notice>}
    </>
  )
}
