/** The plan of an event as it is typed (活动方案), and how it becomes what the contract and the law take. */
import type { EventInput, EventKind, RepresentativeCategory } from '#client/graphql/graphql.ts';
import { chosen } from '#client/staff/ground/form/record-field.ts';
import { countOf, instantIn, said, typedEnd, typedIn } from '#client/staff/ground/form/typed.ts';
import { EVENT_KINDS } from '#client/words.ts';
import { NO_TEXTS, type PlanTexts, textsOf } from '#server/law/event/plan-texts.ts';
import { NOBODY_SPEAKS } from '#server/law/press/press-conference.ts';
import type { EventRecord } from './event-record.ts';

export interface SeatRow {
  /** Nothing: the seats that anybody may sign up for. */
  category: RepresentativeCategory | '';
  seats: string;
  waitlist: string;
}

export interface SlotRow {
  day: string;
  startsAt: string;
  endsAt: string;
  /** This turn has seats of its own; else those of every turn. */
  own: boolean;
  groups: readonly SeatRow[];
}

export interface SpeakerRow {
  post: string;
  name: string;
}

/** Its texts as the contract has them; what is picked or written in parts in its own way. */
export interface PlanForm extends PlanTexts, Pick<EventInput, 'openSignUp'> {
  kind: EventKind | null;
  decisionId: string;
  coUnitIds: readonly string[];
  slots: readonly SlotRow[];
  seats: readonly SeatRow[];
  roomId: string;
  hostIds: readonly string[];
  speakers: readonly SpeakerRow[];
  opensDay: string;
  opensHour: string;
  closesDay: string;
  closesHour: string;
  partyMax: string;
}

const BLANK_SEATS: SeatRow = { category: '', seats: '', waitlist: '' };
export const BLANK_SLOT: SlotRow = { day: '', startsAt: '', endsAt: '', own: false, groups: [] };

export const EMPTY_PLAN: PlanForm = {
  ...NO_TEXTS,
  kind: null,
  decisionId: '',
  coUnitIds: [],
  slots: [BLANK_SLOT],
  seats: [BLANK_SEATS],
  roomId: '',
  hostIds: [],
  speakers: [],
  openSignUp: false,
  opensDay: '',
  opensHour: '09:00',
  closesDay: '',
  closesHour: '18:00',
  partyMax: '5',
};

type Group = EventRecord['slots'][number]['groups'][number];

export const seatsTyped = (groups: readonly Group[]): SeatRow[] =>
  groups.map(({ category, seats, waitlist }) => ({
    category: category ?? '',
    seats: String(seats),
    waitlist: waitlist > 0 ? String(waitlist) : '',
  }));

const same = (one: readonly SeatRow[], other: readonly SeatRow[]) =>
  JSON.stringify(one) === JSON.stringify(other);

function slotTyped(
  { startsAt, endsAt, groups }: EventRecord['slots'][number],
  all: readonly SeatRow[],
): SlotRow {
  const [from, to] = [typedIn(startsAt), typedEnd(endsAt)];
  const seats = seatsTyped(groups);
  const own = !same(seats, all);
  return { day: from.day, startsAt: from.hour, endsAt: to.hour, own, groups: own ? seats : [] };
}

/** The plan on record, as it is typed; the seats of the first turn are those of every turn. */
export function planTyped(event: EventRecord): PlanForm {
  const seats = seatsTyped(event.slots[0]?.groups ?? []);
  const [opens, closes] = [typedIn(event.signUpOpensAt), typedEnd(event.signUpClosesAt)];
  return {
    ...textsOf(event),
    kind: event.kind,
    openSignUp: event.openSignUp,
    seats,
    decisionId: event.decision?.id ?? '',
    coUnitIds: event.hostUnits.map(({ id }) => id).filter((id) => id !== event.unit.id),
    slots: event.slots.map((slot) => slotTyped(slot, seats)),
    roomId: event.room?.id ?? '',
    hostIds: event.hosts.map(({ id }) => id),
    speakers: event.speakers.map(({ post, name }) => ({ post, name })),
    opensDay: opens.day,
    opensHour: opens.hour,
    closesDay: closes.day,
    closesHour: closes.hour,
    partyMax: String(event.partyMax),
  };
}

/** An instant that is not filled in is one that the law finds past. */
const NEVER = '1970-01-01T00:00:00Z';

export const seatsInput = (rows: readonly SeatRow[]) =>
  rows
    .filter(({ seats, category }) => seats.trim() !== '' || category !== '')
    .map(({ category, seats, waitlist }) => ({
      category: category === '' ? null : category,
      seats: countOf(seats),
      waitlist: countOf(waitlist),
    }));

/** From when to when a turn lasts; both on one day. */
export function turnOf({ day, startsAt, endsAt }: Pick<SlotRow, 'day' | 'startsAt' | 'endsAt'>) {
  return { startsAt: instantIn(day, startsAt) ?? NEVER, endsAt: instantIn(day, endsAt) ?? NEVER };
}

/** The notice of this kind names who speaks. */
export const announcesSpeakers = ({ kind }: PlanForm) => kind !== null && EVENT_KINDS[kind].hasSpeakers;

/** As the contract takes it; what is lacking was asked for before. */
export function planInput(form: PlanForm) {
  const { openSignUp } = form;
  const told = announcesSpeakers(form) ? form : { ...form, ...NOBODY_SPEAKS };
  return {
    ...textsOf(told),
    speakers: told.speakers.map(({ name, post }) => ({ name, post })),
    openSignUp,
    kind: chosen(form.kind),
    decisionId: said(form.decisionId),
    coUnitIds: [...form.coUnitIds],
    roomId: said(form.roomId),
    hostIds: [...form.hostIds],
    signUpOpensAt: openSignUp ? instantIn(form.opensDay, form.opensHour) : null,
    signUpClosesAt: openSignUp ? instantIn(form.closesDay, form.closesHour) : null,
    partyMax: countOf(form.partyMax) || 1,
    slots: form.slots.map((slot) => ({
      ...turnOf(slot),
      groups: seatsInput(slot.own ? slot.groups : form.seats),
    })),
  } satisfies EventInput;
}

/** Where the contract's fields stand in this form: seats that every turn has alike are written once. */
export const planAliases = ({ slots }: PlanForm): Record<string, string> => ({
  signUpOpensAt: 'opensDay',
  signUpClosesAt: 'closesDay',
  ...Object.fromEntries(
    slots.flatMap(({ own }, index) => (own ? [] : [[`slots.${index}.groups`, 'seats'] as const])),
  ),
});
