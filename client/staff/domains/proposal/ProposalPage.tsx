import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { ProposalPageQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { DECISION_PHASE_LABELS, DESK_LABELS } from '#client/words.ts';
import { PROPOSER_KIND_LABELS } from '#server/law/decision/decision-proposal.ts';
import { PROPOSAL_LABELS } from './proposal-form.ts';
import { ProposalActions } from './ProposalActions.tsx';

const ProposalPageQuery = graphql(`
  query ProposalPage($id: ID!) {
    proposal(id: $id) {
      ...Proposal_fields
      decision {
        no
        title
      }
      ...ProposalActions_proposal
    }
  }
`);

type Proposal = NonNullable<Data['proposal']>;

/** 一件决策事项建议: what was proposed, what became of it, what is to be done. */
export function ProposalPage() {
  const { id = '' } = useParams();
  useTitle(DESK_LABELS.PROPOSALS);
  const asked = useDesk(ProposalPageQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ proposal }) => (proposal ? <Desk proposal={proposal} /> : <NotFoundPage />)}
    </Waiting>
  );
}

const Desk = ({ proposal }: { proposal: Proposal }) => (
  <>
    <DeskTop
      title={proposal.title}
      note={`${DECISION_PHASE_LABELS[proposal.phase]}（${longDate(proposal.phaseSince)}起）`}
    >
      <ButtonLink look="quiet" href={paths.proposals}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <>
            <ProposalActions proposal={proposal} />
            <Course proposal={proposal} />
          </>
        }
      >
        <Panel title="建议内容">
          <Facts items={told([...proposerFacts(proposal), ...contentFacts(proposal)])} />
        </Panel>
      </AsideFirst>
    </DeskBody>
  </>
);

type Said = readonly [term: string, text: string | null | undefined];

const told = (facts: readonly Said[]) =>
  facts.flatMap(([term, text]) => (text ? [{ term, detail: <Paragraphs text={text} /> }] : []));

const Paragraphs = ({ text }: { text: string }) =>
  text.split('\n').map((line, index) => (
    <span key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </span>
  ));

const proposerFacts = (proposal: Proposal): Said[] => [
  [
    PROPOSAL_LABELS.proposerName,
    `${proposal.proposerName}（${PROPOSER_KIND_LABELS[proposal.proposerKind]}）`,
  ],
  [PROPOSAL_LABELS.proposerOrganisation, proposal.proposerOrganisation],
  [PROPOSAL_LABELS.receivedOn, longDate(proposal.receivedOn)],
];

const CONTENT = [
  'problem',
  'reasons',
  'basis',
  'preliminaryPlan',
  'necessity',
  'feasibility',
  'writtenText',
] as const;

const contentFacts = (proposal: Proposal): Said[] =>
  CONTENT.map((part) => [PROPOSAL_LABELS[part], proposal[part]]);

/** Course of the proposal so far: study, refusal, answer, decision. */
function Course({ proposal }: { proposal: Proposal }) {
  const { studyNote, declineReason, outsideReason, answer, decision } = proposal;
  const items = [
    ...told([
      ['研究论证', studyNote],
      ['不予启动的理由', declineReason],
      ['目录外决策的理由', outsideReason],
      ['答复建议提出人', answer],
    ]),
    ...(decision
      ? [
          {
            term: '启动的决策',
            detail: (
              <a href={decisionPath(decision.no)}>
                {decision.no}　{decision.title}
              </a>
            ),
          },
        ]
      : []),
  ];
  return items.length > 0 ? (
    <Panel title="研究和决定">
      <Facts items={items} />
    </Panel>
  ) : null;
}
