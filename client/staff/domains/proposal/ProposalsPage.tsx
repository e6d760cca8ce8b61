import { graphql } from '#client/graphql/gql.ts';
import type { ProposalsPageQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DECISION_PHASE_LABELS, DESK_LABELS } from '#client/words.ts';
import { PROPOSER_KIND_LABELS } from '#server/law/decision/decision-proposal.ts';
import { NEW_PROPOSAL, proposalPath } from '#client/staff/ground/addresses/proposal.ts';

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

const STATE = 'zhuangtai';
const STATES = ['PROPOSED', 'STUDYING', 'DECLINED', 'INITIATED'] as const;

const stateOf = (text: string | undefined) => STATES.find((state) => state === text) ?? null;

/** 决策建议: what was proposed to decide, and what became of it. */
export function ProposalsPage() {
  useTitle(DESK_LABELS.PROPOSALS);
  const address = useAddress();
  const state = stateOf(address.get(STATE));
  const asked = useDesk(ProposalsPageQuery, { state, after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop title={DESK_LABELS.PROPOSALS} note="国令713号第十条；建议内容不向社会公开">
        {asked.data && asked.data.proposerKinds.length > 0 ? (
          <ButtonLink href={NEW_PROPOSAL}>提出建议</ButtonLink>
        ) : null}
      </DeskTop>
      <DeskBody>
        <Chips
          label="按环节看"
          items={[null, ...STATES].map((one) => ({
            href: address.with({ [STATE]: one, [AFTER]: null }),
            label: one ? DECISION_PHASE_LABELS[one] : '全部',
            current: one === state,
          }))}
        />
        <Waiting asked={asked}>{({ proposals }) => <ProposalList {...proposals} />}</Waiting>
      </DeskBody>
    </>
  );
}

const COLUMNS: readonly GridColumn<Proposal>[] = [
  {
    id: 'title',
    label: '建议决策的事项',
    header: true,
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
    id: 'proposer',
    label: '建议提出人',
    cell: ({ proposerKind, proposerName }) => (
      <>
        {proposerName}
        <small>{PROPOSER_KIND_LABELS[proposerKind]}</small>
      </>
    ),
  },
  { id: 'received', label: '提出日期', cell: ({ receivedOn }) => longDate(receivedOn) },
  {
    id: 'phase',
    label: '环节',
    cell: ({ phase, phaseSince }) => (
      <>
        {DECISION_PHASE_LABELS[phase]}
        <small>{longDate(phaseSince)}起</small>
      </>
    ),
  },
];

function ProposalList({ nodes, pageInfo }: Data['proposals']) {
  const address = useAddress();
  if (nodes.length === 0)
    return (
      <Empty title="没有建议" level={2}>
        {address.get(STATE) ? '换一个环节看看。' : '单位提出的、政府办公室收到的决策事项建议会列在这里。'}
      </Empty>
    );
  return (
    <DataGrid caption="决策事项建议，可左右滚动" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id}>
      <KeysetPages pageInfo={pageInfo} />
    </DataGrid>
  );
}
