import { sql } from 'kysely';
import type { DecisionTurn } from '#schema/workbench/turn-view.ts';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readPlanned } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { postLabel } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { decisionTurns, holdersFor, spansCounty, toldOfTurns } from './decision-tasks.queries.ts';
import { tasksOf, type Turn } from './decision-turn.ts';
import {
  type WaitingDecision,
  waitingDecisions,
  type WaitingRow,
  waitingRows,
} from './decision-waiting.queries.ts';
import type { Requester } from './task-source.ts';

/** Turns of one decision (轮到谁), one's own first; null for whoever has no post in its course. */
export async function turnsOfDecision(context: Context, id: string): Promise<DecisionTurn[] | null> {
  const { actor } = context;
  if (!actor || !toldOfTurns.allows(actor)) return null;
  return readPlanned(context, toldOfTurns, async (db) => {
    const requester = { actor, rules: await rulesOf(db) };
    const rows = waitingRows(requester, spansCounty(requester));
    const { rows: own } = await sql<WaitingRow>`select * from (${rows}) w where w.id = ${id}`.execute(db);
    const [decision] = await waitingDecisions(db, requester, own, true);
    if (!decision) return null;
    const turns = [...decisionTurns(decision, requester), ...asked(decision)].map(
      forViewer(decision, requester),
    );
    const holders = await holdersFor([{ decision, turns }], requester, db);
    return turns
      .map((turn) => ({ turn, mine: tasksOf([turn], decision, requester, holders).length > 0 }))
      .map(({ turn, mine }) => told(turn, mine, decision, requester))
      .toSorted((one, other) => Number(other.mine) - Number(one.mine));
  });
}

/** The request that lies before a leader (等待批示), which is no turn of the course itself. */
const asked = ({ phase, unapproved: [finding] }: WaitingDecision): Turn[] =>
  phase === DecisionPhase.READY_FOR_DISCUSSION && finding?.code === 'APPROVAL_AWAITED'
    ? [
        {
          kind: TaskKind.APPROVE_ASKED,
          role: Role.GOV_LEADER,
          detail: finding.message,
          article: finding.article,
        },
      ]
    : [];

/** A report's words are for the unit that owes it; everybody else reads that it is owed. */
const forViewer =
  ({ executingUnitIds }: WaitingDecision, { actor }: Requester) =>
  (turn: Turn): Turn =>
    turn.role === Role.EXECUTING_UNIT && !executingUnitIds.includes(actor.unitId)
      ? { ...turn, detail: '执行单位按期报告执行情况' }
      : turn;

const told = (
  { kind, detail, article, role, due = null }: Turn,
  mine: boolean,
  { organId }: WaitingDecision,
  { rules: { today } }: Requester,
): DecisionTurn => ({
  kind,
  detail,
  article,
  post: postLabel(role, organId),
  mine,
  dueOn: due?.day ?? null,
  provisional: due?.provisional ?? false,
  overdue: due !== null && !due.provisional && due.day < today,
});
