import { moment } from '#client/format.ts';
import { untilText } from './hearing-times.ts';
import type { TagKind } from '#client/ui/Tag.tsx';

/** Fields by which the state of an activity is judged (活动的情况). */
export interface Standing {
  state: string;
  method: string;
  startsAt: string;
  endsAt: string;
  answering: boolean;
}

const WORDS: Readonly<Record<string, readonly [kind: TagKind, word: string]>> = {
  CANCELLED: ['closed', '已取消'],
  HELD: ['done', '已举行'],
};

/** Its state in one word; the action open to the reader takes precedence. */
export function standingTag(activity: Standing): { kind: TagKind; word: string } {
  const over = WORDS[activity.state];
  if (over) return { kind: over[0], word: over[1] };
  if (activity.answering) return { kind: 'open', word: '正在填写' };
  return { kind: 'plain', word: '已公告' };
}

/** From when to when; the end in hours where it is the same day. */
export function heldText({ startsAt, endsAt }: Pick<Standing, 'startsAt' | 'endsAt'>): string {
  const [from, to] = [moment(startsAt), untilText(endsAt)];
  const day = from.slice(0, from.lastIndexOf(' '));
  return to.startsWith(day) ? `${from}至${to.slice(day.length).trim()}` : `${from}至${to}`;
}
