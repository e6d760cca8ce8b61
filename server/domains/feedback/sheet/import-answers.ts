import type { Consultation } from '#schema/consultation/consultation.ts';
import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import { routeOf } from '#server/engines/draft/refuse-answer.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import type { WrongRow } from '#server/engines/sheet/judge-rows.ts';
import { putRows } from '#server/engines/sheet/put-rows.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { inSavepoint } from '#server/ground/kernel/savepoint.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { refuseSheetAnswer } from '#server/law/feedback/sheet-answer.ts';
import { blocks, Refusal } from '#server/law/refusal.ts';
import { type SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { sorts } from '../feedback.permissions.ts';
import { loadMatter, outcomesChanged } from '../matter.ts';
import { proposeAnswer } from '../propose-answer.ts';
import { ANSWER_FORM } from './answer-form.ts';
import { type AnswerRow, readAnswer } from './read-answer.ts';

/**
 * 导入处理意见表: each filled row is proposed as if it had been typed on the desk, by the same rules; rows without an outcome, and
 * those that say what the answer says already, ask for nothing.
 */
export const importAnswers = defineCommand(
  ['dispositions.imported', '导入处理意见表'],
  sorts,
  async (
    command,
    consultationId: string,
    table: ReadTable,
    goodOnly: boolean,
  ): Promise<SheetImport | SheetRefusal> => {
    const { id } = await loadMatter(command, consultationId);
    const version = await versionOfRound(command.db, id);
    const clauses = version ? await clausesOf(command.db, version.id) : [];
    const done = await putRows(table, ANSWER_FORM, {
      goodOnly,
      attempt: (work) => inSavepoint(command, 'row', work),
      put: (row) => putAnswer(command, id, readAnswer(row, clauses)),
    });
    if (done instanceof SheetRefusal) return done;
    await outcomesChanged(command, await loadMatter(command, id));
    command.about('consultation', id, `导入${done.imported}条处理意见`);
    return done;
  },
);

async function putAnswer(
  command: CommandContext,
  consultationId: string,
  { receiptNo, input, warned, version, faults }: AnswerRow,
): Promise<WrongRow | null> {
  if (!input) return faults.length > 0 ? { faults, findings: [] } : null;
  const commentId = await commentOf(command, consultationId, receiptNo);
  const present = commentId ? await command.em.findOne(Disposition, { commentId }) : null;
  if (present && faults.length === 0 && saysAlready(present, input)) return null;
  const unlike = refuseSheetAnswer({
    known: commentId !== null,
    exported: version,
    present: present?.version ?? null,
  });
  if (!commentId || unlike.length + faults.length > 0) return { faults, findings: unlike };
  // A row that was taken back has cleared what was loaded before.
  const matter: Consultation = await loadMatter(command, consultationId);
  const done = await proposeAnswer(command, matter, {
    target: { commentId },
    version,
    input,
    acknowledge: (findings) =>
      warned ? findings.filter((one) => !blocks(one)).map(({ code }) => ({ code, reason: warned })) : [],
  });
  return { faults: [], findings: done instanceof Refusal ? done.findings : [] };
}

/** The opinion of this round with this receipt number. */
async function commentOf({ db }: CommandContext, consultationId: string, text: string) {
  const receiptNo = readReceiptNo(text);
  if (!receiptNo) return null;
  const row = await db
    .selectFrom('comment')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .where('receipt_no', '=', receiptNo)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether the answer says this already: a table that comes back changes only what was changed in it. */
const saysAlready = (present: Disposition, input: DispositionInput): boolean =>
  present.result === input.result &&
  present.ground === (input.ground ?? null) &&
  present.asked === (input.asked ?? '') &&
  present.reason === input.reason &&
  present.route === routeOf(input) &&
  (input.changedClauses.length > 0 || present.coveredAt === (input.coveredAt ?? null)) &&
  anchorsOf(present.changedClauses) === anchorsOf(input.changedClauses);

const anchorsOf = (clauses: readonly { anchorId?: string | null | undefined }[]) =>
  clauses
    .map(({ anchorId }) => anchorId ?? '')
    .toSorted()
    .join();
