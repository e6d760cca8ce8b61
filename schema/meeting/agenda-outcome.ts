import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';

/** 议题审议结果: everyone reads it with the published minutes, of a closed item nobody ever does. */
@Entity()
export class AgendaOutcome {
  declare readonly [EntityName]?: 'AgendaOutcome';

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id', primary: true })
  readonly itemId!: string;

  @Property({ type: 'text' })
  result!: AgendaResult;

  /** 审议意见. */
  @Property({ type: 'text' })
  resultText!: string;
}
