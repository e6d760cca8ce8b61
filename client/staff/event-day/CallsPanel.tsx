import { groupedCode, shortMoment } from '#client/format.ts';
import { CallDialog } from '#client/staff/frame/CallDialog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DELIVERY_WAY_LABELS, EVENT_TIDING_LABELS } from '#client/words.ts';
import { RevealRegistration } from './RevealRegistration.tsx';
import { type Calls, RecordRegistrationCall } from './registration-documents.ts';

/** 须电话告知: whom neither mail nor a short message reached, with what to say; who was called stays below. */
export function CallsPanel({ calls: { toCall, made } }: { calls: Calls }) {
  if (toCall.length === 0 && made.length === 0) return null;
  return (
    <Panel
      title="须电话告知"
      aside={<span className="small soft">{toCall.length > 0 ? `${toCall.length}人` : '都已告知'}</span>}
    >
      {toCall.length > 0 ? <ToCall toCall={toCall} /> : null}
      {made.length > 0 ? <Made made={made} /> : null}
    </Panel>
  );
}

const ToCall = ({ toCall }: Pick<Calls, 'toCall'>) => (
  <>
    <p className="small soft">
      没有留邮箱、没有接入短信或者发送失败的，由主办单位打电话。没有人接听的也登记，仍留在名单上。
    </p>
    <Table
      stack
      tight
      caption="须电话告知的人"
      captionHidden
      columns={[{ label: '告知谁' }, { label: '告诉他' }, { label: '联系' }, { label: '登记' }]}
      rows={toCall.map(({ id, displayName, receiptNo, missedAt, tellings }) => ({
        key: id,
        cells: [
          <>
            {displayName}（{groupedCode(receiptNo)}）
            {missedAt ? <p className="small soft">{shortMoment(missedAt)}没有人接听</p> : null}
          </>,
          tellings.map((one) => (
            <p key={one.id}>
              <b>{EVENT_TIDING_LABELS[one.tiding]}</b>　{one.text}
            </p>
          )),
          <RevealRegistration key="contact" id={id} about={displayName} />,
          <CallDialog
            key="call"
            id={id}
            form={`registration-call:${id}`}
            about={displayName}
            hint="如“本人说明天答复”；要取消、要确认名额的，再在下面的名单里办理。"
            document={RecordRegistrationCall}
          />,
        ],
      }))}
    />
  </>
);

const Made = ({ made }: Pick<Calls, 'made'>) => (
  <More row summary={`登记过${made.length}次`}>
    <Table
      stack
      tight
      caption="告知的记录"
      captionHidden
      columns={[{ label: '告知了谁' }, { label: '事项' }, { label: '结果' }]}
      rows={made.map(({ id, displayName, tiding, way, reached, byName, at, note }) => ({
        key: id,
        cells: [
          displayName,
          EVENT_TIDING_LABELS[tiding],
          [reached ? DELIVERY_WAY_LABELS[way] : '没有人接听', byName, shortMoment(at), note]
            .filter(Boolean)
            .join('，'),
        ],
      }))}
    />
  </More>
);
