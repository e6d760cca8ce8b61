import { sql } from 'kysely';
import type { OpinionOverviewView } from '#schema/consultation/opinion-overview-view.ts';
import type { StanceCount } from '#schema/feedback/report-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { clauseName, WHOLE } from '#server/law/draft/clause-number.ts';
import { OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { seesDesk } from '../consultation.permissions.ts';
import { opinionOverview } from './opinion-overview.queries.ts';
import { townHearing } from './town-hearing.queries.ts';
import { shareOf } from './share-of.ts';
import { townNotes, townRows } from './town-rows.ts';

const COLUMNS: TablePlan['columns'] = [
  { head: '分类', width: 5 },
  { head: '项目', width: 16, align: 'left' },
  { head: '条数', width: 4 },
  { head: '占比', width: 4 },
  { head: '其中', width: 13, align: 'left' },
];

/** 民意一览, as it is laid before a meeting: the same numbers as on the desk. */
export async function overviewTable(context: Context, consultationId: string) {
  if (!isId(consultationId) || !seesDesk.allows(context.actor)) return null;
  const overview = await opinionOverview(context, consultationId);
  const { title, today } = await read(context, async (db) => {
    const { rows } = await sql<{ title: string; today: CalendarDay }>`
      select title, app_today()::text as today from consultation where id = ${consultationId}`.execute(db);
    const [found] = rows;
    if (!found) throw notFound('该征求意见');
    return found;
  });
  const hearing = await townHearing(context, consultationId);
  const plan: TablePlan = {
    title: '民意一览',
    under: `《${subjectOf(title)}》公开征求意见，截至${inChinese(today)}`,
    columns: COLUMNS,
    rows: [...rowsOf(overview), ...townRows(hearing)],
    notes: [...notesOf(overview), ...townNotes(hearing)],
  };
  return { plan, fileName: `${subjectOf(title)}民意一览`, published: false };
}

const stanceWords = (stances: readonly StanceCount[]) =>
  stances
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => `${STANCE_LABELS[stance]}${count}`)
    .join('、');

function rowsOf({
  comments,
  stances,
  clauses,
  themes,
  weeks,
  towns,
}: OpinionOverviewView): TablePlan['rows'] {
  const row = (group: string, name: string, count: number, more = '') =>
    [group, name, count, shareOf(count, comments), more] as const;
  return [
    ...stances.map(({ stance, count }) => row('态度', STANCE_LABELS[stance], count)),
    ...clauses.map(({ clauseNo, count, stances: by }) =>
      row('条款', clauseNo ? clauseName(clauseNo) : WHOLE, count, stanceWords(by)),
    ),
    ...themes.map(({ title, count, stances: by, result }) =>
      row(
        '主题',
        title,
        count,
        [stanceWords(by), result ? OUTCOME_LABELS[result] : ''].filter(Boolean).join('；'),
      ),
    ),
    ...weeks.map(({ from, until, count }) => row('时间', `${inChinese(from)}至${inChinese(until)}`, count)),
    ...towns.map(({ name, count }) => row('提到的乡镇', name, count)),
  ];
}

/** Reservations under which the numbers are read. */
const notesOf = ({ comments, people, withdrawn, undisposed, unthemed }: OpinionOverviewView): string[] => [
  `共收到意见${comments}条、${people}人，另有本人撤回${withdrawn}条不计；还没有确认处理结果的${undisposed}条，没有归入主题的${unthemed}条。`,
  '“提到的乡镇”按意见文字里写到的乡镇名称统计，一条可以提到几个乡镇；不等于意见人住在哪里。',
];
