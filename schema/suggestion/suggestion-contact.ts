import { type EntityName, Table, column } from '#schema/kernel/columns.ts';
import { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';

/** 反映人的姓名与联系方式, sealed with the contact key; read only by a logged command, or to send the answer. */
@Table()
export class SuggestionContact {
  declare readonly [EntityName]?: 'SuggestionContact';

  readonly suggestionId = column.ref(() => DecisionSuggestion, { primary: true });
  readonly sealed = column.blob();

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  readonly contactMark = column.text.opt({ index: true });
}
