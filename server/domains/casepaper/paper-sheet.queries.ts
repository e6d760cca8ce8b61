import { sql } from 'kysely';
import {
  addressee,
  heading,
  paragraph,
  type Sheet,
  type SheetBlock,
  signature,
  table,
} from '#schema/kernel/sheet.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import type { PaperBlock } from '#server/law/casepaper/paper-wording.ts';

const selection = (db: Db) =>
  db
    .selectFrom('case_paper_revision as r')
    .innerJoin('case_paper as c', 'c.id', 'r.paper_id')
    .select(['c.id', 'c.kind', 'c.number', 'c.unit_name as unitName', 'c.finished_at as finishedAt'])
    .select(['c.voided_at as voidedAt', 'c.void_reason as voidReason', 'r.no', 'r.title', 'r.addressee'])
    .select(['r.blocks', 'r.digest', 'r.made_on as madeOn', 'c.subject', 'r.edition', 'r.written']);

/** A revision of a document (文书的一稿) with the number it bears. */
type PaperRow = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** The finished documents of a decision (定稿的文书) as they are bound, in the order of their making; voided ones stay in the register. */
export const finishedPapers = (db: Db, decisionId: string): Promise<PaperRow[]> =>
  selection(db)
    .where('c.decision_id', '=', decisionId)
    .where('c.finished_at', 'is not', null)
    .where('c.voided_at', 'is', null)
    .where('r.no', '=', sql<number>`(select max(l.no) from case_paper_revision l where l.paper_id = c.id)`)
    .orderBy('c.made_at')
    .orderBy('c.id')
    .execute();

/** One revision as it is read and written (文书的版面), the newest where no number is given; null where there is none to see. */
export async function sheetOfPaper(context: Context, id: string, no: number | null): Promise<Sheet | null> {
  if (!context.actor || !isId(id)) return null;
  const row = await read(context, (db) =>
    selection(db)
      .where('c.id', '=', id)
      .where((eb) => (no === null ? eb.lit(true) : eb('r.no', '=', no)))
      .orderBy('r.no', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  return row ? { path: '', ...paperSheet(row) } : null;
}

/** A document as a sheet: 版头, title, 主送, body, 落款. */
export const paperSheet = (row: PaperRow): Omit<Sheet, 'path'> => ({
  title: row.title,
  letterhead: { issuer: row.unitName, number: `${row.number}${standingWords(row)}` },
  blocks: [
    ...(row.addressee ? [addressee(`${row.addressee}：`)] : []),
    ...row.blocks.map(blockOf),
    signature(row.unitName, inChinese(row.madeOn)),
  ],
});

/** File name of a document in a folder (文书的文件名). */
export const paperLabel = ({ kind, number }: Pick<PaperRow, 'kind' | 'number'>): string =>
  `${CASE_PAPERS[kind].label} ${number}`;

const standingWords = ({ finishedAt, voidedAt }: PaperRow): string => {
  if (voidedAt) return '（已作废）';
  return finishedAt ? '' : '（未定稿）';
};

const blockOf = (block: PaperBlock): SheetBlock => {
  if (block.kind === 'TABLE') {
    const [head = [], ...rows] = block.rows;
    return table(head, rows);
  }
  return block.kind === 'HEADING' ? heading(block.text) : paragraph(block.text);
};
