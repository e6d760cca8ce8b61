import { type Permission, signedIn } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { holdersOf } from '#server/ground/kernel/matter/control.ts';
import { controllers } from '#server/law/people/interested.ts';
import { actsForOrgan, type PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { tasksOf, type Turn } from './decision-turn.ts';
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

/** Whether one's posts span the county, so that every decision may be one's turn. */
export const spansCounty = (requester: Requester): boolean => is(requester, ...COUNTY_POSTS);

/** 决策全过程: whose turn it is, from the end of the public's part to the archive. */
export function decisionTasks(requester: Requester): Asked[] {
  const everywhere = spansCounty(requester);
  if (!everywhere && !is(requester, ...UNIT_POSTS) && requester.actor.organRoles.length === 0) return [];
  const told = async (rows: WaitingRow[], db: Db) => {
    const waiting = await waitingDecisions(db, requester, rows);
    const turns = waiting.map((decision) => ({ decision, turns: decisionTurns(decision, requester) }));
    const holders = await holdersFor(turns, requester, db);
    return turns.flatMap((one) => tasksOf(one.turns, one.decision, requester, holders));
  };
  return [asked(waitingRows(requester, everywhere), told)];
}

interface Turns {
  decision: WaitingDecision;
  turns: readonly Turn[];
}

/** Turns with a decision over its whole course (轮到谁). */
export const decisionTurns = (decision: WaitingDecision, requester: Requester): Turn[] => [
  ...preparationTurns(decision, requester.rules),
  ...decidingTurns(decision, requester.rules),
  ...executionTurns(decision, requester),
];

/** Holders of the posts of control whose turn it is; read only for who holds one of these posts. */
export function holdersFor(
  waiting: readonly Turns[],
  { actor }: Requester,
  db: Db,
): Promise<readonly PostHolder[]> {
  const acts = waiting.flatMap(({ decision, turns }) =>
    turns.flatMap(({ act }) =>
      act && actsForOrgan(actor, controllers(act), decision.organId) ? controllers(act) : [],
    ),
  );
  return acts.length > 0 ? holdersOf(db, [...new Set(acts)]) : Promise.resolve([]);
}
