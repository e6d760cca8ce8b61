import type { RecentAction, Task, Workbench } from '#schema/workbench/workbench-view.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { rowScope } from '#server/ground/kernel/define-command.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { read, readPlanned } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { approvalTasks } from './approval-tasks.queries.ts';
import { callTasks } from './call-tasks.queries.ts';
import { callsPeople } from '#server/engines/telling/telling.permissions.ts';
import { catalogueTasks, plannedTasks } from './catalogue-tasks.queries.ts';
import { collectionTasks, completionTasks } from './catalogue-year-tasks.queries.ts';
import { commentTasks } from './comment-tasks.queries.ts';
import { correctionTasks } from './correction-tasks.queries.ts';
import { decisionTasks, toldOfTurns } from './decision-tasks.queries.ts';
import { eventTasks } from './event-tasks.queries.ts';
import { hearingTasks } from './hearing-tasks.queries.ts';
import { expertTasks } from './expert-tasks.queries.ts';
import { inquiryTasks } from './inquiry-tasks.queries.ts';
import { invitationTasks } from './invitation-tasks.queries.ts';
import { noteTasks } from './note-tasks.queries.ts';
import { changeTasks } from './change-tasks.queries.ts';
import { lawTasks, libraryTasks, policyTasks, statuteTasks } from './law-tasks.queries.ts';
import { letterAddressTasks } from './letter-address-tasks.queries.ts';
import { disclosureCheckTasks } from './disclosure-check-tasks.queries.ts';
import { disclosureTasks, matterListTasks } from './edition-tasks.queries.ts';
import { meetingTasks } from './meeting-tasks.queries.ts';
import { reasonTasks } from './reason-tasks.queries.ts';
import { recordingTasks } from './recording-tasks.queries.ts';
import { registerTasks } from './register-tasks.queries.ts';
import { pressTasks } from './press-tasks.queries.ts';
import { proposalTasks } from './proposal-tasks.queries.ts';
import { statementTasks } from './statement-tasks.queries.ts';
import { draftTasks } from './draft-tasks.queries.ts';
import { gateTasks } from './gate-tasks.queries.ts';
import { annualReportTasks } from './annual-report-tasks.queries.ts';
import { planTasks } from './plan-tasks.queries.ts';
import { reportHearingTasks } from './report-hearing-tasks.queries.ts';
import { concernTasks } from './concern-tasks.queries.ts';
import { villageTasks } from './village-tasks.queries.ts';
import { caseTasks } from './case-tasks.queries.ts';
import { suggestionTasks } from './suggestion-tasks.queries.ts';
import { draftingTasks, preparationTasks } from './consultation-tasks.queries.ts';
import { recentActions } from './recent.queries.ts';
import { gather, type Requester, type TaskSource } from './task-source.ts';
import { unansweredLetterTasks } from './unanswered-letter-tasks.queries.ts';
import { unitDue } from './unit-due.queries.ts';

const SOURCES: readonly TaskSource[] = [
  approvalTasks,
  catalogueTasks,
  plannedTasks,
  collectionTasks,
  completionTasks,
  matterListTasks,
  disclosureTasks,
  disclosureCheckTasks,
  proposalTasks,
  draftingTasks,
  preparationTasks,
  commentTasks,
  reasonTasks,
  correctionTasks,
  draftTasks,
  inquiryTasks,
  expertTasks,
  unansweredLetterTasks,
  letterAddressTasks,
  gateTasks,
  suggestionTasks,
  caseTasks,
  annualReportTasks,
  planTasks,
  reportHearingTasks,
  concernTasks,
  villageTasks,
  hearingTasks,
  meetingTasks,
  invitationTasks,
  eventTasks,
  pressTasks,
  statementTasks,
  recordingTasks,
  registerTasks,
  lawTasks,
  statuteTasks,
  libraryTasks,
  policyTasks,
  changeTasks,
  noteTasks,
];

/** Task sources by the permission they are read under (岗位视野); null: under the requester's own posts. */
const SIGHTS: readonly (readonly [Permission | null, readonly TaskSource[]])[] = [
  [null, SOURCES],
  [toldOfTurns, [decisionTasks]],
  [callsPeople, [callTasks]],
];

/** 工作台: all tasks of the viewer, soonest first; sources read under one scope are asked in one statement. */
export async function workbench(context: Context): Promise<Workbench> {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  const requester = { actor, rules: await readPlanned(context, null, rulesOf) };
  const held = SIGHTS.filter(([sight]) => sight === null || sight.allows(actor));
  const sights = Map.groupBy(held, ([sight]) => JSON.stringify(rowScope(context, sight ?? undefined)));
  const tasks: Task[] = [];
  // One after the other: every page of the console asks, and a request should hold one connection.
  for (const rooms of sights.values()) tasks.push(...(await gathered(context, requester, rooms)));
  return { today: requester.rules.today, tasks: tasks.toSorted(soonestFirst) };
}

/** Tasks of these rooms for the requester, all read under one permission. */
async function gathered(context: Context, requester: Requester, rooms: typeof SIGHTS): Promise<Task[]> {
  // Only builds the selects: where there are none no transaction begins.
  const from = context.services.database.em.getKysely();
  const questions = rooms.flatMap(([, sources]) => sources.flatMap((source) => source(requester, from)));
  if (questions.length === 0) return [];
  return readPlanned(context, rooms[0]?.[0] ?? null, (db) => gather(db, questions));
}

/** Recent actions in the viewer's unit. */
export function recent(context: Context): Promise<RecentAction[]> {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  return read(context, (db) => recentActions(db, actor));
}

/** The next day due: one's own, or else the unit's. */
export async function nextDue(context: Context, { today, tasks }: Workbench): Promise<CalendarDay | null> {
  const own = tasks.find(({ dueOn }) => dueOn !== null && dueOn >= today);
  return own?.dueOn ?? read(context, unitDue);
}

/** Overdue first, then by due day, undated last; the order within a day is stable by key. */
const soonestFirst = (one: Task, other: Task) =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.key.localeCompare(other.key);
