import { offer } from '#client/offer.ts';
import { moment } from '#client/format.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PolicyWaiting_ProposalFragment } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { PolicyVersion } from './policy-version.ts';
import { valueWord } from './policy-words.ts';

const ConfirmPolicyChange = standard('confirmPolicyChange');
const ReturnPolicyChange = standard('returnPolicyChange');

export const PolicyWaitingFragment = graphql(`
  fragment PolicyWaiting_proposal on PolicyProposal {
    ...PolicyProposal_fields
    values {
      key
      label
      unit
      value
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

type Waiting = PolicyWaiting_ProposalFragment;

/** Old beside new: only the values the change touches. */
function ChangedValues({ values, current }: { values: Waiting['values']; current: PolicyVersion }) {
  return (
    <ul className="plain">
      {values.map((one) => {
        const before = current.values.find(({ key }) => key === one.key);
        return (
          <li key={one.key}>
            {one.label}：{before ? <del>{valueWord(before)}</del> : null} <ins>{valueWord(one)}</ins>
          </li>
        );
      })}
    </ul>
  );
}

function WaitingButtons({ id, version, viewerCan }: Pick<Waiting, 'id' | 'version' | 'viewerCan'>) {
  return (
    <div className="row">
      <ActionDialog
        form={`confirm-policy:${id}`}
        capability={offer(viewerCan, 'confirm')}
        look="solid"
        word="确认改动"
        title="确认本县设定的改动"
        document={ConfirmPolicyChange}
        record={{}}
        fields={[]}
        variables={() => ({ id, version })}
      >
        <p>确认后立即生效，成为新的一版，并在公众页面公开。</p>
      </ActionDialog>
      <ActionDialog
        form={`return-policy:${id}`}
        capability={offer(viewerCan, 'return')}
        look="quiet"
        word="退回改动"
        title="退回本县设定的改动"
        document={ReturnPolicyChange}
        record={NO_REASON}
        fields={reasonField('退回的原因', '写明要怎样改，不少于5字。')}
        variables={({ reason: why }) => ({ id, version, reason: why })}
      />
    </div>
  );
}

interface PolicyWaitingProps {
  proposal: FragmentType<typeof PolicyWaitingFragment> | null | undefined;
  current: PolicyVersion;
}

/** 等待确认的改动: old beside new, for the second person to confirm or return. */
export function PolicyWaiting({ proposal, current }: PolicyWaitingProps) {
  const waiting = readFragment(PolicyWaitingFragment, proposal);
  if (!waiting) return null;
  const { id, version, values, reason, proposedBy, proposedAt, viewerCan } = waiting;
  return (
    <Panel title="等待确认的改动">
      <p>
        {moment(proposedAt)}　{proposedBy}提出：{reason}
      </p>
      <ChangedValues values={values} current={current} />
      <WaitingButtons id={id} version={version} viewerCan={viewerCan} />
    </Panel>
  );
}
