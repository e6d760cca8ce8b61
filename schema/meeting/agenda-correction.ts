import { Table, column } from '#schema/kernel/columns.ts';
import type { EntityName } from '@mikro-orm/core';
import { Person } from '#schema/identity/person.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';

/** Neither confirmed nor returned: one at a time for an item. */
const OPEN = 'confirmed_at is null and returned_at is null';

/** Answered once, by one of the two. */
const ONE_ANSWER = 'confirmed_at is null or returned_at is null';

/** 审议结果的更正: the result before, the one proposed, and why; what was proposed never changes, a second person answers it once. */
@Table({
  indexes: [{ properties: ['itemId', 'proposedAt'] }],
  uniques: [{ name: 'agenda_correction_open', properties: ['itemId'], where: OPEN }],
  checks: [{ name: 'agenda_correction_one_answer', expression: ONE_ANSWER }],
})
export class AgendaCorrection {
  declare readonly [EntityName]?: 'AgendaCorrection';

  readonly id = column.key();
  readonly itemId = column.ref(() => AgendaItem);
  readonly resultBefore = column.text() as AgendaResult;
  readonly resultTextBefore = column.text();
  readonly result = column.text() as AgendaResult;
  readonly resultText = column.text();
  readonly reason = column.text();
  readonly proposedById = column.ref(() => Person);
  readonly proposedAt = column.instant();
  confirmedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  returnedById = column.ref.opt(() => Person);
  returnedAt = column.instant.opt();

  /** Why it was returned. */
  returnReason = column.text.or('');
}
