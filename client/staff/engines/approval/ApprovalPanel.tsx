import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ApprovalKind, ApprovalStandingQuery as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { APPROVAL_KIND_LABELS } from '#server/law/approval/approval.ts';
import { askedFacts, courseFacts } from './approval-facts.tsx';
import { ApprovalFragment } from './approval-record.ts';
import { ApprovalTag } from './ApprovalTag.tsx';

const ApprovalStandingQuery = graphql(`
  query ApprovalStanding($kind: ApprovalKind!, $matterId: ID!) {
    approvalStanding(kind: $kind, matterId: $matterId) {
      ...ApprovalStandingView_fields
      last {
        id
        ...Approval_request
      }
      facts {
        ...ApprovalFact_fields
      }
      ask {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const AskApproval = standard('askApproval');

type Standing = NonNullable<Data['approvalStanding']>;

/** 请批: what has to be approved by a leader before the act, where the request stands, and asking. Nothing where nothing is asked. */
export function ApprovalPanel({ kind, matterId }: { kind: ApprovalKind; matterId: string }) {
  const { data } = useDesk(ApprovalStandingQuery, { kind, matterId });
  const standing = data?.approvalStanding;
  return standing ? <OnePanel standing={standing} /> : null;
}

function OnePanel({ standing }: { standing: Standing }) {
  const { kind, changed } = standing;
  const last = standing.last ? readFragment(ApprovalFragment, standing.last) : null;
  const stale = last !== null && changed.length > 0;
  return (
    <Panel
      title={`请批：${APPROVAL_KIND_LABELS[kind]}`}
      aside={last ? <ApprovalTag answer={last.answer} stale={stale} /> : null}
    >
      {last ? <Facts small items={[...askedFacts(last.facts), ...courseFacts(last)]} /> : null}
      {stale ? <p className="small">请批以后改了{changed.join('、')}，原来的请批和批示不算数。</p> : null}
      <Ask standing={standing} again={last !== null} />
    </Panel>
  );
}

/** The button, and what exactly would be put before the leader; nothing for whoever does not ask. */
function Ask({
  standing: { kind, matterId, approvers, facts, ask },
  again,
}: {
  standing: Standing;
  again: boolean;
}) {
  if (!allowedIn(ask)) return null;
  return (
    <>
      <p className="small">
        {APPROVAL_KIND_LABELS[kind]}须经{approvers}批准。
      </p>
      <ActionDialog
        form={`ask-approval:${kind}:${matterId}`}
        capability={ask}
        look="solid"
        word={again ? '重新请批' : '请批'}
        title={`提请批示：${APPROVAL_KIND_LABELS[kind]}`}
        document={AskApproval}
        record={{}}
        fields={[]}
        variables={() => ({ kind, matterId })}
      >
        <p>{approvers}看到的是：</p>
        <Facts small items={askedFacts(facts)} />
        <p className="small">批准以后这些内容又改的，要重新请批。</p>
      </ActionDialog>
    </>
  );
}
