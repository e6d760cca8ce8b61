import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { CatalogueCompletion } from '#schema/catalogue/catalogue-completion.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CompletionState } from '#server/law/catalogue/completion-report.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** One matter in the year-end report (完成情况表的一行): what was stated of it; the facts as they stood at publication. */
@Entity()
@Unique({ properties: ['completionId', 'no'] })
export class CatalogueCompletionRow {
  declare readonly [EntityName]?: 'CatalogueCompletionRow';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => CatalogueCompletion, mapToPk: true, fieldName: 'completion_id' })
  readonly completionId!: string;

  @Property({ type: 'text' })
  readonly no!: string;

  @Property({ type: 'text' })
  state!: CompletionState;

  /** Why it is not finished, and what comes next (未完成的原因和下一步安排). */
  @Property({ type: 'text', nullable: true })
  explanation: string | null = null;

  /** Where its decision stood when the report was published; null: not started. */
  @Property({ type: 'text', nullable: true })
  phase: DecisionPhase | null = null;
}
