import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { WithdrawalWay } from '#client/graphql/graphql.ts';
import { WITHDRAWAL_WAY_LABELS, words } from '#client/words.ts';
import { ReplaceHearingParticipant } from './hearing-documents.ts';
import { called, formOf, type HearingActionProps, namesOf } from './hearing-record.ts';

interface Withdrawn {
  participantId: string;
  way: WithdrawalWay | '';
  receivedOn: string;
  fileId: string;
}

const { ONLINE: _online, ...PAPER_WAYS } = WITHDRAWAL_WAY_LABELS;

const fieldsOf = (names: Record<string, string>, today: string): readonly RecordField<Withdrawn>[] => [
  {
    kind: 'choice',
    name: 'participantId',
    label: '谁撤回',
    hint: '能上网的由本人凭受理编号和查询码撤回，不在这里登记。',
    options: names,
    none: words.form.choose,
    required: true,
  },
  {
    kind: 'choice',
    name: 'way',
    label: '纸件怎样送来的',
    options: PAPER_WAYS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'day', name: 'receivedOn', label: '收到之日', max: today, required: true, beside: true },
  {
    kind: 'file',
    name: 'fileId',
    label: '本人签名的书面撤回',
    hint: '每人一份。报名的人会收到登记的通知，书面撤回的人数随名单公布。',
    of: ['OTHER'],
    required: true,
  },
];

const nobodyOn = (today: string): Withdrawn => ({
  participantId: '',
  way: '',
  receivedOn: today,
  fileId: '',
});

/** 登记书面撤回: the next reserve takes the place of whoever was drawn. */
export function Replace({ hearing, today, documents, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'replace');
  return (
    <RecordForm
      {...form}
      documents={documents}
      capability={capability}
      look="quiet"
      word="登记书面撤回、递补"
      document={ReplaceHearingParticipant}
      record={nobodyOn(today)}
      fields={fieldsOf(namesOf(called(hearing)), today)}
      variables={({ participantId, way, receivedOn, fileId }) => ({
        ...on,
        participantId,
        input: { way: way as WithdrawalWay, receivedOn, fileId },
      })}
    />
  );
}
