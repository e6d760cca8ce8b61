import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { reportDue } from '#server/law/event/event-report.ts';
import {
  type EventAction,
  type EventFacts,
  EventStage,
  eventStage,
  rolesFor,
} from '#server/law/event/event-stage.ts';
import { type EventKind } from '#server/law/event/kinds.ts';
import { EVENT_PAPER_LABELS, type EventPaper } from '#server/law/event/event-words.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Running extends EventFacts {
  id: string;
  no: string;
  kind: EventKind;
  title: string;
  paper: EventPaper | null;
  reviewNote: string | null;
}

const { WORK_ON_EVENT, REVIEW_EVENT, PUBLISH_EVENT, REPORT_EVENT } = TaskKind;
const LAW = '国令711号第十七条';
const LIST = '县政务公开任务清单';

/** 开放活动 on their way: whose turn it is, and by which day; hosts work on their unit's own, a secrecy reviewer reads for all. */
export function eventTasks(requester: Requester): Asked[] {
  if (!is(requester, ...rolesFor('save', null), Role.SECRECY_REVIEWER)) return [];
  const select = sql<Running>`
    select e.id, e.no, e.kind, e.title, e.paper, e.review, e.review_note as "reviewNote",
      e.published_at as "publishedAt", e.cancelled_at as "cancelledAt", e.archived_at as "archivedAt",
      e.report_published_at as "reportPublishedAt", e.open_sign_up as "openSignUp",
      e.sign_up_opens_at as "signUpOpensAt", e.sign_up_closes_at as "signUpClosesAt",
      e.starts_at as "startsAt", e.ends_at as "endsAt"
    from event e
    where e.cancelled_at is null and e.report_published_at is null
      and (e.published_at is null or e.ends_at <= app_now())
      and (${requester.actor.unitId}::uuid = any(e.unit_ids) or e.review = 'IN_REVIEW')
    order by e.starts_at, e.no`;
  return [
    asked(select, (rows) => rows.flatMap((row) => turns(row, requester)), {
      publishedAt: true,
      cancelledAt: true,
      reportPublishedAt: true,
      archivedAt: true,
      signUpOpensAt: true,
      signUpClosesAt: true,
      startsAt: true,
      endsAt: true,
    }),
  ];
}

interface Turn {
  kind: TaskKind;
  detail: string;
  action: EventAction;
  article: string;
  dueOn: CalendarDay;
  provisional?: boolean;
}

/** Tasks of an event: its notice until it is published, its report once it is over. */
function turns(row: Running, requester: Requester): Task[] {
  const over = eventStage(row, requester.rules.now) === EventStage.FINISHED;
  const found = over ? ofReport(row, requester) : ofNotice(row, requester);
  if (!is(requester, ...rolesFor(found.action, row.kind))) return [];
  const { action: _, ...words } = found;
  const key = `${words.kind}:${row.id}`;
  const path = `/gongzuotai/kaifang/${row.no}${over ? '/qingkuang' : ''}`;
  return [task({ ...words, key, title: row.title, path }, requester.rules.today)];
}

/** 活动公告: written, reviewed by another, published before sign-up opens or the event begins. */
function ofNotice(row: Running, { rules }: Requester): Turn {
  const dueOn = dayOf(row.openSignUp && row.signUpOpensAt ? row.signUpOpensAt : row.startsAt);
  if (row.review === 'IN_REVIEW')
    return {
      kind: REVIEW_EVENT,
      detail: '活动公告发布前的保密审查',
      action: 'passReview',
      article: LAW,
      dueOn,
    };
  if (row.review === 'APPROVED')
    return { kind: PUBLISH_EVENT, detail: '发布活动公告', action: 'publish', article: LIST, dueOn };
  return { kind: WORK_ON_EVENT, detail: drafting(row, rules.now), action: 'save', article: LAW, dueOn };
}

function drafting({ startsAt, reviewNote }: Running, now: Date): string {
  if (startsAt <= now) return '原定时间已过，改到新的时间或者取消';
  return reviewNote ? '按审查意见修改活动公告，再提交保密审查' : '活动公告备齐后提交保密审查';
}

/** 活动情况: within the county's working days after the last turn. */
function ofReport(row: Running, { rules }: Requester): Turn {
  const { day: dueOn, provisional } = reportDue(row.endsAt, rules.calendar, rules.policy);
  const due = { article: LIST, dueOn, provisional };
  const what = row.paper === null ? '活动情况' : EVENT_PAPER_LABELS[row.paper];
  if (row.review === 'IN_REVIEW')
    return {
      ...due,
      kind: REVIEW_EVENT,
      detail: `${what}公布前的保密审查`,
      action: 'passReview',
      article: LAW,
    };
  if (row.review === 'APPROVED')
    return { ...due, kind: PUBLISH_EVENT, detail: `公布${what}`, action: 'publishReport' };
  const detail = row.paper === null ? '填写活动情况' : '活动情况备齐后提交保密审查';
  return { ...due, kind: REPORT_EVENT, detail, action: 'saveReport' };
}
