import type { DeskCountsQuery as DeskCounts } from '#client/graphql/graphql.ts';
import { DeskCountsQuery } from './desk-shell-query.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from './use-desk.ts';
import type { Viewer } from './viewer.ts';
import { isReview } from './review-kinds.ts';

type Task = DeskCounts['workbench']['tasks'][number];

export type Counts = Partial<Record<Viewer['desks'][number], number>>;

const leadingTo = (tasks: readonly Task[], href: string) =>
  tasks.filter((task) => task.path.startsWith(href) && !isReview(task)).length;

/** How many tasks wait at each desk, by where they lead. */
export const countsOf = (tasks: readonly Task[]): Counts => ({
  WORKBENCH: tasks.length,
  APPROVALS: leadingTo(tasks, paths.approvals),
  CALLS: tasks.find(({ kind }) => kind === 'CALL_PEOPLE')?.count ?? 0,
  CATALOGUE: leadingTo(tasks, paths.catalogue),
  MATTER_LIST: leadingTo(tasks, paths.matterList),
  DECISIONS: leadingTo(tasks, paths.decisions),
  CONSULTATIONS: leadingTo(tasks, paths.consultations),
  HEARINGS: leadingTo(tasks, paths.hearings),
  MEETINGS: leadingTo(tasks, paths.meetings),
  REPRESENTATIVES: leadingTo(tasks, paths.representatives),
  OPINIONS: leadingTo(tasks, paths.opinions),
  REPORTS: leadingTo(tasks, paths.reports),
  EVENTS: leadingTo(tasks, paths.events),
  SUGGESTIONS: leadingTo(tasks, paths.suggestions),
  CASES: leadingTo(tasks, paths.cases),
  REQUESTS: leadingTo(tasks, paths.requests),
  CONCERNS: leadingTo(tasks, paths.concerns),
  ANNUAL_REPORTS: leadingTo(tasks, paths.annualReports),
  REVIEWS: tasks.filter(isReview).length,
});

export const useCounts = (): Counts => countsOf(useDesk(DeskCountsQuery, {}).data?.workbench.tasks ?? []);
