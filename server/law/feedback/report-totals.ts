/** 意见采纳情况: what was received is what was answered. A report whose sums do not meet hides something; zero is a lawful sum. */
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { Outcome } from './outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r35 = provision('R-35', 'DESIGN', '意见采纳情况公布规则');

/** The sums of a report (合计); withdrawn opinions are in none of them, hidden and merged ones in all. */
export interface ReportSums {
  received: number;
  /** People behind the opinions: a letter with six signatures is one opinion of six people. */
  people: number;
  /** Opinions that are alike with another; null where nobody counted. */
  alike?: number | null | undefined;
  byChannel: Readonly<Partial<Record<CommentChannel, number>>>;
  byOutcome: Readonly<Partial<Record<Outcome, number>>>;
  /** The rows of the table, where it is drawn up already. */
  rows?:
    | readonly { result: Outcome; count: number; people: number; alike?: number | null | undefined }[]
    | undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Totals of the report that do not match each other (合计不符). */
export function reconcile({ received, people, alike, byChannel, byOutcome, rows }: ReportSums): Finding[] {
  const outcomes = sum(Object.values(byOutcome));
  const channels = sum(Object.values(byChannel));
  const counts = [received, people, ...Object.values(byOutcome), ...Object.values(byChannel)];
  const perResult = Map.groupBy(rows ?? [], (row) => row.result);
  return [
    ...(counts.every((count) => Number.isInteger(count) && count >= 0)
      ? []
      : [mismatch('条数和人数应当是不小于0的整数')]),
    ...(outcomes === received ? [] : [mismatch(`共收到${received}条，处理结果合计${outcomes}条`)]),
    ...(channels === received ? [] : [mismatch(`共收到${received}条，各渠道合计${channels}条`)]),
    ...(people >= received && (received > 0 || people === 0)
      ? []
      : [mismatch(`共收到${received}条，涉及${people}人`)]),
    ...[...perResult]
      .filter(([result, own]) => sum(own.map((row) => row.count)) !== (byOutcome[result] ?? 0))
      .map(([result]) => mismatch(`表中各行与合计的“${result}”条数不符`)),
    ...(rows && sum(rows.map((row) => row.count)) !== received
      ? [mismatch('表中各行的条数合计与收到的条数不符')]
      : []),
    ...(rows && sum(rows.map((row) => row.people)) !== people
      ? [mismatch('表中各行的人数合计与总人数不符')]
      : []),
    ...(rows && sum(rows.map((row) => row.alike ?? 0)) !== (alike ?? 0)
      ? [mismatch('表中各行内容相近的条数合计与总数不符')]
      : []),
  ];
}

const mismatch = (what: string) => r35.block('TOTALS_MISMATCH', 'totals')`
  数字不符：${what}。
  核对每条意见的处理结果后重新生成。`;
