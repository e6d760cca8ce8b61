import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CaseStepKind } from '#server/law/casework/case-clock.ts';
import { CASE_KIND_LABELS, type CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { CONFIRMING_POSTS, HANDLING_POSTS, kindsFor } from '#server/law/casework/case-posts.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Waiting {
  kind: CaseKind;
  state: Exclude<CaseState, 'ANSWERED'>;
  count: number;
  due: CalendarDay;
  /** The decision that they are about; empty of a kind that is about none. */
  no: string;
  title: string;
}

/** An application whose extension waits for consent (待审批的延期). */
interface Extension extends Pick<Waiting, 'kind' | 'title' | 'due'> {
  id: string;
}

type Publishing = Pick<Waiting, 'kind' | 'count'>;

const TURNS: Readonly<Record<Waiting['state'], readonly [TaskKind, string]>> = {
  [CaseState.RECEIVED]: [TaskKind.ASSIGN_CASES, '待分办'],
  [CaseState.ASSIGNED]: [TaskKind.ANSWER_CASES, '待答复'],
  [CaseState.DRAFTED]: [TaskKind.CONFIRM_CASES, '答复待审核'],
};

/** 办件: what the requester's unit has to assign, to answer and to confirm; nobody confirms their own draft. */
export function caseTasks(requester: Requester): Asked[] {
  const { actor, rules } = requester;
  const handled = kindsFor(HANDLING_POSTS, actor.roles);
  if (handled.length === 0) return [];
  const confirmed = kindsFor(CONFIRMING_POSTS, actor.roles);
  const select = sql<Waiting>`
    select c.kind, c.state, count(*)::int as count, min(c.due_on)::text as due, coalesce(d.no, '') as no,
      coalesce(d.title, '') as title
    from case_item c left join decision d on d.id = c.decision_id
    where c.unit_id = ${actor.unitId} and c.state <> ${CaseState.ANSWERED} and c.kind = any(${handled}::text[])
      and (c.state <> ${CaseState.DRAFTED}
        or (c.kind = any(${confirmed}::text[]) and c.drafted_by_id is distinct from ${actor.id}))
    group by c.kind, c.state, d.no, d.title order by c.kind, d.no, c.state`;
  const publishing = sql<Publishing>`
    select kind, count(*)::int as count from case_item
    where unit_id = ${actor.unitId} and public_text is not null and published_at is null
      and kind = any(${confirmed}::text[]) and public_text_by_id is distinct from ${actor.id}
    group by kind order by kind`;
  const reviews = is(requester, Role.GOV_OFFICE_STAFF);
  const takenDown = sql<Publishing>`
    select kind, count(*)::int as count from case_item
    where ${reviews}::boolean and standing_takedown(takedowns) is not null
      and standing_takedown(takedowns) ->> 'upheld' is null
      and standing_takedown(takedowns) ->> 'byId' is distinct from ${actor.id}
      and drafted_by_id is distinct from ${actor.id} and public_text_by_id is distinct from ${actor.id}
    group by kind order by kind`;
  return [
    asked(select, (rows) => rows.map((row) => caseTask(row, rules.today))),
    extensionsWaiting(requester, confirmed),
    asked(publishing, (rows) => rows.map((row) => publicTask(PUBLISHING, row, rules.today))),
    asked(takenDown, (rows) => rows.map((row) => publicTask(REVIEWING, row, rules.today))),
  ];
}

function caseTask({ kind, state, count, due, no, title }: Waiting, today: CalendarDay) {
  const [turn, words] = TURNS[state];
  const { article, noun, desk } = CASE_KINDS[kind];
  const of = no ? `&juece=${encodeURIComponent(no)}` : '';
  return task(
    {
      key: `${turn}:${no || kind}`,
      kind: turn,
      title: title || CASE_KIND_LABELS[kind],
      detail: `${count}件${noun}${words}`,
      article,
      dueOn: due,
      count,
      path: `${desk}?zhuangtai=${state}${of}`,
    },
    today,
  );
}

/** 审批延期: what somebody else of the unit asked for. */
function extensionsWaiting({ actor, rules }: Requester, confirmed: readonly CaseKind[]): Asked {
  const waiting = sql<Extension>`
    select c.kind, c.id, c.title, c.due_on::text as due from case_item c
    where c.unit_id = ${actor.unitId} and c.kind = any(${confirmed}::text[]) and c.state <> ${CaseState.ANSWERED}
      and exists (select from jsonb_array_elements(c.steps) as step
        where step ->> 'kind' = ${CaseStepKind.EXTENSION} and step ->> 'endedOn' is null
          and step ->> 'byId' is distinct from ${actor.id})
    order by c.due_on, c.id`;
  return asked(waiting, (rows) => rows.map((row) => extensionTask(row, rules.today)));
}

/** Whether its term is extended is decided before it is over: each is a task of its own. */
const extensionTask = ({ kind, id, title, due }: Extension, today: CalendarDay) =>
  task(
    {
      key: `${TaskKind.DECIDE_EXTENSION}:${id}`,
      kind: TaskKind.DECIDE_EXTENSION,
      title,
      detail: '申请延长答复期限，待审批',
      article: CASE_KINDS[kind].article,
      dueOn: due,
      path: `${CASE_KINDS[kind].desk}/${id}`,
    },
    today,
  );

interface PublicTurn {
  readonly turn: TaskKind;
  readonly words: string;
  readonly publicity: CasePublicity;
}

const PUBLISHING: PublicTurn = {
  turn: TaskKind.PUBLISH_CASES,
  words: '件公开的内容待审核',
  publicity: CasePublicity.TO_PUBLISH,
};
const REVIEWING: PublicTurn = {
  turn: TaskKind.REVIEW_TAKEDOWNS,
  words: '件撤下待复核',
  publicity: CasePublicity.TO_REVIEW,
};

/** No term: what is published with consent waits for nobody by law. */
const publicTask = (
  { turn, words, publicity }: PublicTurn,
  { kind, count }: Publishing,
  today: CalendarDay,
) =>
  task(
    {
      key: `${turn}:${kind}`,
      kind: turn,
      title: CASE_KIND_LABELS[kind],
      detail: `${count}${words}`,
      article: CASE_KINDS[kind].article,
      dueOn: null,
      count,
      path: `${CASE_KINDS[kind].desk}?gongkai=${publicity}`,
    },
    today,
  );
