import { contentsOf } from '#server/domains/archive/process-file.queries.ts';
import { decisionByNo } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { FILEABLE } from '#server/law/archive/file-handover.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import type { PaperMatter, PaperSource } from './paper-ground.queries.ts';

/** The whole file (案卷), once it can be handed over; read only when the contents are wanted, since that reads all of it. */
export const contentsGround = (context: Context, { id, no, phase }: PaperMatter): PaperSource[] =>
  FILEABLE.has(phase) ? [{ subjectId: id, subject: '案卷', values: () => valuesOf(context, no) }] : [];

async function valuesOf(context: Context, no: string) {
  const decision = await decisionByNo(context, no);
  const { label } = CASE_PAPERS[CasePaperKind.FILE_CONTENTS];
  const rows = decision ? await contentsOf(context, decision, label) : [];
  return { 材料件数: String(Math.max(0, rows.length - 1)), 材料目录: rows };
}
