import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { SuggestionForward } from '#schema/suggestion/suggestion-forward.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { SuggestionState, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';

/**
 * 对决策及其执行的意见建议 (国令713号第三十五条): what somebody says of a decision that was published. What was said is never changed;
 * it is not shown to the public, its number is.
 */
@Entity()
@Index({ properties: ['decisionId', 'submittedAt'] })
@Index({ properties: ['unitId', 'state'] })
export class DecisionSuggestion extends Receipted {
  declare readonly [EntityName]?: 'DecisionSuggestion';

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly channel!: CommentChannel;

  @Property({ type: 'text' })
  readonly subject!: SuggestionSubject;

  @Property({ type: 'text' })
  readonly text!: string;

  /** Always masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'boolean', default: false })
  readonly hasContact: Opt<boolean> = false;

  /** The privacy notice its author saw; null where staff wrote down what came on paper or by telephone. */
  @Property({ type: 'integer', nullable: true })
  readonly noticeVersion: number | null = null;

  /** The day it reached the county: it counts from then. */
  @Property({ type: 'date' })
  readonly receivedOn!: CalendarDay;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly submittedAt!: Date;

  /** The unit whose turn it is (办理单位). */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId!: string;

  @Property({ type: 'text' })
  state!: SuggestionState;

  /** The day by which it is answered (答复期限). */
  @Property({ type: 'date' })
  readonly dueOn!: CalendarDay;

  @Property({ type: 'json', defaultRaw: "'[]'" })
  forwards: Opt<readonly SuggestionForward[]> = [];

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'date', nullable: true })
  answeredOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  answeredByName: string | null = null;

  @Property({ type: 'text', nullable: true })
  answeredUnit: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
