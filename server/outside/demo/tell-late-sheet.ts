import { Readable } from 'node:stream';
import { SheetFiles } from '#server/engines/files/sheet-papers.ts';
import { confirmLateEntries } from '#server/domains/procedure/late/confirm-late-entries.ts';
import { importLateEntries, type LateImport } from '#server/domains/procedure/late/import-late-entries.ts';
import { HEAD, LATE_COLUMNS } from '#server/domains/procedure/late/late-sheet-columns.ts';
import type { LateRows } from './ended-matter.ts';
import { pdfOf } from './pdf.ts';
import { kept, type Teller } from './teller.ts';

/** 补录登记表 of one matter; `texts`: words of the papers that say more than their rows, by the names of the files. */
interface LateTelling {
  name: string;
  no: string;
  rows: LateRows;
  texts?: Readonly<Record<string, string>>;
}

/** 成批补录: the rows with their papers, by a clerk of the unit; the id of the sheet. */
export async function enterLate(teller: Teller, login: string, told: LateTelling): Promise<string> {
  const clerk = teller.as(login);
  const papers = await papersOf(teller, told);
  const sheet = { name: told.name, table: tableOf(teller, told), papers };
  const done = kept<LateImport>(await importLateEntries(clerk, sheet, false));
  await papers.forget(clerk);
  return done.importId;
}

/** 一并确认 by 司法局: of a sheet's rows, in their order, those from one place up to another. */
export async function confirmLate(
  teller: Teller,
  sheet: string,
  { from, until }: { from: number; until: number },
): Promise<void> {
  const rows = await teller.rows<{ decisionId: string; proposalId: string }>(
    `select decision_id as "decisionId", id as "proposalId" from decision_record
     where content -> 'imported' ->> 'importId' = $1
     order by (content -> 'imported' ->> 'row')::int limit $2 offset $3`,
    [sheet, until - from, from],
  );
  for (const { findings } of await confirmLateEntries(teller.as('sifa'), rows))
    if (findings.length > 0)
      throw new Error(findings.map(({ code, message }) => `${code} ${message}`).join('; '));
}

function tableOf({ shift }: Teller, { no, rows }: LateTelling) {
  const heads = LATE_COLUMNS.map(({ head }) => head);
  const cells = rows.map((row) =>
    heads.map((head) => (head === HEAD.matter ? no : shift.text(row[head] ?? ''))),
  );
  return { rows: [heads, ...cells] };
}

/** A page each, as the scans of the papers would be. */
async function papersOf(teller: Teller, { rows, texts = {} }: LateTelling): Promise<SheetFiles> {
  const papers = new SheetFiles(teller.services.media);
  const take = (name: string, said: string) =>
    papers.take(
      name,
      Readable.from([pdfOf(name.replace('.pdf', ''), teller.shift.text(texts[name] ?? said))]),
    );
  const names = new Map(
    rows.flatMap((row) =>
      [row[HEAD.papers], row[HEAD.hearingReport], row[HEAD.draft]]
        .filter((name) => name !== undefined)
        .map((name) => [name, saidIn(row)] as const),
    ),
  );
  for (const [name, said] of names) await take(name, said);
  return papers;
}

const saidIn = (row: LateRows[number]): string =>
  row[HEAD.summary] ?? row[HEAD.units] ?? row[HEAD.opinions] ?? row[HEAD.risks] ?? '';
