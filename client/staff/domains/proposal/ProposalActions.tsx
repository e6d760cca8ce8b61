import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ProposalActions_ProposalFragment as Data } from '#client/graphql/graphql.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { InitiateForm } from './InitiateForm.tsx';

export const ProposalActionsFragment = graphql(`
  fragment ProposalActions_proposal on Proposal {
    id
    version
    title
    proposerKind
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const StartStudy = graphql(`
  mutation StartStudy($id: ID!, $version: Int!, $studyNote: Text!) {
    startStudy(id: $id, version: $version, studyNote: $studyNote) {
      ... on Proposal {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** A proposal as its actions need it. */
export type ActionProposal = Data;

/** Actions the viewer may take on a proposal now; renders nothing where it is another's turn. */
export function ProposalActions({ proposal }: { proposal: FragmentType<typeof ProposalActionsFragment> }) {
  const record = readFragment(ProposalActionsFragment, proposal);
  const { id, version, viewerCan } = record;
  if (!viewerCan.some(offered)) return null;
  return (
    <Panel title="办理">
      <Actions>
        <ActionForm
          form={`proposal:${id}:study`}
          capability={offer(viewerCan, 'startStudy')}
          word="开始研究论证"
          document={StartStudy}
          fields={[
            {
              name: 'studyNote',
              label: '研究论证安排',
              kind: 'area',
              hint: '由谁研究、何时提出意见。',
              optional: true,
            },
          ]}
          variables={({ studyNote = '' }) => ({ id, version, studyNote })}
        />
        <InitiateForm capability={offer(viewerCan, 'initiateDecision')} proposal={record} />
        <DeclineForm capability={offer(viewerCan, 'declineProposal')} proposal={record} />
      </Actions>
    </Panel>
  );
}
