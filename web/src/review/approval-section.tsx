import { Button, Checkbox, Switch } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import {
  type ApprovalFactsFragment,
  type ApprovalKind,
  ApprovalRulesOfDocument,
  SetApprovalRulesDocument,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { useApprovalWords } from '../release/approval-words.ts'
import own from './review.module.css'
import { Refusal } from './submit-dialog.tsx'
import { useReviewWords } from './words.ts'

const kinds = [
  'DAY',
  'TIME',
  'PLACE',
  'CHAIR',
  'PEOPLE',
  'TEXT',
  'ADDED',
  'POSTPONED',
  'CANCELLED',
  'RESTORED',
  'SECRECY',
  'STATUS',
  'REMARKS',
] as const satisfies readonly ApprovalKind[]

/** The section of the settings that says which changes need approval. */
export function ApprovalSection(): ReactElement {
  const t = useReviewWords()
  const { office } = useViewer()
  const [{ data, error }, refetch] = useQuery({
    query: ApprovalRulesOfDocument,
    variables: { officeId: office.id },
    requestPolicy: 'network-only',
  })
  const rules = data?.office?.approvalRules
  if (!data && error) {
    return (
      <Notice
        tone="blocked"
        title={t('page.failed')}
        action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
      />
    )
  }
  if (!data) return <Loading label={t('loading')} />
  if (!rules) return <Blank title={t('rules.hidden')} />
  return (
    <Rules
      key={rules.revision}
      officeId={office.id}
      rules={rules}
      onStale={() => refetch({ requestPolicy: 'network-only' })}
    />
  )
}

interface RulesProps {
  officeId: string
  rules: ApprovalFactsFragment
  onStale: () => void
}

function Rules({ officeId, rules, onStale }: RulesProps): ReactElement {
  const t = useReviewWords()
  const approval = useApprovalWords()
  const [draft, setDraft] = useState(rules)
  const { save, isBusy, refused } = useSave(officeId, draft, onStale)
  const isReadOnly = !rules.mayChange
  const toggle = (kind: ApprovalKind) =>
    setDraft({
      ...draft,
      kinds: draft.kinds.includes(kind)
        ? draft.kinds.filter((one) => one !== kind)
        : [...draft.kinds, kind],
    })
  return (
    <form
      className={own.rules}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {isReadOnly && <Notice>{t('rules.readOnly')}</Notice>}
      <Switch
        label={t('rules.first')}
        description={t('rules.firstWhy')}
        checked={draft.firstRelease}
        disabled={isReadOnly}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, firstRelease: currentTarget.checked })
        }
      />
      <fieldset className={own.kinds}>
        <legend>{t('rules.kinds')}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={approval(kind)}
            checked={draft.kinds.includes(kind)}
            disabled={isReadOnly}
            onChange={() => toggle(kind)}
          />
        ))}
      </fieldset>
      <Switch
        label={t('rules.telephone')}
        description={t('rules.telephoneWhy')}
        checked={draft.allowsTelephone}
        disabled={isReadOnly}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, allowsTelephone: currentTarget.checked })
        }
      />
      <Refusal refused={refused} />
      {!isReadOnly && (
        <div>
          <Button type="submit" loading={isBusy}>
            {t('rules.save')}
          </Button>
        </div>
      )}
    </form>
  )
}

function useSave(
  officeId: string,
  { revision, firstRelease, kinds: chosen, allowsTelephone }: ApprovalFactsFragment,
  onStale: () => void,
): { save: () => Promise<void>; isBusy: boolean; refused: RefusalLike | undefined } {
  const t = useReviewWords()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const save = async () => {
    setBusy(true)
    setRefused(undefined)
    const outcome = await carryOut(SetApprovalRulesDocument, {
      officeId,
      revision,
      firstRelease,
      kinds: chosen,
      allowsTelephone,
    })
    setBusy(false)
    if (isRefusal(outcome)) setRefused(outcome)
    else announce(t('rules.saved'))
    onStale()
  }
  return { save, isBusy, refused }
}
