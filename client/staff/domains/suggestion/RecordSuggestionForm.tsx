import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import {
  AuthorFields,
  type Channel,
  CHANNEL_OPTIONS,
  reachOf,
} from '#client/staff/ground/form/AuthorFields.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { type Option, Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { SUGGESTION_SUBJECT_LABELS, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import type { RecordedReceipt } from './RecordSuggestionPage.tsx';

const RecordSuggestion = standard('recordSuggestion');

const LABELS = {
  decisionNo: '哪项决策',
  channel: '渠道',
  receivedOn: '收到日期',
  subject: '关于',
  text: '内容',
  name: '反映人姓名',
  contactKind: '怎样告诉答复',
  contact: '电话或者电子邮箱',
};
type Name = keyof typeof LABELS;

const SUBJECT_OPTIONS = Object.values(SuggestionSubject).map((value) => ({
  value,
  label: SUGGESTION_SUBJECT_LABELS[value],
}));

interface RecordSuggestionFormProps {
  today: string;
  decisions: readonly Option[];
  onDone: (receipt: RecordedReceipt) => void;
}

const blank = (today: string) => ({
  decisionNo: '',
  channel: 'LETTER',
  receivedOn: today,
  subject: SuggestionSubject.EXECUTION as string,
  text: '',
  name: '',
  contactKind: '',
  contact: '',
});

const inputOf = ({ channel, subject, contactKind, name, contact, ...values }: ReturnType<typeof blank>) => ({
  ...values,
  channel: channel as Channel,
  subject: subject as SuggestionSubject,
  name: name || null,
  contactKind: reachOf(contactKind),
  contact: contact || null,
});

/** Entry of a suggestion: its text, channel and day, and how to reach its author. */
export function RecordSuggestionForm({ today, decisions, onDone }: RecordSuggestionFormProps) {
  const draft = useDraft('suggestion:record', blank(today));
  const { values, set } = draft;
  // A repeated try is the same letter.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const record = useCommand(RecordSuggestion, {
    onDone: (receipt) => {
      draft.discard();
      onDone(receipt);
    },
  });
  const field = (name: Name) => ({
    name,
    label: LABELS[name],
    value: values[name],
    error: record.fieldError(name),
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  return (
    <SaveForm
      label="登记来信来电"
      word="登记"
      command={record}
      draft={draft}
      labels={LABELS}
      onSave={() => void record.run({ input: { ...inputOf(values), idempotencyKey } })}
    >
      <Select {...field('decisionNo')} placeholder="请选择" options={decisions} />
      <Select {...field('channel')} width="mid" options={CHANNEL_OPTIONS} />
      <DateField {...field('receivedOn')} max={today} onChange={(day) => set('receivedOn', day)} />
      <Select {...field('subject')} width="mid" options={SUBJECT_OPTIONS} />
      <TextArea {...field('text')} hint="照原意写，不加判断。" />
      <AuthorFields field={field} />
    </SaveForm>
  );
}
