import { standard } from '#client/graphql/standard.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ASKED_AS_LABELS, AskedAs } from '#server/law/procedure/unit-inquiry.ts';

const SendUnitInquiries = standard('sendUnitInquiries');

interface Letter {
  unitIds: readonly string[];
  outside: readonly { name: string; askedAs: AskedAs }[];
  dueOn: string;
  note: string;
  contact: string;
  fileIds: readonly string[];
}

const BLANK: Letter = { unitIds: [], outside: [], dueOn: '', note: '', contact: '', fileIds: [] };

const FIELDS: readonly RecordField<Letter>[] = [
  {
    kind: 'units',
    name: 'unitIds',
    label: '征求哪些单位的意见',
    hint: '在平台上有账号的单位，在自己的工作台查阅草案、签署答复。',
    optional: true,
  },
  {
    kind: 'rows',
    name: 'outside',
    label: '没有账号的单位',
    hint: '公平竞争审查要听取意见的经营者、行业协会、商会也填在这里，并选择身份（公平竞争审查条例第十六条）。专用链接由系统发给该单位，本单位看不到链接。发到哪里，由司法局核实后录入；以前录入过的随即发出，没有录入过的等录入以后自动发出。过了反馈的最后日期或者答复以后失效。',
    noun: '单位',
    blank: { name: '', askedAs: AskedAs.UNIT },
    columns: [
      { kind: 'text', name: 'name', label: '单位名称' },
      { kind: 'choice', name: 'askedAs', label: '身份', options: ASKED_AS_LABELS, required: true },
    ],
  },
  { kind: 'day', name: 'dueOn', label: '反馈的最后日期', required: true },
  { kind: 'area', name: 'note', label: '请着重研究的问题', optional: true },
  { kind: 'text', name: 'contact', label: '本单位联系人和电话', optional: true },
  {
    kind: 'files',
    name: 'fileIds',
    label: '随函材料',
    hint: '草案以系统中最近定稿的一稿为准；草案没有录入系统的，在这里选择草案文件。',
    of: ['DRAFT', 'EXPLANATION', 'BASIS', 'OTHER'],
    optional: true,
  },
];

interface SendInquiriesProps {
  decision: { id: string; version: number; documents: readonly DecisionDocument[] };
  capability: CapabilityRef;
}

/** 发出征求意见函: on the text as it is fixed now. */
export const SendInquiries = ({ decision: { id, version, documents }, capability }: SendInquiriesProps) => (
  <RecordForm
    form={`inquiries:${id}`}
    word="发出征求意见函"
    look="quiet"
    document={SendUnitInquiries}
    documents={documents}
    capability={capability}
    record={BLANK}
    fields={FIELDS}
    variables={({ dueOn, ...letter }) => ({
      id,
      version,
      input: {
        ...letter,
        unitIds: [...letter.unitIds],
        outside: [...letter.outside],
        fileIds: [...letter.fileIds],
        dueOn: dueOn as CalendarDay,
      },
    })}
  />
);
