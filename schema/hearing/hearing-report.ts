import { Table, column } from '#schema/kernel/columns.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';

/** 听证报告: what was said, and what became of it matter by matter; fixed when it is published. */
@Table()
export class HearingReport {
  readonly hearingId = column.ref(() => Hearing, { primary: true });
  summary = column.text();
  matters = column.json() as readonly HearingMatter[];
  publishedAt = column.instant.opt();
}
