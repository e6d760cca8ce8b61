import { groupedCode, shortMoment } from '#client/format.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { Table } from '#client/ui/Table.tsx';
import {
  CALL_OUTCOME_LABELS,
  DELIVERY_WAY_LABELS,
  MESSAGE_KIND_LABELS,
  MESSAGE_STATUS_LABELS,
} from '#client/words.ts';
import { CallDialog } from './CallDialog.tsx';
import { type Call, RevealCallContact } from './calls-documents.ts';

const who = ({ displayName, receiptNo }: Call) =>
  receiptNo ? `${displayName}（${groupedCode(receiptNo)}）` : displayName;

const attemptLine = ({ way, outcome, byName, at, note }: Call['attempts'][number]) =>
  [
    outcome === 'REACHED' ? DELIVERY_WAY_LABELS[way] : CALL_OUTCOME_LABELS[outcome],
    byName,
    shortMoment(at),
    note,
  ]
    .filter(Boolean)
    .join('，');

const Attempts = ({ call }: { call: Call }) =>
  call.attempts.map((one) => (
    <p key={one.id} className="small soft">
      {attemptLine(one)}
    </p>
  ));

const Contact = ({ call: { id, displayName, hasContact, aboutPath } }: { call: Call }) =>
  hasContact ? (
    <RevealButton
      id={id}
      form={`reveal-call:${id}`}
      about={displayName}
      word="查看号码"
      title={`查看${displayName}的号码`}
      document={RevealCallContact}
    >
      {({ contact }) => <span className="num">{contact}</span>}
    </RevealButton>
  ) : (
    <a className="small" href={aboutPath}>
      在名单中查看
    </a>
  );

/** Those who wait for a call, the longest first: whom, what to say, the number for a reason, what became of it. */
export const WaitingCalls = ({ calls, subjects }: { calls: readonly Call[]; subjects: boolean }) => (
  <Table
    stack
    tight
    caption="须电话告知的人"
    captionHidden
    columns={[{ label: '告知谁' }, { label: '要说的话' }, { label: '号码' }, { label: '登记' }]}
    rows={calls.map((call) => ({
      key: call.id,
      cells: [
        <>
          {who(call)}
          <Attempts call={call} />
        </>,
        <>
          <p className="small soft">
            {subjects && call.aboutPath ? <a href={call.aboutPath}>{call.aboutTitle}</a> : null}
            {subjects && call.aboutPath ? '　' : ''}
            {MESSAGE_KIND_LABELS[call.kind]}，{shortMoment(call.createdAt)}
            {call.callUntil ? `，${shortMoment(call.callUntil)}以前告知` : ''}
          </p>
          {call.text}
        </>,
        <Contact key="contact" call={call} />,
        <CallDialog key="call" call={call} />,
      ],
    }))}
  />
);

/** Those who were called, with every try. */
export const DoneCalls = ({ calls }: { calls: readonly Call[] }) => (
  <Table
    stack
    tight
    caption="登记过的告知"
    captionHidden
    columns={[{ label: '告知谁' }, { label: '事项' }, { label: '结果' }]}
    rows={calls.map((call) => ({
      key: call.id,
      cells: [
        who(call),
        call.subject,
        <>
          {MESSAGE_STATUS_LABELS[call.status]}
          <Attempts call={call} />
        </>,
      ],
    }))}
  />
);
