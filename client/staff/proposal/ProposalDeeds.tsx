import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ProposalDeeds_ProposalFragment as Data } from '#client/graphql/graphql.ts';
import { offered } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { InitiateForm } from './InitiateForm.tsx';

export const ProposalDeedsFragment = graphql(`
  fragment ProposalDeeds_proposal on Proposal {
    id
    version
    title
    proposerKind
    viewerCan {
      startStudy {
        ...CapabilityButton_capability
      }
      declineProposal {
        ...CapabilityButton_capability
      }
      initiateDecision {
        ...CapabilityButton_capability
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

/** A proposal as its deeds need it. */
export type DeedProposal = Data;

/** What the viewer can do with a proposal now; nothing where it is another's turn. */
export function ProposalDeeds({ proposal }: { proposal: FragmentType<typeof ProposalDeedsFragment> }) {
  const record = readFragment(ProposalDeedsFragment, proposal);
  const { id, version, viewerCan } = record;
  if (!Object.values(viewerCan).some((one) => typeof one === 'object' && offered(one))) return null;
  return (
    <Panel title="办理">
      <Deeds>
        <DeedForm
          form={`proposal:${id}:study`}
          capability={viewerCan.startStudy}
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
        <InitiateForm capability={viewerCan.initiateDecision} proposal={record} />
        <DeclineForm capability={viewerCan.declineProposal} proposal={record} />
      </Deeds>
    </Panel>
  );
}
