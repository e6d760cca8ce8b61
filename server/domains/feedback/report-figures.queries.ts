import { sql } from 'kysely';
import type { ChannelCount, ReportTotals } from '#schema/feedback/report-parts.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { burstHours } from '#server/domains/consultation/likeness/bursts.queries.ts';
import { networkCounts } from '#server/domains/consultation/likeness/networks.queries.ts';
import { likeFigures } from '#server/domains/consultation/likeness/like-figures.queries.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome, outcomeCounts } from '#server/law/feedback/outcome.ts';
import type { LikeCounts } from '#server/law/feedback/like-figures.ts';
import type { ReportFacts } from '#server/law/feedback/adoption-report.ts';
import { effective } from './undisposed.queries.ts';

/** The numbers of a report as the record has them now. */
export interface ReportFigures {
  totals: ReportTotals;
  countByChannel: readonly ChannelCount[];
  undisposed: number;
  reasonless: number;
}

interface Sum {
  channel: CommentChannel;
  result: Outcome | null;
  state: string | null;
  reasonless: boolean;
  stance: Stance;
  wordless: boolean;
  count: number;
  people: number;
}

/** Counts what was received and what became of it, from the comments and their effective outcomes. */
export async function reportFigures(db: Db, consultationId: string): Promise<ReportFigures> {
  const { rows } = await sql<Sum>`
    select e.channel, e.result, e.state,
      e.result in ('NOT_ADOPTED', 'PARTLY_ADOPTED') and coalesce(btrim(d.reason), '') = '' as reasonless,
      e.stance, e.wordless, count(*)::int as count, sum(e.people_count)::int as people
    from (${effective(consultationId)}) e left join disposition d on d.id = e.disposition_id
    group by 1, 2, 3, 4, 5, 6`.execute(db);
  const apart = await sql<Pick<Beside, 'withdrawn' | 'disowned'>>`
    select (count(*) filter (where status = 'WITHDRAWN'))::int as withdrawn,
      (count(*) filter (where status <> 'WITHDRAWN' and disowned_at is not null))::int as disowned
    from comment_state where consultation_id = ${consultationId}`.execute(db);
  return figuresOf(rows, {
    ...(apart.rows[0] ?? { withdrawn: 0, disowned: 0 }),
    ...(await likeFigures(db, consultationId)),
    bursts: await burstHours(db, consultationId),
    networks: await networkCounts(db, consultationId),
  });
}

/** Counted beside the outcomes: withdrawn opinions, those of somebody unknown, those alike, hours and networks from which far more came than usual. */
type Beside = Pick<ReportTotals, 'withdrawn' | 'disowned' | 'bursts' | 'networks'> & Partial<LikeCounts>;

function figuresOf(rows: readonly Sum[], beside: Beside): ReportFigures {
  const count = (of: (row: Sum) => boolean) => rows.filter(of).reduce((sum, row) => sum + row.count, 0);
  const outcome = (result: Outcome) => count((row) => row.result === result && row.state === 'CONFIRMED');
  const channels = [...new Set(rows.map(({ channel }) => channel))].sort();
  return {
    totals: {
      received: count(() => true),
      people: rows.reduce((sum, row) => sum + row.people, 0),
      ...beside,
      adopted: outcome(Outcome.ADOPTED),
      partlyAdopted: outcome(Outcome.PARTLY_ADOPTED),
      notAdopted: outcome(Outcome.NOT_ADOPTED),
      alreadyCovered: outcome(Outcome.ALREADY_COVERED),
      supportOnly: outcome(Outcome.SUPPORT_ONLY),
      outOfScope: outcome(Outcome.OUT_OF_SCOPE),
      answered: outcome(Outcome.ANSWERED),
      stancesAlone: Object.values(Stance).flatMap((stance) => {
        const alone = count((row) => row.wordless && row.stance === stance);
        return alone > 0 ? [{ stance, count: alone }] : [];
      }),
    },
    countByChannel: channels.map((channel) => ({ channel, count: count((row) => row.channel === channel) })),
    undisposed: count(({ state }) => state !== 'CONFIRMED'),
    reasonless: count((row) => row.reasonless),
  };
}

/** The facts that the law weighs before a report is confirmed or published. */
export const factsOf = (
  { totals, countByChannel, undisposed, reasonless }: ReportFigures,
  closesAt: Date,
  rows?: ReportFacts['sums']['rows'],
): ReportFacts => ({
  closesAt,
  undisposed,
  reasonless,
  sums: {
    received: totals.received,
    people: totals.people,
    alike: totals.alike,
    byChannel: Object.fromEntries(countByChannel.map(({ channel, count }) => [channel, count])),
    byOutcome: Object.fromEntries(outcomeCounts(totals).map(({ outcome, count }) => [outcome, count])),
    rows,
  },
});
