import { Button } from '@mantine/core'
import { Outlet, useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { SessionOf, sessionOf } from '../access/session.tsx'
import { ViewerDocument } from '../graphql.generated.ts'
import { proposeLanguage } from '../language.ts'
import { Blank, Loading } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useShellWords } from '../words.ts'

/** Every page behind sign-in stands in here; without a session it leads to the sign-in page and back. */
export function SignedIn(): ReactElement {
  const t = useShellWords()
  const [{ data, error }, refetch] = useQuery({ query: ViewerDocument })
  const language = data?.viewer?.language
  useEffect(() => {
    if (language) proposeLanguage(language)
  }, [language])
  const session = data && sessionOf(data)
  if (session) {
    return (
      <SessionOf session={session}>
        <Outlet />
      </SessionOf>
    )
  }
  if (data) return <ToSignIn />
  if (!error) return <Loading label={t('state.loading')} />
  return (
    <Blank
      isPage
      title={t('state.failed')}
      action={
        <Button onClick={() => refetch({ requestPolicy: 'network-only' })}>
          {t('state.retry')}
        </Button>
      }
    >
      {t('state.failedWhy')}
    </Blank>
  )
}

// Leads away once: this still stands, under another address, while the sign-in page is fetched.
function ToSignIn(): ReactElement {
  const t = useShellWords()
  const router = useRouter()
  const [next] = useState(() => router.latestLocation.href)
  useEffect(() => {
    void router.navigate({ to: paths.signIn(), search: { next }, replace: true })
  }, [router, next])
  return <Loading label={t('state.loading')} />
}
