import { sql } from 'kysely';
import type { ReportTotals } from '#schema/feedback/report-parts.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { recordsOf, standing } from '#server/domains/decision/record.queries.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Outcome, OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { hearingTold } from '#server/law/procedure/late-hearing.ts';
import { solicitationTold } from '#server/law/procedure/late-solicitation.ts';

interface PublishedReport {
  round: number;
  totals: ReportTotals;
  publishedOn: CalendarDay;
}

/**
 * Results of the public's opinions (社会公众意见采纳情况) in words, from the published reports, of hearings too; blank while
 * there is none.
 */
export async function adoptionTold(db: Db, decisionId: string): Promise<string> {
  const { rows } = await sql<PublishedReport>`
    select c.round, r.totals, r.published_on::text as "publishedOn"
    from adoption_report r join consultation c on c.id = r.consultation_id
    where c.decision_id = ${decisionId} and r.published_on is not null and r.totals is not null
    order by c.round`.execute(db);
  return [
    ...(await enteredLate(db, decisionId)),
    ...rows.map(told),
    ...(await hearingsOf(db, decisionId)).map(toldOfHearing),
  ].join('\n');
}

/** The public solicitations and hearings of before the platform that count (补录的公开征求意见、听证会): what became of their opinions. */
async function enteredLate(db: Db, decisionId: string): Promise<string[]> {
  const records = standing(await recordsOf(db, decisionId), RecordKind.ACTIVITY);
  const counts = ({ shortfalls }: { shortfalls: readonly string[] }) => shortfalls.length === 0;
  const solicited = records.flatMap(({ content }) => content.solicitation ?? []).filter(counts);
  const heard = records.flatMap(({ content }) => content.hearing ?? []).filter(counts);
  return [
    ...solicited.map((one) => `${solicitationTold(one)}。${one.answer}`),
    ...heard.map((one) => `${hearingTold(one)}。${one.answer}`),
  ];
}

const told = ({ round, totals, publishedOn }: PublishedReport) =>
  `第${round}轮公开征求意见共收到意见${totals.received}条，其中采纳${totals.adopted}条，部分采纳${totals.partlyAdopted}条，` +
  `未采纳${totals.notAdopted}条，草案已有规定${totals.alreadyCovered}条，表示支持${totals.supportOnly}条，` +
  `不属于本事项${totals.outOfScope}条${totals.answered ? `，已作解答${totals.answered}条` : ''}；采纳情况及理由已于${inChinese(publishedOn)}公布。`;

interface HeardReport {
  name: string;
  matters: readonly Pick<HearingMatter, 'outcome'>[];
  publishedOn: CalendarDay;
}

/** The hearings whose report is published (听证报告, 国令713号第十八条). */
async function hearingsOf(db: Db, decisionId: string): Promise<HeardReport[]> {
  const { rows } = await sql<HeardReport>`
    select h.name, r.matters, (h.report_published_at at time zone 'Asia/Shanghai')::date::text as "publishedOn"
    from hearing h join hearing_report r on r.hearing_id = h.id
    where h.decision_id = ${decisionId} and h.report_published_at is not null order by h.no`.execute(db);
  return rows;
}

function toldOfHearing({ name, matters, publishedOn }: HeardReport): string {
  const counts = Object.values(Outcome)
    .map((outcome) => ({ outcome, count: matters.filter((matter) => matter.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${OUTCOME_LABELS[outcome]}${count}项`);
  return `${name}归纳各方面意见${matters.length}项，其中${counts.join('，')}；听证报告已于${inChinese(publishedOn)}公布。`;
}
