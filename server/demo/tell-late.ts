import { Readable } from 'node:stream';
import { SheetFiles } from '#server/files/sheet-papers.ts';
import { confirmPolicyChange } from '#server/policy/rule-on-policy-change.ts';
import { proposePolicyChange } from '#server/policy/propose-policy-change.ts';
import { confirmLateEntries } from '#server/procedure/confirm-late-entries.ts';
import { importLateEntries, type LateImport } from '#server/procedure/import-late-entries.ts';
import { HEAD, LATE_COLUMNS } from '#server/procedure/late-sheet-columns.ts';
import { clerkOf } from './desks.ts';
import { pdfOf } from './pdf.ts';
import { SEWAGE } from './story-coming.ts';
import { FIRST_DAY, LATE_CONFIRMED, LATE_ROWS } from './story-late.ts';
import { kept, type Teller } from './teller.ts';

/** 平台启用日: laid down by two persons of 司法局 when the county took up the platform. */
export async function tellFirstDay(teller: Teller): Promise<void> {
  await teller.clock('2026-02-02');
  const [last] = await teller.rows<{ version: number }>(
    'select max(version)::int as version from local_policy_version',
  );
  const values = [{ key: 'platformFirstDay', value: teller.shift.day(FIRST_DAY) }];
  const reason = '县政府决定自本年度目录起启用平台，以前办过的程序凭材料补录。';
  kept(await proposePolicyChange(teller.as('sifa'), last?.version ?? 0, values, reason, null));
  const [proposal] = await teller.rows<{ id: string; version: number }>(
    'select id, version from local_policy_proposal where ruled_at is null',
  );
  kept(await confirmPolicyChange(teller.as('sifa2'), proposal?.id ?? '', proposal?.version ?? 0));
}

/** 补录: what the sewage works had behind them comes in from one sheet; 司法局 has confirmed all but the last. */
export async function tellLate(teller: Teller): Promise<void> {
  await teller.clock('2026-11-19', '09:30');
  const clerk = teller.as(clerkOf(SEWAGE.unit));
  const papers = await papersOf(teller);
  const done = kept<LateImport>(
    await importLateEntries(clerk, { name: '补录登记表.xlsx', table: sheetOf(teller), papers }, false),
  );
  await papers.forget(clerk);
  await teller.clock('2026-11-19', '15:00');
  const rows = await teller.rows<{ decisionId: string; proposalId: string }>(
    `select decision_id as "decisionId", id as "proposalId" from decision_record
     where content -> 'imported' ->> 'importId' = $1 order by (content -> 'imported' ->> 'row')::int limit $2`,
    [done.importId, LATE_CONFIRMED],
  );
  for (const { findings } of await confirmLateEntries(teller.as('sifa'), rows))
    if (findings.length > 0)
      throw new Error(findings.map(({ code, message }) => `${code} ${message}`).join('; '));
}

function sheetOf({ shift }: Teller) {
  const no = `${shift.year('2026-02-13')}-${String(SEWAGE.seq).padStart(3, '0')}`;
  const heads = LATE_COLUMNS.map(({ head }) => head);
  const rows = LATE_ROWS.map((row) =>
    heads.map((head) => (head === HEAD.matter ? no : shift.text(row[head] ?? ''))),
  );
  return { rows: [heads, ...rows] };
}

/** A page each, as the scans of the papers would be. */
async function papersOf(teller: Teller): Promise<SheetFiles> {
  const papers = new SheetFiles(teller.services.media);
  for (const row of LATE_ROWS) {
    const name = row[HEAD.papers] ?? '';
    const said = teller.shift.text(
      row[HEAD.summary] ?? row[HEAD.units] ?? row[HEAD.opinions] ?? row[HEAD.risks] ?? '',
    );
    await papers.take(name, Readable.from([pdfOf(name.replace('.pdf', ''), said)]));
  }
  return papers;
}
