import type { TagKind } from '#client/ui/Tag.tsx';
import { EVENT_STAGE_LABELS } from '#client/words.ts';
import type { EventStage } from '#client/graphql/graphql.ts';

const KINDS: Readonly<Partial<Record<EventStage, TagKind>>> = {
  SIGNUP_OPEN: 'open',
  ONGOING: 'open',
  FINISHED: 'done',
  REPORT_PUBLISHED: 'done',
  ARCHIVED: 'done',
  CANCELLED: 'closed',
  SIGNUP_CLOSED: 'closed',
};

const COMING: ReadonlySet<EventStage> = new Set(['PUBLISHED', 'SIGNUP_OPEN', 'SIGNUP_CLOSED', 'ONGOING']);

/** Whether it is still to be held, or being held. */
export const isComing = (stage: EventStage): boolean => COMING.has(stage);

/** Fields of a slot that decide whether there is still room for anybody (余位). */
export interface Turn {
  signUpFindings: readonly { code: string }[];
  groups: readonly { category?: string | null | undefined; seats: number; taken: number; waiting: number }[];
}

/** The seats that anybody may sign up for (公众名额). */
export const openSeats = ({ groups }: Turn) => groups.find(({ category }) => category == null) ?? null;

/** Its state in one word; the action open to the reader takes precedence. */
export function standingTag(stage: EventStage, slots: readonly Turn[]): { kind: TagKind; word: string } {
  if (stage === 'SIGNUP_OPEN' && slots.every((slot) => (openSeats(slot)?.waiting ?? 0) > 0 || !room(slot)))
    return slots.some(({ signUpFindings }) => signUpFindings.length === 0)
      ? { kind: 'care', word: '可以候补' }
      : { kind: 'care', word: '名额已满' };
  return { kind: KINDS[stage] ?? 'plain', word: EVENT_STAGE_LABELS[stage] };
}

const room = (slot: Turn) => {
  const seats = openSeats(slot);
  return seats !== null && seats.taken < seats.seats;
};

/** The seats of a slot in words (名额情况). */
export function seatsText(slot: Turn): string {
  const seats = openSeats(slot);
  if (!seats) return '由主办单位邀请';
  const left = seats.seats - seats.taken;
  if (seats.waiting > 0) return `公众名额${seats.seats}个，候补${seats.waiting}人`;
  return left > 0 ? `公众名额${seats.seats}个，还剩${left}个` : `公众名额${seats.seats}个，已满，可以候补`;
}

const OLD = '原定时间：';

/** The times it was put off from (原定时间), as the last notice of it tells them. */
export const oldTimes = (notices: readonly { kind: string; text: string }[]): string[] =>
  (notices.findLast(({ kind }) => kind === 'POSTPONED')?.text ?? '')
    .split('\n')
    .filter((line) => line.startsWith(OLD))
    .map((line) => line.slice(OLD.length));
