import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';

/** 决策材料: a document of a decision's procedure. Its bytes never change; what takes its place is another document. */
@Table({
  indexes: [{ properties: ['decisionId', 'kind'] }],
  uniques: [{ name: 'decision_file_part_of', properties: ['partOfId'], where: 'removed_at is null' }],
})
export class DecisionFile extends StoredFile {
  readonly decisionId = column.ref(() => Decision);
  readonly kind = column.text() as DocumentKind;
  readonly uploadedById = column.ref(() => Person);

  /** Taken out of the list again, before any record relied on it. */
  removedAt = column.instant.opt();

  /** From then on everybody may read it (公布). */
  publishedAt = column.instant.opt();

  /** How it is disclosed (公开属性), as its author said; null: not settled yet. */
  disclosure = column.text.opt() as DisclosureProperty | null;

  /** Ground for withholding it, or, where it is a public part, for withholding the rest. */
  withheldGround = column.text.opt() as WithholdGround | null;
  withheldLaw = column.text.opt();

  /** The document whose public part (公开版) this is; no key, since a file is put back in the order of its uploads. */
  partOfId = column.uuid.opt();
  disclosedById = column.uuid.opt();
  readonly version = column.version();
}
