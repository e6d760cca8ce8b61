import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import {
  called,
  formOf,
  type HearingActionProps,
  type HearingRecord,
  namesOf,
  NOTHING,
} from './hearing-record.ts';
import {
  ConfirmHearingRecord,
  HoldHearing,
  PublishHearingRecord,
  SignHearingRecord,
} from './record-documents.ts';
import { instantIn, linesOf, wrongHour } from '#client/staff/ground/form/typed.ts';

interface Held {
  heldOn: string;
  startedAt: string;
  endedAt: string;
  heldInPublic: boolean;
  chair: string;
  recorder: string;
  attendedIds: readonly string[];
  /** One a line. */
  observers: string;
  press: string;
}

const heldOf = (hearing: HearingRecord): Held => ({
  heldOn: hearing.heldOn ?? '',
  startedAt: hearing.startsAt ?? '',
  endedAt: '',
  heldInPublic: true,
  chair: '',
  recorder: '',
  attendedIds: called(hearing).map(({ id }) => id),
  observers: '',
  press: '',
});

const heldFields = (hearing: HearingRecord): readonly RecordField<Held>[] => [
  { kind: 'day', name: 'heldOn', label: '举行日期', required: true },
  { kind: 'text', name: 'startedAt', label: '实际开始', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'endedAt', label: '实际结束', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'chair', label: '听证主持人', required: true },
  { kind: 'text', name: 'recorder', label: '记录人', beside: true, required: true },
  {
    kind: 'checks',
    name: 'attendedIds',
    label: '到会的参加人',
    hint: '没有到会的去掉勾选。',
    options: namesOf(called(hearing)),
  },
  { kind: 'tick', name: 'heldInPublic', label: '公开举行', hint: '允许旁听和采访（国令713号第十七条）。' },
  {
    kind: 'area',
    name: 'observers',
    label: '到场旁听人',
    hint: '一人一行；公众只看到人数。',
    optional: true,
  },
  { kind: 'area', name: 'press', label: '到场记者', hint: '一人一行，写明单位。', optional: true },
];

const heldInput = ({ heldOn, startedAt, endedAt, observers, press, attendedIds, ...values }: Held) => ({
  ...values,
  attendedIds: [...attendedIds],
  startedAt: instantIn(heldOn, startedAt) ?? '',
  endedAt: instantIn(heldOn, endedAt) ?? '',
  observers: linesOf(observers),
  press: linesOf(press),
});

/** 登记听证会举行: who came, who presided, that it was public (第十七条). */
export function Hold({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'hold');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="登记听证会举行"
      document={HoldHearing}
      record={heldOf(hearing)}
      fields={heldFields(hearing)}
      variables={(values) => ({ ...on, input: heldInput(values) })}
    />
  );
}

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
