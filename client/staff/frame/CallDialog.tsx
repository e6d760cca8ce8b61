import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DeliveryWay } from '#client/graphql/graphql.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { ActionDialog } from './ActionDialog.tsx';

interface CallForm {
  how: 'PHONE' | 'NOBODY' | 'PAPER';
  note: string;
}

const HOW: Record<CallForm['how'], { way: DeliveryWay; reached: boolean }> = {
  PHONE: { way: 'PHONE', reached: true },
  NOBODY: { way: 'PHONE', reached: false },
  PAPER: { way: 'PAPER', reached: true },
};
const HOW_CHOICES = [
  { value: 'PHONE', label: '电话告知本人' },
  { value: 'NOBODY', label: '没有人接听' },
  { value: 'PAPER', label: '书面送达' },
];
const CALLED: CallForm = { how: 'PHONE', note: '' };

/** What became of a call. */
interface CallInput {
  way: DeliveryWay;
  reached: boolean;
  note: string;
}

interface CallDialogProps<Data extends object> {
  id: string;
  form: string;
  about: string;
  hint: string;
  document: TypedDocumentNode<Data, { id: string; input: CallInput }>;
}

/** 登记告知: what was told by telephone or on paper, or that nobody answered. */
export const CallDialog = <Data extends object>({
  id,
  form,
  about,
  hint,
  document,
}: CallDialogProps<Data>) => (
  <ActionDialog
    form={form}
    word="登记告知"
    title={`告知${about}`}
    about={about}
    document={document}
    record={CALLED}
    variables={({ how, note }) => ({ id, input: { ...HOW[how], note } })}
  >
    {({ values, set }) => (
      <>
        <ChoiceGroup
          row
          label="结果"
          name={`${form}-how`}
          choices={HOW_CHOICES}
          value={values.how}
          onChange={(how) => set('how', how as CallForm['how'])}
        />
        <TextArea
          name={`${form}-note`}
          label="说明"
          hint={hint}
          optional
          short
          value={values.note}
          onChange={({ target }) => set('note', target.value)}
        />
      </>
    )}
  </ActionDialog>
);
