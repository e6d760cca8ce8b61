import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import { called, formOf, type HearingActionProps, namesOf, NOTHING } from './hearing-record.ts';
import { ConfirmHearingRecord, PublishHearingRecord, SignHearingRecord } from './record-documents.ts';

interface Signature {
  participantId: string;
  signs: 'YES' | 'NO';
  signedOn: string;
  refusalReason: string;
}

const SIGNS = { YES: '核对后签字', NO: '拒绝签字' };

const signatureFields = (names: Record<string, string>, today: string): readonly RecordField<Signature>[] => [
  {
    kind: 'choice',
    name: 'participantId',
    label: '参加人',
    options: names,
    none: words.form.choose,
    required: true,
  },
  { kind: 'choice', name: 'signs', label: '签字情况', options: SIGNS },
  {
    kind: 'day',
    name: 'signedOn',
    label: '签字日期',
    max: today,
    required: true,
    when: ({ signs }) => signs === 'YES',
  },
  {
    kind: 'area',
    name: 'refusalReason',
    label: '拒绝签字的理由',
    hint: '照本人的话写；随听证记录公布。',
    required: true,
    when: ({ signs }) => signs === 'NO',
  },
];

/** 登记签字, one participant after the other; the next one is chosen already. */
export function Sign({ hearing, today, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'sign');
  const came = called(hearing).filter(({ attended }) => attended === true);
  const next = came.find(({ signedOn, refusalReason }) => !signedOn && !refusalReason);
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="登记签字"
      document={SignHearingRecord}
      record={{ participantId: next?.id ?? '', signs: 'YES', signedOn: today, refusalReason: '' }}
      fields={signatureFields(namesOf(came), today)}
      variables={({ participantId, signs, signedOn, refusalReason }) => ({
        ...on,
        participantId,
        signedOn: signs === 'YES' ? signedOn : null,
        refusalReason: signs === 'NO' ? refusalReason : null,
      })}
    />
  );
}

/** 确认听证记录: with it the step of the decision is done. */
export function ConfirmRecord({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'confirm');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="确认听证记录"
      document={ConfirmHearingRecord}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>确认以后记录不能再改；决策的听证程序至此履行。</p>}
    />
  );
}

/** 公布听证记录, after its review. */
export function PublishRecord({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'record-out');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="公布听证记录"
      document={PublishHearingRecord}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>发言、签字和拒绝签字的理由全文公布。</p>}
    />
  );
}
