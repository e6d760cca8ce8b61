import { offer } from '#client/offer.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { HEARING_ENTRY_LABELS } from '#client/words.ts';
import { canOf } from './hearing-can.ts';
import { formOf, type HearingProps, type HearingRecord } from './hearing-record.ts';
import { QuickEntry } from './QuickEntry.tsx';
import { SaveHearingRecord } from './record-documents.ts';
import { recordFields, recordForm, recordInput, recordTyped } from './record-form.ts';

/** 听证记录: taken down while it is said, put in order, saved as a whole; read by all who sign it. */
export function RecordPanel({ hearing }: HearingProps) {
  const { stage, entries } = hearing;
  const can = offer(canOf(hearing), 'saveRecord');
  if (stage === 'MATERIALS_DELIVERED' && allowedIn(offer(canOf(hearing), 'hold')))
    return <Live hearing={hearing} />;
  if (entries.length === 0 && !offered(can)) return null;
  return (
    <Panel title="听证记录" aside={<span className="small soft">{entries.length}段</span>}>
      <Entries entries={entries} />
      {offered(can) ? <Editor hearing={hearing} /> : null}
    </Panel>
  );
}

/** During the hearing: speeches are stored on this device, and become the record when the hearing is registered. */
const Live = ({ hearing }: { hearing: HearingRecord }) => (
  <Panel title="现场速记">
    <p className="small soft">
      会上说的先记在这台设备上，关掉页面也不会丢；会后登记听证会举行，再整理保存为听证记录。
    </p>
    <QuickEntry hearing={hearing} />
  </Panel>
);

function Editor({ hearing }: { hearing: HearingRecord }) {
  const { on } = formOf(hearing, 'record');
  const signed = hearing.participants.some(({ signedOn, refusalReason }) => signedOn ?? refusalReason);
  return (
    <RecordForm
      form={recordForm(hearing)}
      capability={offer(canOf(hearing), 'saveRecord')}
      look="quiet"
      word="整理听证记录"
      document={SaveHearingRecord}
      record={recordTyped(hearing)}
      fields={recordFields(hearing)}
      variables={(values) => ({ ...on, entries: recordInput(values) })}
    >
      <QuickEntry hearing={hearing} />
      {signed ? <p className="small care">修改记录以后，已经登记的签字作废，要重新核对签字。</p> : null}
    </RecordForm>
  );
}

const Entries = ({ entries }: Pick<HearingRecord, 'entries'>) =>
  entries.length === 0 ? (
    <p className="small soft">还没有保存的记录。</p>
  ) : (
    <ol className="stack">
      {entries.map(({ id, kind, speaker, text }) => (
        <li key={id}>
          <b>{speaker}</b>　<span className="small soft">{HEARING_ENTRY_LABELS[kind]}</span>
          <p className="said">{text}</p>
        </li>
      ))}
    </ol>
  );
