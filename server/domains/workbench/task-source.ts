import type { Expression } from 'kysely';
import type { Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { askTogether, type Instants, type Question } from '#server/ground/kernel/ask-together.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Role } from '#server/law/people/role.ts';

/** Requester for whom tasks are gathered, with the rules and the day. */
export interface Requester {
  actor: Actor;
  rules: Rules;
}

/** Query of the records (待办的出处), and the tasks that its rows give rise to. */
export interface Asked extends Question {
  tell: (rows: never[], db: Db) => Task[] | Promise<Task[]>;
}

/**
 * Source of tasks in one domain of the server: derived from the records, never stored. It contributes selects only
 * (built by `from`), so that all sources are read in one statement.
 */
export type TaskSource = (requester: Requester, from: Db) => Asked[];

/** Pairs a select with the function that makes tasks of its rows; columns of instants are named. */
export const asked = <Row>(
  select: Expression<Row>,
  tell: (rows: Row[], db: Db) => Task[] | Promise<Task[]>,
  ...[instants]: Instants<Row>
): Asked => ({ select, instants: Object.keys(instants ?? {}), tell });

/** The tasks of these rooms, asked in one statement. */
export async function gather(db: Db, questions: readonly Asked[]): Promise<Task[]> {
  const answers = await askTogether(db, questions);
  const tasks: Task[] = [];
  for (const [n, { tell }] of questions.entries()) tasks.push(...(await tell(answers[n] as never[], db)));
  return tasks;
}

/** Whether the requester has one of these roles. */
export const is = ({ actor }: Requester, ...roles: Role[]) =>
  roles.some((role) => actor.roles.includes(role));

/** Fields of a task. */
export interface TaskWords {
  key: string;
  kind: TaskKind;
  title: string;
  detail: string;
  path: string;
  article?: string | null;
  dueOn?: CalendarDay | null;
  provisional?: boolean;
  count?: number | null;
}

/** A task on a day: overdue when its due day is past and certain. */
export const task = (words: TaskWords, today: CalendarDay): Task => {
  const { article = null, dueOn = null, provisional = false, count = null, ...rest } = words;
  return {
    ...rest,
    article,
    dueOn,
    provisional,
    count,
    overdue: dueOn !== null && !provisional && dueOn < today,
  };
};
