import { graphql } from '#client/graphql/gql.ts';
import type { HearingSignUpsQuery as Data } from '#client/graphql/graphql.ts';
import { groupedCode, shortMoment } from '#client/format.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  HEARING_ATTENDANCE_LABELS,
  SIGN_UP_STATE_LABELS,
  STAKEHOLDER_SIDE_LABELS,
} from '#client/words.ts';
import type { HearingProps } from './hearing-record.ts';
import { ConfirmSeat } from './ConfirmSeat.tsx';
import { RevealSignUp } from '#client/staff/engines/signup/RevealSignUp.tsx';

const HearingSignUpsQuery = graphql(`
  query HearingSignUps($hearingId: ID!, $after: String) {
    hearingSignUps(hearingId: $hearingId, first: 50, after: $after) {
      nodes {
        ...HearingSignUp_fields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type SignUp = Data['hearingSignUps']['nodes'][number];

const COLUMNS: readonly GridColumn<SignUp>[] = [
  {
    id: 'receiptNo',
    label: '受理编号',
    header: true,
    cell: ({ receiptNo }) => <span className="num nowrap">{groupedCode(receiptNo)}</span>,
  },
  {
    id: 'who',
    label: '报名人和理由',
    cell: ({ displayName, organisation, reason }) => (
      <>
        {[displayName, organisation].filter(Boolean).join('，')}
        {reason ? <p className="small soft">{reason}</p> : null}
      </>
    ),
  },
  {
    id: 'as',
    label: '身份',
    cell: ({ attendance, side }) => (
      <span className="nowrap">
        {side ? STAKEHOLDER_SIDE_LABELS[side] : HEARING_ATTENDANCE_LABELS[attendance]}
      </span>
    ),
  },
  {
    id: 'state',
    label: '状态',
    cell: ({ id, state, displayName }) => (
      <>
        <span className="nowrap">{SIGN_UP_STATE_LABELS[state]}</span>
        {state === 'OFFERED' ? <ConfirmSeat id={id} about={displayName} /> : null}
      </>
    ),
  },
  {
    id: 'at',
    label: '报名时间',
    sortBy: ({ submittedAt }) => submittedAt,
    cell: ({ submittedAt, channel }) => (
      <>
        <span className="nowrap">{shortMoment(submittedAt)}</span>
        <p className="small soft">{COMMENT_CHANNEL_LABELS[channel]}</p>
      </>
    ),
  },
  {
    id: 'contact',
    label: '联系',
    cell: ({ id, displayName }) => <RevealSignUp id={id} about={displayName} />,
  },
];

/** 报名名册: who signed up, the first first; names masked. */
export function SignUpsPanel({ hearing }: HearingProps) {
  const address = useAddress();
  const asked = useDesk(HearingSignUpsQuery, { hearingId: hearing.id, after: address.get(AFTER) ?? null });
  return (
    <Waiting asked={asked}>
      {({ hearingSignUps: { nodes, pageInfo } }) =>
        nodes.length === 0 ? null : (
          <Panel
            title="报名名册"
            aside={<span className="small soft">{`报名作参加人的${hearing.signUpCount}人`}</span>}
            flush
          >
            <DataGrid caption="报名的人" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
            <KeysetPages pageInfo={pageInfo} />
          </Panel>
        )
      }
    </Waiting>
  );
}
