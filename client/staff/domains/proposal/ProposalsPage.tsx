import { graphql } from '#client/graphql/gql.ts';
import type { ProposalsPageQuery as Data, ProposalsPageQueryVariables } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { NEW_PROPOSAL, proposalPath } from '#client/staff/ground/addresses/proposal.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DECISION_PHASE_LABELS, DESK_LABELS } from '#client/words.ts';
import { PROPOSER_KIND_LABELS } from '#server/law/decision/decision-proposal.ts';

export const ProposalsPageQuery = graphql(`
  query ProposalsPage($state: DecisionPhase, $after: String) {
    proposerKinds
    proposals(state: $state, first: 50, after: $after) {
      nodes {
        id
        title
        proposerKind
        proposerName
        receivedOn
        phase
        phaseSince
        decision {
          no
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Proposal = Data['proposals']['nodes'][number];

const { PROPOSED, STUDYING, DECLINED, INITIATED } = DECISION_PHASE_LABELS;

const FILTERS: readonly Filter<ProposalsPageQueryVariables>[] = [
  {
    kind: 'chips',
    name: 'zhuangtai',
    label: '按环节看',
    as: 'state',
    options: { PROPOSED, STUDYING, DECLINED, INITIATED },
  },
];

const COLUMNS: readonly Column<Proposal>[] = [
  {
    label: '建议决策的事项',
    cell: ({ id, title, decision }) => (
      <>
        <a href={proposalPath(id)}>{title}</a>
        {decision ? (
          <small>
            已启动决策：<a href={decisionPath(decision.no)}>{decision.no}</a>
          </small>
        ) : null}
      </>
    ),
  },
  {
    label: '建议提出人',
    cell: ({ proposerKind, proposerName }) => (
      <>
        {proposerName}
        <small>{PROPOSER_KIND_LABELS[proposerKind]}</small>
      </>
    ),
  },
  { label: '提出日期', cell: ({ receivedOn }) => longDate(receivedOn) },
  {
    label: '环节',
    cell: ({ phase, phaseSince }) => (
      <>
        {DECISION_PHASE_LABELS[phase]}
        <small>{longDate(phaseSince)}起</small>
      </>
    ),
  },
];

const actions = (data: Data | undefined) =>
  data && data.proposerKinds.length > 0 ? <ButtonLink href={NEW_PROPOSAL}>提出建议</ButtonLink> : null;

/** 决策建议: what was proposed to decide, and what became of it. */
export const ProposalsPage = () => (
  <ListDesk
    title={DESK_LABELS.PROPOSALS}
    note="国令713号第十条；建议内容不向社会公开"
    actions={actions}
    query={ProposalsPageQuery}
    filters={FILTERS}
    list={({ proposals }) => proposals}
    columns={COLUMNS}
    empty={{ title: '没有建议', text: '单位提出的、政府办公室收到的决策事项建议会列在这里。' }}
  />
);
