import type { DeskCountsQuery as DeskCounts } from '#client/graphql/graphql.ts';
import { DeskCountsQuery } from './desk-shell-query.ts';
import { type Desk, DESKS, deskAt } from './desk-hrefs.ts';
import { isReview } from './review-kinds.ts';
import { useDesk } from './use-desk.ts';

type Task = DeskCounts['workbench']['tasks'][number];

export type Counts = Partial<Record<Desk, number>>;

const deskOf = (task: Task): Desk | undefined =>
  isReview(task) ? 'REVIEWS' : deskAt(DESKS, task.path.replace(/[?#].*$/, ''));

/** How many tasks wait at each desk, by where they lead. */
export function countsOf(tasks: readonly Task[]): Counts {
  const counts: Counts = { WORKBENCH: tasks.length };
  for (const task of tasks) {
    const desk = deskOf(task);
    // Calls are one task, of many people.
    const waiting = (task.kind === 'CALL_PEOPLE' && task.count) || 1;
    if (desk && desk !== 'WORKBENCH') counts[desk] = (counts[desk] ?? 0) + waiting;
  }
  return counts;
}

export const useCounts = (): Counts => countsOf(useDesk(DeskCountsQuery, {}).data?.workbench.tasks ?? []);
