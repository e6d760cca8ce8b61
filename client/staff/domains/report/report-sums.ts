/** The figures of a report in words that show whether they meet. */
import { outcomeShares } from '#client/citizen/feedback/outcome-shares.ts';
import type { Report } from './report-record.ts';

type Figures = Pick<Report, 'totals' | 'countByChannel'>;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

export interface Sums {
  received: number;
  /** Of the confirmed outcomes. */
  answered: number;
  byChannel: number;
  /** Whether all three are the same. */
  meet: boolean;
}

/** Sums of the opinions received, of those with a confirmed outcome, and of those by channel. */
export function sumsOf({ totals, countByChannel }: Figures): Sums {
  const answered = sum(outcomeShares(totals).map(({ count }) => count));
  const byChannel = sum(countByChannel.map(({ count }) => count));
  return {
    received: totals.received,
    answered,
    byChannel,
    meet: answered === totals.received && byChannel === totals.received,
  };
}

/** The same as one sentence. */
export function sumText(figures: Figures): string {
  const { received, answered, byChannel, meet } = sumsOf(figures);
  const withdrawn =
    figures.totals.withdrawn > 0 ? `另有${figures.totals.withdrawn}条由本人撤回，不计入。` : '';
  return meet
    ? `收到${received}条，各种结果合计${answered}条，各渠道合计${byChannel}条，三数相符。${withdrawn}`
    : `收到${received}条，已确认结果${answered}条，各渠道合计${byChannel}条，还不相符。${withdrawn}`;
}
