import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import type { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';

/** 议题的内部部分: what of an item is not public, and why. No public reading ever comes near this table. */
@Entity()
export class AgendaItemPaper {
  declare readonly [EntityName]?: 'AgendaItemPaper';

  @ManyToOne({
    entity: () => AgendaItem,
    mapToPk: true,
    fieldName: 'item_id',
    primary: true,
    deleteRule: 'cascade',
  })
  readonly itemId!: string;

  @Property({ type: 'text' })
  title!: string;

  /** 国令711号第十四条至第十六条: on which ground it is kept back. */
  @Property({ type: 'text', nullable: true })
  ground: WithholdGround | null = null;

  @Property({ type: 'text' })
  law: Opt<string> = '';

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id', nullable: true })
  decisionId: string | null = null;

  /** 议题事由 of a closed item; of any other the item itself says it. */
  @Property({ type: 'text', nullable: true })
  purpose: AgendaPurpose | null = null;

  @Property({ type: 'text' })
  reportingUnit: Opt<string> = '';

  @Property({ type: 'text' })
  note: Opt<string> = '';
}
