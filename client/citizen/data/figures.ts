/** Statistics of the county's consultations, counted from their public facts alone (统计). */
import { OUTCOME_LABELS } from '#client/words.ts';
import { OUTCOME_COUNTS, outcomeCounts, type OutcomeTotals } from '#server/law/feedback/outcome.ts';

/** Facts of a round of consultation that the statistics count. */
export interface CountedRound {
  stage: string;
  closesOn?: string | null | undefined;
  openDays?: number | null | undefined;
  commentCount: number;
  feedbackDueOn?: string | null | undefined;
  feedbackOverdue: boolean;
  unit: { id: string; name: string };
  report?: CountedReport | null | undefined;
}

interface CountedReport {
  publishedOn?: string | null | undefined;
  overdue: boolean;
  totals: OutcomeTotals;
}

/** Where an answer stands (答复情况). */
export const ANSWERS = {
  inTime: '按期公布',
  late: '逾期公布',
  owing: '逾期未公布',
  awaited: '没有到期',
} as const;

export type Answer = keyof typeof ANSWERS;

/** Where the answer to a round stands; null: it is still open, or was taken back without one. */
export function answerOf({ stage, report, feedbackOverdue, feedbackDueOn }: CountedRound): Answer | null {
  if (report?.publishedOn) return report.overdue ? 'late' : 'inTime';
  if (feedbackOverdue) return 'owing';
  return stage === 'OPEN' || !feedbackDueOn ? null : 'awaited';
}

type Counts = Readonly<Record<Answer, number>>;

/** How many rounds were answered in time, late, not at all. */
export function answersOf(rounds: readonly CountedRound[]): Counts {
  const counts = { inTime: 0, late: 0, owing: 0, awaited: 0 };
  for (const round of rounds) {
    const answer = answerOf(round);
    if (answer) counts[answer] += 1;
  }
  return counts;
}

/** A thing counted, with its name. */
export interface Counted {
  label: string;
  count: number;
}

/** Outcomes of the opinions over all published reports, always listed together. */
export function outcomesOf(rounds: readonly CountedRound[]): Counted[] {
  const published = rounds.flatMap(({ report }) => (report?.publishedOn ? [report.totals] : []));
  const sum = (field: keyof OutcomeTotals) =>
    published.reduce((total, totals) => total + (totals[field] ?? 0), 0);
  const fields = Object.values(OUTCOME_COUNTS);
  const totals = Object.fromEntries(fields.map((field) => [field, sum(field)])) as Record<
    keyof OutcomeTotals,
    number
  >;
  return outcomeCounts(totals).map(({ outcome, count }) => ({ label: OUTCOME_LABELS[outcome], count }));
}

/** A month, and the number of opinions received in the rounds that ended in it. */
export interface MonthSum {
  /** 2026-11 */
  month: string;
  rounds: number;
  opinions: number;
}

/** By the month in which a round ends, the oldest first; a round without an end is in none. */
export function monthsOf(rounds: readonly CountedRound[]): MonthSum[] {
  const dated = rounds.filter(({ closesOn }) => closesOn);
  const months = Map.groupBy(dated, ({ closesOn }) => (closesOn ?? '').slice(0, 7));
  return [...months]
    .map(([month, all]) => ({
      month,
      rounds: all.length,
      opinions: all.reduce((sum, { commentCount }) => sum + commentCount, 0),
    }))
    .toSorted((one, other) => one.month.localeCompare(other.month));
}

/** One unit's consultations (各单位办理情况). */
export interface UnitSum {
  id: string;
  name: string;
  rounds: number;
  withdrawn: number;
  /** Days given, of rounds that were not taken back; null: there is none. */
  median: number | null;
  shortest: number | null;
  opinions: number;
  answers: Counts;
}

const median = (sorted: readonly number[]): number | null => {
  if (sorted.length === 0) return null;
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

function unitSum(all: readonly CountedRound[]): UnitSum | null {
  const [first] = all;
  if (!first) return null;
  const kept = all.filter(({ stage }) => stage !== 'WITHDRAWN');
  const days = kept.flatMap(({ openDays }) => (openDays == null ? [] : [openDays])).toSorted((a, b) => a - b);
  return {
    ...first.unit,
    rounds: all.length,
    withdrawn: all.length - kept.length,
    median: median(days),
    shortest: days[0] ?? null,
    opinions: all.reduce((sum, { commentCount }) => sum + commentCount, 0),
    answers: answersOf(all),
  };
}

/** By unit, those that owe an answer first, then those that asked most often. */
export const unitsOf = (rounds: readonly CountedRound[]): UnitSum[] =>
  [...Map.groupBy(rounds, ({ unit }) => unit.id).values()]
    .flatMap((all) => unitSum(all) ?? [])
    .toSorted(
      (one, other) =>
        other.answers.owing - one.answers.owing ||
        other.rounds - one.rounds ||
        one.name.localeCompare(other.name, 'zh'),
    );
