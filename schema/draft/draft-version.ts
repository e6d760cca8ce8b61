import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';

/**
 * 草案的一稿. A decision has one draft: a line of versions, each made from the one before it. A version that is fixed (`frozenAt`)
 * never changes again and is named by the digest of its text; at most one version outside a consultation is being worked on.
 */
@Table({ indexes: [{ properties: ['consultationId'] }], uniques: [{ properties: ['decisionId', 'no'] }] })
export class DraftVersion {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** The round that puts it to the public; null for a version made for anything else. */
  readonly consultationId = column.ref.opt(() => Consultation);

  /** Counts the versions of the decision's draft from 1 (第几稿). */
  readonly no = column.integer();
  readonly stage = column.text() as DraftStage;

  /** The version it was made from; null for the first. */
  readonly basedOnId = column.ref.opt(() => DraftVersion);
  text = column.text.or('');

  /** SHA-256 of the canonical text, from the moment it is fixed. */
  digest = column.text.opt();

  /** Why it was made (修改说明). */
  reason = column.text.or('');

  /** Whether the officer judged the change since the last round material; null where nobody had to. */
  material = column.bool.opt();
  materialReason = column.text.or('');
  madeById = column.ref.opt(() => Person);
  frozenAt = column.instant.opt();

  /** From when on everybody reads it: the opening of its round, or the report that speaks of it. */
  publishedAt = column.instant.opt();
}
