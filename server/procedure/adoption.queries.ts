import { sql } from 'kysely';
import type { ReportTotals } from '#schema/feedback/report-parts.ts';
import type { Db } from '#server/kernel/context.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar-day.ts';

interface PublishedReport {
  round: number;
  totals: ReportTotals;
  publishedOn: CalendarDay;
}

/** What became of the public's opinions (社会公众意见采纳情况), told from the reports that were published; blank while there is none. */
export async function adoptionTold(db: Db, decisionId: string): Promise<string> {
  const { rows } = await sql<PublishedReport>`
    select c.round, r.totals, r.published_on::text as "publishedOn"
    from adoption_report r join consultation c on c.id = r.consultation_id
    where c.decision_id = ${decisionId} and r.published_on is not null and r.totals is not null
    order by c.round`.execute(db);
  return rows.map(told).join('\n');
}

const told = ({ round, totals, publishedOn }: PublishedReport) =>
  `第${round}轮公开征求意见共收到意见${totals.received}条，其中采纳${totals.adopted}条，部分采纳${totals.partlyAdopted}条，` +
  `未采纳${totals.notAdopted}条，草案已有规定${totals.alreadyCovered}条，表示支持${totals.supportOnly}条，` +
  `不属于本事项${totals.outOfScope}条；采纳情况及理由已于${inChinese(publishedOn)}公布。`;
