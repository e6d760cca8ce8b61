import { Table, column } from '#schema/kernel/columns.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { ReportLevel, WrittenSection } from '#server/law/openness/annual-report.ts';
import type { RecordedFact } from '#server/law/openness/recorded-fact.ts';
import type { FilledFigure } from '#server/law/openness/report-figures.ts';
import type { ReportRow } from '#server/law/casework/request-year.ts';

/** So many of one fact in the year. */
export interface FactCount {
  readonly fact: RecordedFact;
  readonly count: number;
}

/** 政府信息公开工作年度报告: of one unit on one year. A published edition is never changed; a correction is the next one. */
@Table({
  uniques: [{ properties: ['unitId', 'year', 'edition'] }],
  indexes: [{ properties: ['year', 'publishedAt'] }],
})
export class AnnualReport {
  readonly id = column.key();
  readonly unitId = column.ref(() => Unit);
  readonly level = column.text() as ReportLevel;
  readonly year = column.integer();
  readonly edition = column.integer();
  sections = column.json() as readonly WrittenSection[];
  figures = column.json() as readonly FilledFigure[];

  /** Why the edition before is corrected (更正的原因); null of the first. */
  correction = column.text.opt();

  /** All who had a hand in this edition; they do not publish it. */
  authorIds = column.uuids();

  /** Who wrote it last. */
  writtenByName = column.text();

  /** Why it went back to its author (退回原因), until it is written again. */
  returnReason = column.text.opt();
  confirmedByName = column.text.opt();

  /** Drawn from the record and fixed at publication (表三、本平台记录的情况). */
  requests = column.json.opt() as readonly ReportRow[] | null;
  facts = column.json.opt() as readonly FactCount[] | null;
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  readonly version = column.version();
}
