import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';

/** 反映人的姓名与联系方式, sealed with the contact key; read only by a logged command, or to send the answer. */
@Entity()
export class SuggestionContact {
  declare readonly [EntityName]?: 'SuggestionContact';

  @ManyToOne({
    entity: () => DecisionSuggestion,
    mapToPk: true,
    fieldName: 'suggestion_id',
    primary: true,
  })
  readonly suggestionId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
