import type { Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Actor } from '#server/kernel/authority.ts';
import type { Db, Rules } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Role } from '#server/law/people/role.ts';

/** For whom tasks are gathered, on which day. */
export interface Requester {
  actor: Actor;
  rules: Rules;
}

/** A room of the server that knows what somebody has to do: derived from the record, never stored. */
export type TaskSource = (db: Db, requester: Requester) => Promise<Task[]>;

/** Whether the requester has one of these roles. */
export const is = ({ actor }: Requester, ...roles: Role[]) =>
  roles.some((role) => actor.roles.includes(role));

/** What a task says at least. */
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
