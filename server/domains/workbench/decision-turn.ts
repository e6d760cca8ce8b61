import type { Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { type ControlAct, controllers, refuseInterested } from '#server/law/people/interested.ts';
import { actsForOrgan, type PostHolder } from '#server/law/people/organ-post.ts';
import { ownSetting } from '#server/law/policy/body-policy.ts';
import { refuseReviewer } from '#server/law/procedure/own-review.ts';
import { Role } from '#server/law/people/role.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';
import type { WaitingDecision } from './decision-waiting.queries.ts';
import { type Requester, task } from './task-source.ts';

/** Turn of somebody with a decision (轮到谁办理): the task and its due day. */
export interface Turn {
  kind: TaskKind;
  role: Role;
  detail: string;
  article: string;
  due?: CountedDay | null;
  /** An act of control: nobody with a part in the matter has this turn. */
  act?: ControlAct;
}

/** Who acts for their own unit only (本单位): of the responsible unit, or of one that carries the decision out. */
const ofOwnUnit = (
  { role }: Turn,
  { unitIds, executingUnitIds }: WaitingDecision,
): readonly string[] | null => {
  if (role === Role.UNIT_LEAD || role === Role.UNIT_STAFF) return unitIds;
  return role === Role.EXECUTING_UNIT ? executingUnitIds : null;
};

/** Nobody reviews what their own unit brings, and a body may have chosen who reviews for it (本机关选定的审查机构). */
const reviews = ({ role }: Turn, matter: WaitingDecision, { actor, rules }: Requester): boolean =>
  role !== Role.LEGALITY_REVIEWER ||
  refuseReviewer(actor.unitId, matter, ownSetting(rules.bodies, matter.organId, rules.today)).length === 0;

/** Whether the requester holds a post of this turn; of an act of control, without a part in the matter. */
const holds = (
  { act, role }: Turn,
  decision: WaitingDecision,
  { actor }: Requester,
  holders: readonly PostHolder[],
): boolean =>
  actsForOrgan(actor, act ? controllers(act) : [role], decision.organId) &&
  (!act || refuseInterested(act, actor, decision, holders).length === 0);

/** Whether the turn is the requester's. */
const mine = (
  turn: Turn,
  decision: WaitingDecision,
  requester: Requester,
  holders: readonly PostHolder[],
): boolean =>
  holds(turn, decision, requester, holders) &&
  reviews(turn, decision, requester) &&
  (ofOwnUnit(turn, decision)?.includes(requester.actor.unitId) ?? true);

/** The requester's turns among these, as tasks that lead to the decision's desk; `holders` of the posts of control. */
export const tasksOf = (
  turns: readonly Turn[],
  decision: WaitingDecision,
  requester: Requester,
  holders: readonly PostHolder[],
): Task[] =>
  turns
    .filter((turn) => mine(turn, decision, requester, holders))
    .map(({ kind, detail, article, due = null }) =>
      task(
        {
          key: `${kind}:${decision.id}`,
          kind,
          title: decision.title,
          detail,
          article,
          dueOn: due?.day ?? null,
          provisional: due?.provisional ?? false,
          path: `/gongzuotai/juece/${decision.no}`,
        },
        requester.rules.today,
      ),
    );
