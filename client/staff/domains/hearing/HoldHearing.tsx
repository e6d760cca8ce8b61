import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { HEARING_ATTENDANCE_LABELS } from '#server/law/hearing/hearing-words.ts';
import { words } from '#client/words.ts';
import { called, formOf, type HearingActionProps, type HearingRecord, namesOf } from './hearing-record.ts';
import { HoldHearing } from './record-documents.ts';
import { instantIn, linesOf, wrongHour } from '#client/staff/ground/form/typed.ts';

interface Held {
  heldOn: string;
  startedAt: string;
  endedAt: string;
  heldInPublic: boolean;
  chair: string;
  recorderId: string;
  attendedIds: readonly string[];
  seatIds: readonly string[];
  /** One a line. */
  observers: string;
  press: string;
}

const heldOf = (hearing: HearingRecord): Held => ({
  heldOn: hearing.heldOn ?? '',
  startedAt: hearing.startsAt ?? '',
  endedAt: '',
  heldInPublic: true,
  chair: hearing.chair ?? '',
  recorderId: '',
  attendedIds: called(hearing).map(({ id }) => id),
  seatIds: [],
  observers: '',
  press: '',
});

const recordersOf = ({ recorders }: HearingRecord): Record<string, string> =>
  Object.fromEntries(recorders.map(({ id, name }) => [id, name]));

/** Who came without having signed up. */
const OTHERS: readonly RecordField<Held>[] = [
  {
    kind: 'area',
    name: 'observers',
    label: '没有报名而到场的旁听人',
    hint: '一人一行；公众只看到人数。',
    optional: true,
  },
  {
    kind: 'area',
    name: 'press',
    label: '没有报名而到场的记者',
    hint: '一人一行，写明单位。',
    optional: true,
  },
];

const seatFields = ({ seatHolders }: HearingRecord): readonly RecordField<Held>[] =>
  seatHolders.length > 0
    ? [
        {
          kind: 'checks',
          name: 'seatIds',
          label: '到场的旁听人、记者',
          hint: '报了名、有席位的；到场的勾上。',
          options: Object.fromEntries(
            seatHolders.map(({ id, attendance, displayName }) => [
              id,
              `${displayName}，${HEARING_ATTENDANCE_LABELS[attendance]}`,
            ]),
          ),
        },
      ]
    : [];

const heldFields = (hearing: HearingRecord): readonly RecordField<Held>[] => [
  { kind: 'day', name: 'heldOn', label: '举行日期', required: true },
  { kind: 'text', name: 'startedAt', label: '实际开始', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'endedAt', label: '实际结束', beside: true, required: true, wrong: wrongHour },
  {
    kind: 'text',
    name: 'chair',
    label: '听证主持人',
    hint: '公告的主持人；换了人的说明原因。',
    required: true,
  },
  {
    kind: 'choice',
    name: 'recorderId',
    label: '记录人',
    options: recordersOf(hearing),
    none: words.form.choose,
    beside: true,
    required: true,
  },
  {
    kind: 'checks',
    name: 'attendedIds',
    label: '到会的参加人',
    hint: '没有到会的去掉勾选。',
    options: namesOf(called(hearing)),
  },
  { kind: 'tick', name: 'heldInPublic', label: '公开举行', hint: '允许旁听和采访（国令713号第十七条）。' },
  ...seatFields(hearing),
  ...OTHERS,
];

const heldInput = ({
  heldOn,
  startedAt,
  endedAt,
  observers,
  press,
  attendedIds,
  seatIds,
  ...values
}: Held) => ({
  ...values,
  seatIds: [...seatIds],
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
