import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { ELDER } from '../story-elder.ts';
import type { Counted } from './film.ts';

const themes = ELDER.themes ?? [];
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const received = sum(themes.map(({ count }) => count));
const ended = (result: Outcome) =>
  sum(themes.filter(({ answer }) => answer?.result === result).map(({ count }) => count));
const came = (channel: CommentChannel) => ELDER.channels?.[channel] ?? 0;
const [hall, phone, visit] = [
  came(CommentChannel.HALL),
  came(CommentChannel.PHONE),
  came(CommentChannel.VISIT),
];

/** Figures that the platform recorded on 养老服务设施, as the meeting hears them. */
export const FIGURES = {
  received,
  adopted: ended(Outcome.ADOPTED),
  partly: ended(Outcome.PARTLY_ADOPTED),
  not: ended(Outcome.NOT_ADOPTED),
  covered: ended(Outcome.ALREADY_COVERED),
  support: ended(Outcome.SUPPORT_ONLY),
  elsewhere: ended(Outcome.OUT_OF_SCOPE),
  hall,
  phone,
  visit,
  online: received - hall - phone - visit,
} as const;

/** How the opinions ended, as bars. */
export const ENDED: readonly Counted[] = [
  ['采纳', FIGURES.adopted],
  ['部分采纳', FIGURES.partly],
  ['未采纳', FIGURES.not],
  ['其他', FIGURES.covered + FIGURES.support + FIGURES.elsewhere],
];

/** How the opinions came, as bars. */
export const CAME: readonly Counted[] = [
  ['网上', FIGURES.online],
  ['走访', FIGURES.visit],
  ['办事大厅', FIGURES.hall],
  ['电话', FIGURES.phone],
];

/** Number of opinions on each clause or matter, as bars. */
export const THEMES: readonly Counted[] = themes
  .filter(({ count }) => count >= 9)
  .toSorted((one, other) => other.count - one.count)
  .map(({ clauseNo, title, count }) => [clauseNo ?? title, count] as const);
