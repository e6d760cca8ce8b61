/** 延期 as it is typed, as the contract takes it, and what the law says of it. */
import type { EventPostponementInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { instantIn, said, typedEnd, typedIn, wrongHour } from '#client/staff/ground/form/typed.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { refuseMove } from '#server/law/event/event-move.ts';
import type { EventRecord } from './event-record.ts';
import { turnOf } from './plan-form.ts';
import type { PlanChoices } from './use-plan-choices.ts';

interface MoveRow {
  slotId: string;
  day: string;
  startsAt: string;
  endsAt: string;
}

export interface Postponed {
  slots: readonly MoveRow[];
  roomId: string;
  place: string;
  closesDay: string;
  closesHour: string;
  reason: string;
}

/** Every turn as it stands now: one writes over what moves. */
export function postponedTyped({ slots, room, place, signUpClosesAt }: EventRecord): Postponed {
  const closes = typedEnd(signUpClosesAt);
  return {
    slots: slots.map(({ id, startsAt, endsAt }) => {
      const [from, to] = [typedIn(startsAt), typedEnd(endsAt)];
      return { slotId: id, day: from.day, startsAt: from.hour, endsAt: to.hour };
    }),
    roomId: room?.id ?? '',
    place,
    closesDay: closes.day,
    closesHour: closes.hour,
    reason: '',
  };
}

const turnsOf = ({ slots }: EventRecord) =>
  Object.fromEntries(slots.map((slot) => [slot.id, `第${slot.position}场　${heldText(slot)}`]));

export const postponeFields = (
  event: EventRecord,
  { rooms, roomHint }: PlanChoices,
): readonly RecordField<Postponed>[] => [
  {
    kind: 'rows',
    name: 'slots',
    label: '改到什么时候',
    hint: '没有列出的场次不变。',
    noun: '一场',
    columns: [
      {
        kind: 'choice',
        name: 'slotId',
        label: '原定',
        options: turnsOf(event),
        none: '请选择',
        required: true,
      },
      { kind: 'day', name: 'day', label: '改到', required: true },
      { kind: 'text', name: 'startsAt', label: '开始', beside: true, required: true, wrong: wrongHour },
      { kind: 'text', name: 'endsAt', label: '结束', beside: true, required: true, wrong: wrongHour },
    ],
  },
  { kind: 'choice', name: 'roomId', label: '场地', hint: roomHint, options: rooms, none: '不用登记的场地' },
  { kind: 'text', name: 'place', label: '地点' },
  ...(event.openSignUp ? SIGN_UP : []),
  { kind: 'area', name: 'reason', label: '延期的原因', hint: '随延期公告公布。', required: true },
];

const SIGN_UP: readonly RecordField<Postponed>[] = [
  { kind: 'day', name: 'closesDay', label: '报名截止' },
  { kind: 'text', name: 'closesHour', label: '截止的钟点', beside: true, wrong: wrongHour },
];

export const postponementInput = (form: Postponed): EventPostponementInput => ({
  slots: form.slots.map(({ slotId, ...turn }) => ({ slotId, ...turnOf(turn) })),
  roomId: said(form.roomId),
  place: form.place,
  signUpClosesAt: instantIn(form.closesDay, form.closesHour),
  reason: form.reason,
});

const instant = (text: string | null | undefined) => (text ? new Date(text) : null);
const turn = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

/** Findings of the law on the new times, by the function the server judges with. */
export function moveFindings(event: EventRecord, form: Postponed, now: string): readonly Finding[] {
  const { slots, roomId, place, signUpClosesAt } = postponementInput(form);
  const moved = event.slots.map((one) => turn(slots.find(({ slotId }) => slotId === one.id) ?? one));
  return refuseMove(
    {
      place: event.place,
      roomId: event.room?.id ?? null,
      signUpClosesAt: instant(event.signUpClosesAt),
      slots: event.slots.map(turn),
    },
    {
      place,
      roomId: roomId ?? null,
      signUpClosesAt: instant(signUpClosesAt ?? event.signUpClosesAt),
      slots: moved,
    },
    new Date(now),
  );
}
