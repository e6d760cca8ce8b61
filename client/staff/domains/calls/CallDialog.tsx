import type { CallInput } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { type Call, RecordCall } from './calls-documents.ts';

type How = 'PHONE' | 'AGAIN' | 'NOT_REACHED' | 'VISIT' | 'PAPER';

interface CallForm {
  how: How;
  note: string;
}

const HOW: Readonly<Record<How, Pick<CallInput, 'way' | 'outcome'>>> = {
  PHONE: { way: 'PHONE', outcome: 'REACHED' },
  AGAIN: { way: 'PHONE', outcome: 'TRY_AGAIN' },
  NOT_REACHED: { way: 'PHONE', outcome: 'NOT_REACHED' },
  VISIT: { way: 'VISIT', outcome: 'REACHED' },
  PAPER: { way: 'PAPER', outcome: 'REACHED' },
};

const HOW_LABELS: Readonly<Record<How, string>> = {
  PHONE: '电话告知本人',
  AGAIN: '没有人接听，再打',
  NOT_REACHED: '联系不上，不再打',
  VISIT: '当面告知',
  PAPER: '书面送达',
};

const CALLED: CallForm = { how: 'PHONE', note: '' };

const FIELDS: readonly RecordField<CallForm>[] = [
  { name: 'how', kind: 'choice', label: '结果', options: HOW_LABELS, inView: true },
  { name: 'note', kind: 'area', label: '说明', hint: '例如：届时参加；明天上午再打。', optional: true },
];

/** 登记告知: reached, to be tried again, or not to be reached; with what the person said. */
export const CallDialog = ({ call: { id, displayName } }: { call: Call }) => (
  <ActionDialog
    form={`call:${id}`}
    word="登记告知"
    title={`告知${displayName}`}
    about={displayName}
    document={RecordCall}
    record={CALLED}
    fields={FIELDS}
    variables={({ how, note }) => ({ id, input: { ...HOW[how], note } })}
  />
);
