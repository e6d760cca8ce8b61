import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Preparing {
  id: string;
  title: string;
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  review_note: string | null;
  blocked_reason: string | null;
  scheduled: boolean;
}

/** 征求意见 before their opening: whose turn it is. */
export function preparationTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Preparing>`
    select c.id, coalesce(nullif(c.title, ''), d.title) as title, c.review, c.review_note, c.blocked_reason,
      c.scheduled_by_id is not null as scheduled
    from consultation c join decision d on d.id = c.decision_id
    where c.opens_at is null and c.withdrawn_at is null
      and (app_writes(c.unit_ids) or (app_in('REVIEW') and c.review = 'IN_REVIEW'))
    order by c.updated_at`;
  return [asked(select, (rows) => rows.flatMap((row) => turn(row, requester)))];
}

function turn(row: Preparing, requester: Requester): Task[] {
  const due = (kind: TaskKind, detail: string, roles: Role[], article = '国令713号第十五条') =>
    is(requester, ...roles)
      ? [
          task(
            {
              key: `${kind}:${row.id}`,
              kind,
              title: row.title,
              detail,
              article,
              path: `/gongzuotai/zhengji/${row.id}`,
            },
            requester.rules.today,
          ),
        ]
      : [];
  const unit = [Role.UNIT_STAFF, Role.UNIT_LEAD];
  if (row.review === 'IN_REVIEW') {
    return due(
      TaskKind.REVIEW_CONSULTATION,
      '公布前的保密审查',
      [Role.SECRECY_REVIEWER],
      '国令711号第十七条',
    );
  }
  if (row.review === 'DRAFT' && row.review_note) {
    return due(TaskKind.RETURNED_CONSULTATION, `被退回：${row.review_note}`, unit);
  }
  if (row.review === 'DRAFT') return due(TaskKind.PREPARE_CONSULTATION, '备齐五部分材料后提交审查', unit);
  if (row.blocked_reason) return due(TaskKind.OPENING_BLOCKED, row.blocked_reason, [Role.UNIT_LEAD]);
  return row.scheduled ? [] : due(TaskKind.OPEN_CONSULTATION, '审查已通过，可以公布', [Role.UNIT_LEAD]);
}

interface Drafting {
  id: string;
  no: string;
  title: string;
  begun: boolean;
}

/** Decisions that were started and wait to be drafted, and those in drafting for which nobody has prepared a consultation yet. */
export function draftingTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const select = sql<Drafting>`
    select d.id, d.no, d.title, d.phase = 'DRAFTING' as begun from decision d
    where app_writes(d.unit_ids) and (d.phase = 'INITIATED' or (d.phase = 'DRAFTING'
      and not exists (select 1 from consultation c where c.decision_id = d.id)))
    order by d.started_on`;
  const told = (row: Drafting) =>
    task(
      { key: `${row.begun ? PREPARE.kind : DRAFT.kind}:${row.id}`, title: row.title, ...wordsOf(row) },
      requester.rules.today,
    );
  return [asked(select, (rows) => rows.map(told))];
}

const DRAFT = {
  kind: TaskKind.START_DRAFTING,
  detail: '决策程序已经启动，登记调查研究情况后起草',
  article: '国令713号第十二条',
};
const PREPARE = {
  kind: TaskKind.PREPARE_CONSULTATION,
  detail: '草案拟订后向社会公开征求意见',
  article: '国令713号第十四条、第十五条',
};

const wordsOf = ({ no, begun }: Drafting) =>
  begun ? { ...PREPARE, path: '/gongzuotai/zhengji' } : { ...DRAFT, path: `/gongzuotai/juece/${no}` };
