import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { type Option, Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { SUGGESTION_SUBJECT_LABELS, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import type { RecordedReceipt } from './RecordSuggestionPage.tsx';

const RecordSuggestion = standard('recordSuggestion');

const CHANNELS = ['LETTER', 'PHONE', 'EMAIL', 'HOTLINE_12345', 'HALL', 'VISIT', 'FAX', 'WECHAT'] as const;
type Channel = (typeof CHANNELS)[number];

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

const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: COMMENT_CHANNEL_LABELS[value] }));
const SUBJECT_OPTIONS = Object.values(SuggestionSubject).map((value) => ({
  value,
  label: SUGGESTION_SUBJECT_LABELS[value],
}));
const REACHES = ['PHONE', 'EMAIL'] as const;
const REACH_OPTIONS = [
  { value: 'PHONE', label: '打电话' },
  { value: 'EMAIL', label: '发电子邮件' },
];

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
  contactKind: REACHES.find((one) => one === contactKind) ?? null,
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

type FieldOf = (name: Name) => {
  name: Name;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

/** Who said it, if they said so. */
const AuthorFields = ({ field }: { field: FieldOf }) => (
  <>
    <TextInput {...field('name')} optional width="mid" />
    <Select
      {...field('contactKind')}
      optional
      width="mid"
      placeholder="不需要单独告诉"
      options={REACH_OPTIONS}
    />
    <TextInput {...field('contact')} optional width="mid" hint="密封保存，只用于发回执、告知答复。" />
  </>
);
