import type { CallInput } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/frame/ActionDialog.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
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

const CHOICES: readonly { value: How; label: string }[] = [
  { value: 'PHONE', label: '电话告知本人' },
  { value: 'AGAIN', label: '没有人接听，再打' },
  { value: 'NOT_REACHED', label: '联系不上，不再打' },
  { value: 'VISIT', label: '当面告知' },
  { value: 'PAPER', label: '书面送达' },
];

const CALLED: CallForm = { how: 'PHONE', note: '' };

/** 登记告知: reached, to be tried again, or not to be reached; with what the person said. */
export const CallDialog = ({ call: { id, displayName } }: { call: Call }) => (
  <ActionDialog
    form={`call:${id}`}
    word="登记告知"
    title={`告知${displayName}`}
    about={displayName}
    document={RecordCall}
    record={CALLED}
    variables={({ how, note }) => ({ id, input: { ...HOW[how], note } })}
  >
    {({ values, set }) => (
      <>
        <ChoiceGroup
          label="结果"
          name={`call-${id}-how`}
          choices={CHOICES}
          value={values.how}
          onChange={(how) => set('how', how as How)}
        />
        <TextArea
          name={`call-${id}-note`}
          label="说明"
          hint="例如：届时参加；明天上午再打。"
          optional
          short
          value={values.note}
          onChange={({ target }) => set('note', target.value)}
        />
      </>
    )}
  </ActionDialog>
);
