import type { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import { putRows } from '#server/engines/sheet/put-rows.ts';
import type { WrongRow } from '#server/engines/sheet/judge-rows.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { inSavepoint } from '#server/ground/kernel/savepoint.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { refuseLetterNumber } from '#server/law/consultation/letter-number.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { records } from '../comment/comment.permissions.ts';
import { type CommentFacts, factsOf } from '../comment/comment-facts.ts';
import { enterComment, entryOf, loadToRecord, notYetPublic } from '../comment/enter-comment.ts';
import { LETTER_FORM } from './letter-form.ts';
import { readLetter } from './read-letter.ts';

/** 登记结果: how to give each author their receipt; a code is told in no other answer. */
export interface LetterImport extends SheetImport {
  handOut: { head: readonly string[]; rows: readonly (readonly string[])[] };
}

const HAND_OUT = ['表中的行', '原件编号', '意见人', '受理编号', '查询码'];

/**
 * 成批登记来信来电: each row becomes an opinion as if it had been typed, judged by the day it was posted or came; a row entered before
 * under the same channel and number asks for nothing.
 */
export const importLetters = defineCommand(
  ['comments.recorded', '成批登记意见'],
  records,
  async (
    command,
    consultationId: string,
    table: ReadTable,
    goodOnly: boolean,
  ): Promise<LetterImport | Refusal> => {
    const matter = await loadToRecord(command, consultationId);
    const facts = await factsOf(command.services, matter.id);
    if (!facts) return notYetPublic(command, matter);
    const rows: string[][] = [];
    const done = await putRows(table, LETTER_FORM, {
      goodOnly,
      attempt: (work) => inSavepoint(command, 'row', work),
      put: (row) => putLetter(command, { consultationId: matter.id, facts, handOut: rows }, row),
    });
    if (done instanceof SheetRefusal) return done;
    command.about('consultation', matter.id, `登记${done.imported}件`);
    return { ...done, handOut: { head: HAND_OUT, rows } };
  },
);

interface Place {
  consultationId: string;
  facts: CommentFacts;
  /** Lines of the receipts handed out, added to. */
  handOut: string[][];
}

async function putLetter(
  command: CommandContext,
  { consultationId, facts, handOut }: Place,
  row: SheetRow,
): Promise<WrongRow | null> {
  const { originalNo, input, faults } = readLetter(row, Object.keys(facts.clauses));
  // A row that was taken back has cleared what was loaded before.
  const matter = await loadToRecord(command, consultationId);
  const idempotencyKey = keyOf(command, [consultationId, input.channel, originalNo]);
  const entry = await entryOf(command, matter, facts, { ...input, consultationId, idempotencyKey });
  const earlier = originalNo ? await enteredBefore(command, idempotencyKey) : undefined;
  if (earlier === entry.row.requestHash && faults.length === 0) return null;
  const findings = refuseLetterNumber(earlier !== undefined);
  if (findings.length + faults.length > 0) return { faults, findings };
  const done = await enterComment(command, entry);
  if (done instanceof Refusal) return { faults, findings: done.findings };
  handOut.push(lineOf(row, originalNo, entry.row.displayName, done));
  return { faults, findings };
}

const lineOf = (
  { row }: SheetRow,
  originalNo: string,
  author: string,
  { receiptNo, lookupCode }: CommentReceiptView,
) => [String(row), originalNo, author, groupedCode(receiptNo), lookupCode];

/** Key of the request that a letter is: the same for the same number of the same channel, however often it is imported. */
function keyOf({ services: { seal } }: CommandContext, parts: readonly string[]): string {
  const hex = seal.digest(JSON.stringify(parts), 'letter').toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Digest of what was entered under this key; undefined: nothing. */
const enteredBefore = async ({ db }: CommandContext, key: string) =>
  (
    await db
      .selectFrom('comment')
      .select('request_hash as hash')
      .where('idempotency_key', '=', key)
      .executeTakeFirst()
  )?.hash;
