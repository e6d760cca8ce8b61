import {
  decisionMaking,
  type ProcessFile,
  refuseArchive,
  refuseLateArchive,
  refuseUnexplainedFiling,
} from '#server/law/archive/archive.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import {
  type FiledMatter,
  nextHandoverDue,
  refuseSecondHandover,
} from '#server/law/archive/file-handover.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { Rules } from '#server/ground/kernel/context.ts';

const r58 = provision('R-58', 'DESIGN', '归档办理规则');

/** A decision about to be filed (待归档的决策), and its file. */
export interface Filing {
  matter: FiledMatter;
  file: ProcessFile;
}

/** Reasons against handing over the file of the decision-making (案卷移交): R-58. */
export const refuseHandover = (
  { matter, file }: Filing,
  rules: Pick<Rules, 'today' | 'policy'>,
): Finding[] => [
  ...refuseDecisionEvent('handOver', matter.phase),
  ...refuseSecondHandover(matter),
  ...refuseArchive(decisionMaking(file)),
  ...refuseLate(matter, rules),
];

/** Reasons against archiving it (归档): R-58. */
export const refuseFiling = ({ matter, file }: Filing, rules: Pick<Rules, 'today' | 'policy'>): Finding[] => [
  ...refuseDecisionEvent('archive', matter.phase),
  ...refuseArchive(file),
  ...refuseUnexplainedFiling(file),
  ...refuseLate(matter, rules),
];

function refuseLate(matter: FiledMatter, { today, policy }: Pick<Rules, 'today' | 'policy'>): Finding[] {
  const due = nextHandoverDue(matter, policy);
  return due === null ? [] : refuseLateArchive(due, today);
}

/** Reasons against a file without an archive number (档号). */
export const refuseArchiveNo = (archiveNo: string): Finding[] => (blank(archiveNo) ? [numberRequired] : []);

const numberRequired = r58.block('ARCHIVE_NO_REQUIRED', 'archiveNo')`
  没有填写档号。
  填写案卷的档号。`;
