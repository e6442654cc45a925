import { Button } from '@mantine/core'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { type OfficeFactsFragment, OfficeSettingsDocument } from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import { useShellWords } from '../words.ts'
import type { OfficeForm } from './office-form.ts'
import { useOfficeWords } from './office-words.ts'
import styles from './settings.module.css'

/** Reads the viewer's office and lends it to a part of its settings. */
export function OfficeOf({
  children,
}: {
  children: (office: OfficeFactsFragment) => ReactNode
}): ReactElement {
  const shell = useShellWords()
  const { office } = useViewer()
  const [{ data, error }, refetch] = useQuery({
    query: OfficeSettingsDocument,
    variables: { officeId: office.id },
  })
  if (data?.office) return <>{children(data.office)}</>
  if (!error && !data) return <Loading label={shell('state.loading')} />
  return (
    <Notice
      tone="warning"
      title={shell('state.failed')}
      action={
        <Button variant="default" onClick={() => refetch({ requestPolicy: 'network-only' })}>
          {shell('state.retry')}
        </Button>
      }
    >
      {shell('state.failedWhy')}
    </Notice>
  )
}

/** The fields of a part of the settings with what is said about them and the buttons; Enter saves. */
export function OfficeFields<Draft>({
  form,
  children,
}: {
  form: OfficeForm<Draft>
  children: ReactNode
}): ReactElement {
  const t = useOfficeWords()
  const { maySetUp } = useViewer().office
  const stateId = useId()
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!form.isBusy && form.isDirty) void form.save()
      }}
    >
      <fieldset className={styles.fields} disabled={!maySetUp}>
        {children}
      </fieldset>
      {form.isStale && <Stale form={form} />}
      {form.problem && <Notice tone="blocked">{form.problem.message}</Notice>}
      {maySetUp && (
        <div className={styles.buttons}>
          <Button
            type="submit"
            loading={form.isBusy}
            disabled={!form.isDirty || form.isStale}
            aria-describedby={stateId}
          >
            {t('save')}
          </Button>
          {form.isDirty && (
            <Button variant="default" onClick={form.drop}>
              {t('drop')}
            </Button>
          )}
          <span id={stateId} className={styles.soft}>
            {form.isDirty ? t('notSaved') : form.isSaved ? t('saved') : ''}
          </span>
        </div>
      )}
    </form>
  )
}

function Stale<Draft>({ form }: { form: OfficeForm<Draft> }): ReactElement {
  const t = useOfficeWords()
  return (
    <Notice
      tone="warning"
      title={t('staleTitle')}
      action={
        <>
          <Button variant="default" onClick={form.takeTheirs}>
            {t('takeTheirs')}
          </Button>
          <Button variant="default" onClick={form.keepMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      {t('staleWhy')}
    </Notice>
  )
}
