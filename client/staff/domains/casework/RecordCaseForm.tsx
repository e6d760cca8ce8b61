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
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CASE_TITLE_MAX } from '#server/law/casework/case-words.ts';

const RecordCase = standard('recordCase');

type Answer = ResultOf<typeof RecordCase>['recordCase'];
export type CaseReceipt = Extract<Answer, { __typename: 'Receipt' }>;

const LABELS = {
  channel: '渠道',
  receivedOn: '收到日期',
  title: '标题',
  text: '内容',
  publicWish: '问题和答复可以公开吗',
  name: '来件人姓名',
  contactKind: '怎样告诉答复',
  contact: '电话或者电子邮箱',
};
type Name = keyof typeof LABELS;

const WISHES = [
  { value: 'NO', label: '不公开，或者没有说' },
  { value: 'YES', label: '本人同意公开' },
];

const blank = (today: string) => ({
  channel: 'PHONE',
  receivedOn: today,
  title: '',
  text: '',
  publicWish: 'NO',
  name: '',
  contactKind: '',
  contact: '',
});

const inputOf = ({
  channel,
  publicWish,
  contactKind,
  name,
  contact,
  ...values
}: ReturnType<typeof blank>) => ({
  ...values,
  kind: 'MESSAGE' as const,
  channel: channel as Channel,
  publicWish: publicWish === 'YES',
  name: name || null,
  contactKind: reachOf(contactKind),
  contact: contact || null,
});

interface RecordCaseFormProps {
  today: string;
  onDone: (receipt: CaseReceipt) => void;
}

/** Entry of a letter, call or visit: what is asked, channel and day, and how to reach the person. */
export function RecordCaseForm({ today, onDone }: RecordCaseFormProps) {
  const draft = useDraft('case:record', blank(today));
  const { values, set } = draft;
  // A repeated try is the same letter.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const record = useCommand(RecordCase, {
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
      <Select {...field('channel')} width="mid" options={CHANNEL_OPTIONS} />
      <DateField {...field('receivedOn')} max={today} onChange={(day) => set('receivedOn', day)} />
      <TextInput {...field('title')} maxLength={CASE_TITLE_MAX} />
      <TextArea {...field('text')} hint="照原意写，不加判断。" />
      <ChoiceGroup
        {...field('publicWish')}
        row
        choices={WISHES}
        onChange={(wish) => set('publicWish', wish)}
      />
      <AuthorFields field={field} />
    </SaveForm>
  );
}
