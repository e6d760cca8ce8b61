import type { Task, Workbench } from '#schema/workbench/workbench-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { unauthenticated } from '#server/kernel/fault.ts';
import { read, readUnder } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { approvalTasks } from './approval-tasks.queries.ts';
import { callTasks } from './call-tasks.queries.ts';
import { callsPeople } from '#server/telling/telling.permissions.ts';
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
import { lawTasks, libraryTasks, policyTasks } from './law-tasks.queries.ts';
import { meetingTasks } from './meeting-tasks.queries.ts';
import { recordingTasks } from './recording-tasks.queries.ts';
import { registerTasks } from './register-tasks.queries.ts';
import { pressTasks } from './press-tasks.queries.ts';
import { proposalTasks } from './proposal-tasks.queries.ts';
import { statementTasks } from './statement-tasks.queries.ts';
import { draftTasks } from './draft-tasks.queries.ts';
import { gateTasks } from './gate-tasks.queries.ts';
import { suggestionTasks } from './suggestion-tasks.queries.ts';
import { draftingTasks, preparationTasks } from './consultation-tasks.queries.ts';
import { recentActions } from './recent.queries.ts';
import type { TaskSource } from './task-source.ts';
import { unansweredLetterTasks } from './unanswered-letter-tasks.queries.ts';
import { unitDue } from './unit-due.queries.ts';

const SOURCES: readonly TaskSource[] = [
  approvalTasks,
  catalogueTasks,
  plannedTasks,
  collectionTasks,
  completionTasks,
  proposalTasks,
  draftingTasks,
  preparationTasks,
  commentTasks,
  correctionTasks,
  draftTasks,
  inquiryTasks,
  expertTasks,
  unansweredLetterTasks,
  gateTasks,
  suggestionTasks,
  hearingTasks,
  meetingTasks,
  invitationTasks,
  eventTasks,
  pressTasks,
  statementTasks,
  recordingTasks,
  registerTasks,
  lawTasks,
  libraryTasks,
  policyTasks,
];

/** 工作台: everything the viewer has to do, soonest first, what was done lately, and the next day due: one's own, or else the unit's. */
export const workbench = async (context: Context): Promise<Workbench> => {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  const turns = await readUnder(context, toldOfTurns, async (db) =>
    decisionTasks(db, { actor, rules: await rulesOf(db) }),
  );
  const toCall = callsPeople.allows(actor)
    ? await readUnder(context, callsPeople, async (db) => callTasks(db, { actor, rules: await rulesOf(db) }))
    : [];
  return read(context, async (db) => {
    const requester = { actor, rules: await rulesOf(db) };
    const tasks: Task[] = [...turns, ...toCall];
    for (const source of SOURCES) tasks.push(...(await source(db, requester)));
    tasks.sort(soonestFirst);
    const { today } = requester.rules;
    const own = tasks.find(({ dueOn }) => dueOn !== null && dueOn >= today);
    const nextDueOn = own?.dueOn ?? (await unitDue(db));
    return { today, tasks, recent: await recentActions(db, requester), nextDueOn };
  });
};

/** Overdue first, then by due day, undated last; the order within a day is stable by key. */
const soonestFirst = (one: Task, other: Task) =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.key.localeCompare(other.key);
