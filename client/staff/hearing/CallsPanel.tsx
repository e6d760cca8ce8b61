import { graphql } from '#client/graphql/gql.ts';
import type { HearingCallsQuery as Data } from '#client/graphql/graphql.ts';
import { groupedCode, shortMoment } from '#client/format.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { HEARING_CALL_WAY_LABELS, HEARING_TIDING_LABELS } from '#client/words.ts';
import type { HearingProps } from './hearing-record.ts';
import { RecordCall } from './RecordCall.tsx';
import { RevealContact } from './RevealContact.tsx';

const HearingCallsQuery = graphql(`
  query HearingCalls($hearingId: ID!) {
    toTell: hearingCalls(hearingId: $hearingId, told: false, first: 50) {
      nodes {
        id
        contactId
        tiding
        displayName
        receiptNo
        text
        createdAt
      }
      pageInfo {
        hasNextPage
      }
    }
    told: hearingCalls(hearingId: $hearingId, told: true, first: 100) {
      nodes {
        id
        tiding
        displayName
        receiptNo
        toldAt
        toldBy
        way
        note
      }
    }
  }
`);

type ToTell = Data['toTell']['nodes'][number];
type Told = Data['told']['nodes'][number];

/** 须电话通知: who left no mail address, what to say to him; ticked off one by one. */
export function CallsPanel({ hearing }: HearingProps) {
  const asked = useDesk(HearingCallsQuery, { hearingId: hearing.id });
  return <Waiting asked={asked}>{(data) => <Calls {...data} />}</Waiting>;
}

function Calls({ toTell: { nodes, pageInfo }, told }: Data) {
  if (nodes.length === 0 && told.nodes.length === 0) return null;
  return (
    <Panel
      title="须电话通知"
      aside={
        <span className="small soft">
          {nodes.length > 0 ? `${nodes.length}${pageInfo.hasNextPage ? '人以上' : '人'}` : '都已通知'}
        </span>
      }
    >
      {nodes.length > 0 ? <ToTellTable nodes={nodes} /> : null}
      {told.nodes.length > 0 ? <ToldTable nodes={told.nodes} /> : null}
    </Panel>
  );
}

const ToTellTable = ({ nodes }: { nodes: readonly ToTell[] }) => (
  <>
    <p className="small soft">
      没有留邮箱的人由承办单位通知；留了邮箱的，系统已经发信。登记以后，通知的人、时间和方式留作记录。
    </p>
    <Table
      stack
      tight
      caption="须电话通知的人"
      captionHidden
      columns={[{ label: '通知谁' }, { label: '告诉他' }, { label: '联系' }, { label: '登记' }]}
      rows={nodes.map(toTellRow)}
    />
  </>
);

const ToldTable = ({ nodes }: { nodes: readonly Told[] }) => (
  <More row summary={`已通知${nodes.length}人次`}>
    <Table
      stack
      tight
      caption="已通知的人"
      captionHidden
      columns={[{ label: '通知了谁' }, { label: '事项' }, { label: '怎样通知' }]}
      rows={nodes.map(toldRow)}
    />
  </More>
);

const whoIs = ({ displayName, receiptNo }: { displayName: string; receiptNo?: string | null | undefined }) =>
  receiptNo ? `${displayName}（${groupedCode(receiptNo)}）` : displayName;

const toTellRow = (call: ToTell) => ({
  key: call.id,
  cells: [
    <>
      {whoIs(call)}
      <p className="small soft">
        {HEARING_TIDING_LABELS[call.tiding]}，{shortMoment(call.createdAt)}
      </p>
    </>,
    call.text,
    <RevealContact key="contact" id={call.contactId} about={call.displayName} />,
    <RecordCall key="told" id={call.id} about={call.displayName} />,
  ],
});

const toldRow = (call: Told) => ({
  key: call.id,
  cells: [
    whoIs(call),
    HEARING_TIDING_LABELS[call.tiding],
    [
      call.way ? HEARING_CALL_WAY_LABELS[call.way] : '',
      call.toldBy,
      call.toldAt ? shortMoment(call.toldAt) : '',
      call.note,
    ]
      .filter(Boolean)
      .join('，'),
  ],
});
