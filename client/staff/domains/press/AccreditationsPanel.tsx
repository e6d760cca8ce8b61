import { offer } from '#client/offer.ts';
import { groupedCode, moment, shortMoment } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn, offered, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RevealSignUp } from '#client/staff/engines/signup/RevealSignUp.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import {
  ACCREDITATION_DECLINE_LABELS,
  ACCREDITATION_STATE_LABELS,
  PRESS_COVERAGE_LABELS,
  words,
} from '#client/words.ts';
import type { AccreditationDecline } from '#client/graphql/graphql.ts';
import { pressListPath } from '#client/staff/ground/addresses/press.ts';
import { AcceptAccreditation, DeclineAccreditation, ReceiveJournalist } from './press-documents.ts';
import type { AccreditationRow, PressProps, PressRecord } from './press-record.ts';

/** 记者报名: in the order in which they came; every outlet alike. */
export function AccreditationsPanel({ press }: PressProps) {
  const { accreditations, accreditationClosesAt, outlets, event } = press;
  return (
    <Panel
      title="记者报名"
      flush={accreditations.length > 0}
      aside={
        <span className="row">
          <span className="small soft">{`已核准${outlets}家，${moment(accreditationClosesAt)}截止`}</span>
          {outlets > 0 ? (
            <ButtonLink mini look="quiet" href={pressListPath(event.no)}>
              打印名单和采访证
            </ButtonLink>
          ) : null}
        </span>
      }
    >
      {accreditations.length === 0 ? (
        <p className="small soft">还没有记者报名。公告页面上有“记者报名”，不用账号。</p>
      ) : (
        <DataGrid
          caption="记者报名，按收到的先后"
          columns={columnsOf(press)}
          rows={accreditations}
          keyOf={({ id }) => id}
        />
      )}
    </Panel>
  );
}

const columnsOf = (press: PressRecord): readonly GridColumn<AccreditationRow>[] => [
  { id: 'outlet', label: '媒体', header: true, cell: ({ outlet }) => outlet },
  {
    id: 'state',
    label: '状态和办理',
    cell: (row) => <Standing press={press} row={row} />,
  },
  {
    id: 'who',
    label: '联系人和设备',
    cell: ({ displayName, persons, coverage, equipment }) => (
      <>
        {`${displayName}，${persons}人，${PRESS_COVERAGE_LABELS[coverage]}`}
        {equipment ? <p className="small soft">{equipment}</p> : null}
      </>
    ),
  },
  {
    id: 'at',
    label: '报名',
    sortBy: ({ requestedAt }) => requestedAt,
    cell: ({ requestedAt, receiptNo }) => (
      <>
        <span className="nowrap">{shortMoment(requestedAt)}</span>
        <p className="small soft">
          <span className="num nowrap">{groupedCode(receiptNo)}</span>
        </p>
      </>
    ),
  },
];

/** How it stands, why, since when, and what can be done about it. */
const Standing = ({ press, row }: PressProps & { row: AccreditationRow }) => (
  <>
    <span className="nowrap">{ACCREDITATION_STATE_LABELS[row.state]}</span>
    {row.declineReason ? (
      <p className="small soft">{ACCREDITATION_DECLINE_LABELS[row.declineReason]}</p>
    ) : null}
    {row.arrivedAt ? <p className="small soft nowrap">{shortMoment(row.arrivedAt)}</p> : null}
    <RowActions press={press} row={row} />
  </>
);

function RowActions({ press: { viewerCan }, row }: PressProps & { row: AccreditationRow }) {
  const { id, state, outlet } = row;
  const on = () => ({ id });
  return (
    <div className="stack">
      {state === 'RECEIVED' && offered(offer(viewerCan, 'accredit')) ? (
        <>
          <ActionForm
            form={`accredit:${id}`}
            capability={offer(viewerCan, 'accredit')}
            look="quiet"
            word="核准"
            document={AcceptAccreditation}
            variables={on}
          />
          <Decline id={id} capability={offer(viewerCan, 'accredit')} />
        </>
      ) : null}
      {state === 'ACCEPTED' && allowedIn(offer(viewerCan, 'receive')) ? (
        <ActionForm
          form={`receive:${id}`}
          capability={offer(viewerCan, 'receive')}
          look="quiet"
          word="登记到场"
          document={ReceiveJournalist}
          variables={on}
        />
      ) : null}
      {offered(offer(viewerCan, 'receive')) || offered(offer(viewerCan, 'accredit')) ? (
        <RevealSignUp id={id} about={outlet} />
      ) : null}
    </div>
  );
}

const NO_REASON = { reason: null as AccreditationDecline | null };

/** 不予核准: for one of the few reasons, which the journalist is given. */
const Decline = ({ id, capability }: { id: string; capability: CapabilityRef }) => (
  <RecordForm
    form={`decline:${id}`}
    capability={capability}
    look="text"
    word="不予核准"
    document={DeclineAccreditation}
    record={NO_REASON}
    fields={[
      {
        kind: 'choice',
        name: 'reason',
        label: '理由，会告诉报名的记者',
        options: ACCREDITATION_DECLINE_LABELS,
        none: words.form.choose,
        required: true,
      },
    ]}
    variables={({ reason }) => ({ id, reason: reason ?? 'INCOMPLETE' })}
  />
);
