import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { dayOf, inShanghai } from '#server/law/calendar/calendar-day.ts';
import { pressDue, pressStanding, responseDue, type Weight } from '#server/law/concern/concern-clock.ts';
import { PRESS_AT } from '#server/domains/concern/concern-press.queries.ts';
import { DRAFTING_POSTS, REGISTERING_POSTS, REVIEWING_POSTS } from '#server/law/concern/concern-posts.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Row extends Weight {
  id: string;
  title: string;
  seenAt: Date;
  leadUnitId: string | null;
  respondedAt: Date | null;
  /** Null: nothing is drafted. */
  authorIds: string[] | null;
  returnReason: string | null;
  pressAt: Date | null;
}

/** 政务舆情: to hand over, to answer, to check, and the press conference that is owed. */
export function concernTasks(requester: Requester): Asked[] {
  if (!is(requester, ...DRAFTING_POSTS)) return [];
  const select = sql<Row>`
    select c.id, c.title, c.level, c.emergency, c.seen_at as "seenAt", c.lead_unit_id as "leadUnitId",
      c.responded_at as "respondedAt", r.author_ids as "authorIds", r.return_reason as "returnReason",
      ${PRESS_AT} as "pressAt"
    from concern c left join concern_response r on r.concern_id = c.id and r.published_at is null
    where c.ended_at is null and (c.responded_at is null or r.id is not null or c.emergency)
    order by c.seen_at`;
  return [
    asked(select, (rows) => rows.flatMap((row) => [...turn(row, requester), ...press(row, requester)]), {
      seenAt: true,
      respondedAt: true,
      pressAt: true,
    }),
  ];
}

type Told = Pick<Row, 'id' | 'title'>;

const due = (kind: TaskKind, { id, title }: Told, limit: Date | null, { rules }: Requester, said: string) => {
  const late = limit !== null && limit < rules.now ? '，已经逾期' : '';
  const until = limit ? `，${inShanghai(limit)}前${late}` : '';
  const words = {
    key: `${kind}:${id}`,
    kind,
    title,
    detail: `${said}${until}`,
    article: '国办发〔2016〕61号',
  };
  const path = `/gongzuotai/yuqing/${id}`;
  const made = task({ ...words, path, dueOn: limit && dayOf(limit) }, rules.today);
  return Object.assign(made, { overdue: late !== '' });
};

/** The next step towards a response; of a later one nothing is owed until a day. */
function turn(row: Row, requester: Requester): Task[] {
  const { actor } = requester;
  const limit = row.respondedAt ? null : responseDue(row);
  const own = row.leadUnitId === actor.unitId;
  const office = is(requester, ...REGISTERING_POSTS);
  if (row.leadUnitId === null)
    return office ? [due(TaskKind.HAND_OVER_CONCERN, row, limit, requester, '待转办')] : [];
  if (row.authorIds && row.returnReason === null) {
    const reviews = is(requester, ...REVIEWING_POSTS) && (own || office);
    return reviews && !row.authorIds.includes(actor.id)
      ? [due(TaskKind.REVIEW_CONCERN_RESPONSE, row, limit, requester, '回应待审核公布')]
      : [];
  }
  if (!own || (row.respondedAt && !row.authorIds)) return [];
  const said = row.returnReason ? `回应被退回：${row.returnReason}` : '回应待拟写';
  return [due(TaskKind.DRAFT_CONCERN_RESPONSE, row, limit, requester, said)];
}

/** The press conference that a serious emergency asks for, until one has begun. */
function press(row: Row, requester: Requester): Task[] {
  const standing = pressStanding(row, row.pressAt, requester.rules.now);
  const awaited = standing === 'OVERDUE' || (standing === 'AHEAD' && row.pressAt === null);
  return awaited && is(requester, ...REGISTERING_POSTS)
    ? [due(TaskKind.HOLD_CONCERN_PRESS, row, pressDue(row), requester, '新闻发布会还没有举行')]
    : [];
}
