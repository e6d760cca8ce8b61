import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueVersion } from './catalogue-version.ts';
import { Person } from '#schema/identity/person.ts';
import type { CompletionState } from '#server/law/catalogue/completion-report.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** 目录完成情况: the year-end report of the catalogue in force; fixed once published. */
@Table()
export class CatalogueCompletion {
  readonly id = column.key();
  readonly year = column.integer({ unique: true });

  /** The version it reports on: the one in force when it was published. */
  catalogueVersionId = column.ref(() => CatalogueVersion);
  writtenById = column.ref(() => Person);
  writtenAt = column.instant();

  /** Why its review sent it back (保密审查退回), until it is finished again. */
  reviewReturn = column.text.opt();
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  readonly version = column.version();
}

/** One matter in the year-end report (完成情况表的一行): what was stated of it; the facts as they stood at publication. */
@Table({ uniques: [{ properties: ['completionId', 'no'] }] })
export class CatalogueCompletionRow {
  readonly id = column.key();
  readonly completionId = column.ref(() => CatalogueCompletion);
  readonly no = column.text();
  state = column.text() as CompletionState;

  /** Why it is not finished, and what comes next (未完成的原因和下一步安排). */
  explanation = column.text.opt();

  /** Where its decision stood when the report was published; null: not started. */
  phase = column.text.opt() as DecisionPhase | null;
}
