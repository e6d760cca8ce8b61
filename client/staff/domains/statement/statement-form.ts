import type {
  RepresentativeCategory,
  StatementInput,
  StatementMomentInput,
} from '#client/graphql/graphql.ts';
import { dayOf } from '#client/format.ts';
import type { ActionValues } from '#client/staff/ground/form/ActionForm.tsx';
import type { Attendee, StatementsMeeting } from './StatementsPage.tsx';

type Item = StatementsMeeting['agenda'][number];

/** Form values of a statement before it is sent. */
export interface StatementForm {
  itemId: string;
  /** An invitation's id, or OTHER: then name and category are typed. */
  who: string;
  speaker: string;
  category: RepresentativeCategory | '';
  text: string;
  /** 此刻, or a clock time of that day; neither where nobody noted it. */
  when: 'NOW' | 'CLOCK' | 'UNKNOWN' | '';
  clock: string;
  named: boolean;
  sentKey: string;
  sentWords: string;
}

export const OTHER = 'OTHER';

export const EMPTY: StatementForm = {
  itemId: '',
  who: '',
  speaker: '',
  category: '',
  text: '',
  when: '',
  clock: '',
  named: false,
  sentKey: '',
  sentWords: '',
};

/** The items to which something may be said: begun, open, not taken off. */
export const spokenItems = ({ agenda }: StatementsMeeting): Item[] =>
  agenda.filter(
    ({ disclosure, startedAt, withdrawnAt }) => disclosure !== 'CLOSED' && startedAt && !withdrawnAt,
  );

/** The one that is on, else the last that somebody sat in on, else the last. */
export const usualItem = (items: readonly Item[], attendees: readonly Attendee[]): Item | undefined =>
  items.find(({ endedAt }) => !endedAt) ??
  items.findLast(({ id }) => attendees.some(({ itemId }) => itemId === id)) ??
  items.at(-1);

/** 此刻 while the item is on. */
export const usualWhen = (item: Item | undefined) => (item && !item.endedAt ? 'NOW' : 'CLOCK');

/** Those who were there for this item. */
export const attendeesOf = (attendees: readonly Attendee[], itemId: string) =>
  attendees.filter((one) => one.itemId === itemId);

/** A clock time on the day of the item; null where it is none. */
const onDay = (startedAt: string | null | undefined, clock: string) =>
  startedAt && /^\d{2}:\d{2}$/.test(clock) ? `${dayOf(startedAt)}T${clock}:00+08:00` : null;

/** Form values as the contract's input. */
export function inputOf(form: StatementForm, item: Item | undefined, idempotencyKey: string): StatementInput {
  const { who, speaker, category, text, named } = form;
  const when = form.when || usualWhen(item);
  const invited = who !== '' && who !== OTHER;
  return {
    itemId: item?.id ?? '',
    invitationId: invited ? who : null,
    speaker: invited ? '' : speaker,
    category: invited ? null : category || null,
    text,
    now: when === 'NOW',
    saidAt: when === 'CLOCK' ? onDay(item?.startedAt, form.clock) : null,
    named,
    idempotencyKey,
  };
}

/** 35:20, or 1:02:03, in seconds; null where it is none. */
export function secondsOf(typed: string): number | null {
  const parts = typed.trim().replaceAll('：', ':').split(':');
  if (parts.length < 2 || parts.length > 3 || parts.some((one) => !/^\d{1,3}$/.test(one))) return null;
  return parts.reduce((sum, one) => sum * 60 + Number(one), 0);
}

/** The typed moment of a statement as the contract's input. */
export function momentInputOf(values: ActionValues, saidOn: string): StatementMomentInput {
  const seconds = secondsOf(values.playback ?? '');
  if (seconds !== null) return { part: Number(values.part) || 1, seconds };
  const [hours = '', minutes = ''] = (values.clock ?? '').replace('：', ':').split(':');
  const clock = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return { saidAt: onDay(saidOn, clock) };
}
