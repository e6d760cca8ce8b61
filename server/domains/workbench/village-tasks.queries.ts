import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import {
  allDue,
  DisclosureStanding,
  type DisclosingVillage,
  type OwedDisclosure,
} from '#server/law/village/disclosure-due.ts';
import { DISCLOSURE_KIND_LABELS, type DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import { periodWords, readPeriod } from '#server/law/village/disclosure-period.ts';
import { POSTING_POSTS } from '#server/law/village/village-posts.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Row extends DisclosingVillage {
  no: string;
  name: string;
  posted: { kind: DisclosureKind; period: string }[];
}

/** 村务公开 of the villages of the requester's town: of each village, the periods that are over and not posted. */
export function villageTasks(requester: Requester): Asked[] {
  if (!is(requester, ...POSTING_POSTS)) return [];
  const select = sql<Row>`
    select v.no, v.name, v.finance_monthly as "financeMonthly", v.since, v.ended_on as "endedOn",
      (select coalesce(json_agg(json_build_object('kind', p.kind, 'period', p.period)), '[]')
        from village_posting p where p.village_id = v.id and p.corrects_id is null) as posted
    from village v where v.town_id = ${requester.actor.unitId} order by length(v.no), v.no`;
  return [asked(select, (rows) => rows.flatMap((row) => villageTask(row, requester)))];
}

function villageTask({ no, name, posted, ...village }: Row, { rules }: Requester): Task[] {
  const { today, calendar } = rules;
  const periods = (kind: DisclosureKind) =>
    new Set(posted.filter((one) => one.kind === kind).map(({ period }) => period));
  const over = allDue(village, periods, { today, calendar }).filter(
    ({ period }) => (readPeriod(period)?.lastDay ?? today) < today,
  );
  const [first] = over;
  if (!first) return [];
  const kind = TaskKind.POST_VILLAGE_AFFAIRS;
  const words = {
    key: `${kind}:${no}`,
    kind,
    title: `${name}村务公开`,
    detail: detailOf(over),
    article: '村民委员会组织法第三十条',
    path: `/gongzuotai/cunwu/${no}`,
    dueOn: first.dueOn,
  };
  return [task(words, today)];
}

function detailOf(over: readonly OwedDisclosure[]): string {
  const late = over.filter(({ standing }) => standing === DisclosureStanding.OVERDUE).length;
  const [first] = over;
  const named = first ? `${periodWords(first.period)}${DISCLOSURE_KIND_LABELS[first.kind]}` : '';
  const most = over.length > 1 ? `${named}等${over.length}项待公开` : `${named}待公开`;
  return late > 0 ? `${most}，${late}项已经逾期` : most;
}
