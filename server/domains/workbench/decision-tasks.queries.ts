import type { Task } from '#schema/workbench/workbench-view.ts';
import { type Permission, signedIn } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import { tasksOf } from './decision-turn.ts';
import { decidingTurns } from './decision-turns.ts';
import {
  type WaitingDecision,
  waitingDecisions,
  type WaitingRow,
  waitingRows,
} from './decision-waiting.queries.ts';
import { executionTurns } from './execution-turns.ts';
import { preparationTurns } from './preparation-turns.ts';
import { type Asked, asked, type Requester, is } from './task-source.ts';

/**
 * 保密审查员、档案员 have turns with decisions whose records they may not read: the task shows that it is their turn, never the
 * records.
 */
export const toldOfTurns: Permission = { ...signedIn, scopes: ['COUNTY'] };

/** Posts that span the county (全县), and those of a unit, which have a turn on a decision's course. */
const COUNTY_POSTS = [
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.MARKET_SUPERVISION,
  Role.SECRECY_REVIEWER,
  Role.ARCHIVIST,
];
const UNIT_POSTS = [Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT];

/** 决策全过程: whose turn it is, from the end of the public's part to the archive. */
export function decisionTasks(requester: Requester): Asked[] {
  const everywhere = is(requester, ...COUNTY_POSTS);
  if (!everywhere && !is(requester, ...UNIT_POSTS) && requester.actor.organRoles.length === 0) return [];
  const told = async (rows: WaitingRow[], db: Db) =>
    (await waitingDecisions(db, requester, rows)).flatMap((decision) => turnsOf(decision, requester));
  return [asked(waitingRows(requester, everywhere), told)];
}

const turnsOf = (decision: WaitingDecision, requester: Requester): Task[] =>
  tasksOf(
    [
      ...preparationTurns(decision, requester.rules),
      ...decidingTurns(decision, requester.rules),
      ...executionTurns(decision, requester),
    ],
    decision,
    requester,
  );
