import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import type { ResultOf } from '@graphql-typed-document-node/core';
import {
  AuthorFields,
  type Channel,
  CHANNEL_OPTIONS,
  reachOf,
} from '#client/staff/ground/form/AuthorFields.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { type Option, Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { SUGGESTION_SUBJECT_LABELS, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { CASE_TITLE_MAX } from '#server/law/casework/case-words.ts';
import { APPLICANT, APPLICANT_FIELDS, applicantOf, ApplicantFields } from './ApplicantFields.tsx';
import { CASE_DESKS, recordWords } from './case-desks.ts';

const RecordCase = standard('recordCase');

type Answer = ResultOf<typeof RecordCase>['recordCase'];
export type CaseReceipt = Extract<Answer, { __typename: 'Receipt' }>;

const LABELS = {
  channel: '渠道',
  receivedOn: '收到日期',
  sourceNo: '来源编号',
  decisionNo: '哪项决策',
  subject: '关于',
  title: '标题',
  text: '内容',
  publicWish: '问题和答复可以公开吗',
  name: '姓名',
  contactKind: '怎样告诉答复',
  contact: '电话或者电子邮箱',
  ...APPLICANT_FIELDS,
};
type Name = keyof typeof LABELS;

const labelsOf = (kind: CaseKind): typeof LABELS => ({
  ...LABELS,
  ...CASE_DESKS[kind].fields,
  ...(CASE_KINDS[kind].source && { sourceNo: CASE_KINDS[kind].source.numbers }),
  name: `${CASE_KINDS[kind].author}姓名`,
});

const WISHES = [
  { value: 'NO', label: '不公开，或者没有说' },
  { value: 'YES', label: '本人同意公开' },
];

const SUBJECTS = Object.values(SuggestionSubject).map((value) => ({
  value,
  label: SUGGESTION_SUBJECT_LABELS[value],
}));

const blank = (today: string) => ({
  channel: 'PHONE',
  receivedOn: today,
  sourceNo: '',
  decisionNo: '',
  subject: SuggestionSubject.EXECUTION as string,
  title: '',
  text: '',
  publicWish: 'NO',
  name: '',
  contactKind: '',
  contact: '',
  ...APPLICANT,
});

type Values = ReturnType<typeof blank>;

/** Fields that not every kind asks for. */
const askedOf = (kind: CaseKind, values: Omit<Values, 'channel' | 'receivedOn'>) => {
  const { title, decisionNo, subject, publicWish, sourceNo } = values;
  const { titled, publishable, applied, source } = CASE_KINDS[kind];
  return {
    kind,
    ...(titled ? { title } : {}),
    ...(source ? { sourceNo } : {}),
    ...(CASE_DESKS[kind].aboutDecision ? { decisionNo, subject: subject as SuggestionSubject } : {}),
    ...(applied ? applicantOf(values) : {}),
    publicWish: publishable && publicWish === 'YES',
  };
};

const inputOf = (kind: CaseKind, { channel, receivedOn, ...values }: Values) => ({
  ...askedOf(kind, values),
  channel: channel as Channel,
  receivedOn,
  text: values.text,
  name: values.name || null,
  contactKind: reachOf(values.contactKind),
  contact: values.contact || null,
});

type FieldOf = (name: Name) => {
  name: Name;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

/** The decision, and what of it (意见建议). */
const AboutFields = ({ field, decisions }: { field: FieldOf; decisions: readonly Option[] }) => (
  <>
    <Select {...field('decisionNo')} placeholder="请选择" options={decisions} />
    <Select {...field('subject')} width="mid" options={SUBJECTS} />
  </>
);

const TitleField = ({ field }: { field: FieldOf }) => (
  <TextInput {...field('title')} maxLength={CASE_TITLE_MAX} />
);

interface RecordCaseFormProps {
  kind: CaseKind;
  today: string;
  /** Those that something can be said of. */
  decisions: readonly Option[];
  onDone: (receipt: CaseReceipt) => void;
}

/** Entry of a letter, call or visit: what is asked, channel and day, and how to reach the person. */
export function RecordCaseForm({ kind, today, decisions, onDone }: RecordCaseFormProps) {
  const draft = useDraft(`${CASE_KINDS[kind].purpose}:record`, blank(today));
  const { values, set } = draft;
  const labels = labelsOf(kind);
  // A repeated try is the same letter.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const record = useCommand(RecordCase, {
    onDone: (receipt) => {
      draft.discard();
      onDone(receipt);
    },
  });
  const field: FieldOf = (name) => ({
    name,
    label: labels[name],
    value: values[name],
    error: record.fieldError(name),
    onChange: ({ target }) => set(name, target.value),
  });
  return (
    <SaveForm
      label={recordWords(kind)}
      word="登记"
      command={record}
      draft={draft}
      labels={labels}
      onSave={() => void record.run({ input: { ...inputOf(kind, values), idempotencyKey } })}
    >
      <RecordFields {...{ kind, today, decisions, field, set }} />
    </SaveForm>
  );
}

interface RecordFieldsProps extends Pick<RecordCaseFormProps, 'kind' | 'today' | 'decisions'> {
  field: FieldOf;
  set: (name: Name, value: string) => void;
}

const RecordFields = ({ kind, today, decisions, field, set }: RecordFieldsProps) => (
  <>
    {CASE_KINDS[kind].source ? (
      <TextInput {...field('sourceNo')} />
    ) : (
      <Select {...field('channel')} width="mid" options={CHANNEL_OPTIONS} />
    )}
    <DateField {...field('receivedOn')} max={today} onChange={(day) => set('receivedOn', day)} />
    {CASE_DESKS[kind].aboutDecision ? <AboutFields field={field} decisions={decisions} /> : null}
    {CASE_KINDS[kind].titled ? <TitleField field={field} /> : null}
    <TextArea {...field('text')} hint="照原意写，不加判断。" />
    {CASE_KINDS[kind].publishable ? (
      <ChoiceGroup
        {...field('publicWish')}
        row
        choices={WISHES}
        onChange={(wish) => set('publicWish', wish)}
      />
    ) : null}
    {CASE_KINDS[kind].applied ? <ApplicantFields field={field} /> : null}
    <AuthorFields field={field} known={CASE_KINDS[kind].applied} />
  </>
);
