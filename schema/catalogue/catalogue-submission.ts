import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import { Person } from '#schema/identity/person.ts';
import { ProposedMatter } from './proposed-matter.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';

/** 申报事项 (国令713号第十条): a matter a unit hands in for a year's catalogue, what it argues, and what it was answered. */
@Table({ indexes: [{ properties: ['collectionId', 'unitId'] }] })
export class CatalogueSubmission extends ProposedMatter {
  readonly id = column.key();
  readonly collectionId = column.ref(() => CatalogueCollection);

  /** Whose matter it is; it leads. */
  readonly unitId = column.ref(() => Unit);
  state = column.text() as SubmissionState;
  stagedTimes = column.texts();
  problem = column.text.opt();
  reasons = column.text.opt();
  basis = column.text.opt();
  preliminaryPlan = column.text.opt();
  necessity = column.text.opt();
  feasibility = column.text.opt();
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  submittedById = column.ref.opt(() => Person);
  submittedAt = column.instant.opt();
  decidedById = column.ref.opt(() => Person);
  decidedAt = column.instant.opt();

  /** Why it was listed or not (审核意见); the unit reads it. */
  decisionReason = column.text.opt();

  /** The number it bears in the catalogue (列入后的编号). */
  catalogueItemNo = column.text.opt();
  readonly version = column.version();
}
