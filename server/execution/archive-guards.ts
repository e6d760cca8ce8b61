import { archiveDue, type ProcessFile, refuseArchive, refuseLateArchive } from '#server/law/archive.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { refuseDecisionEvent } from '#server/law/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { Rules } from '#server/kernel/context.ts';

/** A decision about to be filed (待归档的决策). */
export interface Filing {
  phase: DecisionPhase;
  file: ProcessFile;
  /** From which day the days of handing over run. */
  from: CalendarDay | null;
}

/** What forbids filing it (归档): R-58. */
export const refuseFiling = (
  { phase, file, from }: Filing,
  { today, policy }: Pick<Rules, 'today' | 'policy'>,
): Finding[] => [
  ...refuseDecisionEvent('archive', phase),
  ...refuseArchive(file),
  ...(from ? refuseLateArchive(archiveDue(from, policy), today) : []),
];

/** The number under which a file is kept (档号). */
export const refuseArchiveNo = (archiveNo: string): Finding[] => (blank(archiveNo) ? [numberRequired] : []);

const numberRequired: Finding = {
  rule: 'R-58',
  basis: 'DESIGN',
  article: '归档办理规则',
  severity: 'BLOCK',
  code: 'ARCHIVE_NO_REQUIRED',
  message: '没有填写档号。',
  fields: ['archiveNo'],
  fix: '填写案卷的档号。',
};
