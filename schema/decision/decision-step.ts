import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import type { StepStatus } from '#schema/decision/step-status.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 决策程序的一步，已有记录的. */
@Entity()
@Unique({ properties: ['decisionId', 'kind'] })
export class DecisionStep {
  declare readonly [EntityName]?: 'DecisionStep';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly kind!: DecisionStepKind;

  @Property({ type: 'text' })
  status!: StepStatus;

  @Property({ type: 'date', nullable: true })
  happenedOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
