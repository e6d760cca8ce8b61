import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { ProposerKind } from '#server/law/decision/decision-proposal.ts';

/**
 * 决策事项建议 (国令713号第十条): what somebody proposes to decide, before there is a decision. What was proposed is never changed,
 * and it is never public: the answer goes to the proposer, the decision it leads to is a noun of its own.
 */
@Entity()
@Index({ properties: ['proposedAt', 'id'] })
export class DecisionProposal {
  declare readonly [EntityName]?: 'DecisionProposal';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly proposerKind!: ProposerKind;

  @Property({ type: 'text' })
  readonly proposerName!: string;

  /** Where the proposer works or which delegation they belong to (所在单位), as it is said. */
  @Property({ type: 'text', nullable: true })
  readonly proposerOrganisation: string | null = null;

  /** The unit whose proposal it is; null for leaders, deputies, members and citizens. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'proposer_unit_id', nullable: true })
  readonly proposerUnitId: string | null = null;

  @Property({ type: 'text' })
  readonly title!: string;

  /** 议案、建议、提案 or letter, as it was written. */
  @Property({ type: 'text', nullable: true })
  readonly writtenText: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly problem: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly reasons: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly basis: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly preliminaryPlan: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly necessity: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly feasibility: string | null = null;

  /** The day on which it was proposed or its written form came in. */
  @Property({ type: 'date' })
  readonly receivedOn!: CalendarDay;

  /** 建议、研究论证、不予启动、已启动: of the one table of a decision's course. */
  @Property({ type: 'text' })
  phase!: DecisionPhase;

  @Property({ type: 'date' })
  phaseSince!: CalendarDay;

  /** Who studies it and how (研究论证安排). */
  @Property({ type: 'text', nullable: true })
  studyNote: string | null = null;

  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  /** What the proposer was told. */
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  /** 目录外: why it is decided although the catalogue does not name it. */
  @Property({ type: 'text', nullable: true })
  outsideReason: string | null = null;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id', nullable: true })
  decisionId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id' })
  readonly proposedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly proposedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
