import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { ProposerKind } from '#server/law/decision/decision-proposal.ts';

/**
 * 决策事项建议 (国令713号第十条): a proposal to decide a matter, before there is a decision. Its text is never changed, and it is
 * never public: the answer goes to the proposer, the decision it leads to is a record of its own.
 */
@Table({ indexes: [{ properties: ['proposedAt', 'id'] }] })
export class DecisionProposal {
  readonly id = column.key();
  readonly proposerKind = column.text() as ProposerKind;
  readonly proposerName = column.text();

  /** Where the proposer works or which delegation they belong to (所在单位), as it is said. */
  readonly proposerOrganisation = column.text.opt();

  /** The unit whose proposal it is; null for leaders, deputies, members and citizens. */
  readonly proposerUnitId = column.ref.opt(() => Unit);
  readonly title = column.text();

  /** 议案、建议、提案 or letter, as it was written. */
  readonly writtenText = column.text.opt();
  readonly problem = column.text.opt();
  readonly reasons = column.text.opt();
  readonly basis = column.text.opt();
  readonly preliminaryPlan = column.text.opt();
  readonly necessity = column.text.opt();
  readonly feasibility = column.text.opt();

  /** The day on which it was proposed or its written form came in. */
  readonly receivedOn = column.day();

  /** 建议、研究论证、不予启动、已启动: of the one table of a decision's course. */
  phase = column.text() as DecisionPhase;
  phaseSince = column.day();

  /** Unit or persons who study it, and how (研究论证安排). */
  studyNote = column.text.opt();
  declineReason = column.text.opt();

  /** Answer to the proposer. */
  answer = column.text.opt();

  /** 目录外: why it is decided although the catalogue does not name it. */
  outsideReason = column.text.opt();
  decisionId = column.ref.opt(() => Decision);
  readonly proposedById = column.ref(() => Person);
  readonly proposedAt = column.instant();
  readonly version = column.version();
}
