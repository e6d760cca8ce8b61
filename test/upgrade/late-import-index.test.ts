/** A county that had entered past steps before they came in by sheets is upgraded: each sheet is found by its index, and read as it was. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { ACCOUNT } from './ask-desk.ts';
import { readRows, restore } from './restore.ts';

const IMPORT = randomUUID();
const proposal = (row: number, imported: boolean) => ({
  entry: {
    step: 'RESEARCH',
    source: '县住建局档案室',
    fileIds: [],
    happenedOn: '2026-02-20',
    summary: '走访',
  },
  place: { step: 'RESEARCH', firstDay: '2026-02-20', lastDay: '2026-02-20' },
  told: `走访${row}个小区`,
  documents: [],
  ...(imported && { imported: { importId: IMPORT, sheet: '补录登记表.xlsx', row } }),
  fileIds: [],
});

/** Beside the records of then, entries typed one by one and entries of one sheet. */
const database = await restore(
  readRows(join(import.meta.dirname, 'before.rows.gz')).map(({ table, rows }) => {
    const [first] = rows;
    if (table !== 'decision_record' || first === undefined) return { table, rows };
    const like = JSON.parse(first) as object;
    const late = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({
        ...like,
        id: randomUUID(),
        kind: 'LATE_ENTRY_PROPOSAL',
        replaces_id: null,
        content: proposal(at + 3, at < 20),
      }),
    );
    return { table, rows: [...rows, ...late] };
  }),
);

it('升级以后，一张登记表的补录由索引找到，逐行都在', async () => {
  const [index] = await database.sql<{ valid: boolean }>(
    `select i.indisvalid as valid from pg_index i where i.indexrelid = 'decision_record_late_import_index'::regclass`,
  );
  expect(index).toEqual({ valid: true });
  await database.sql('set enable_seqscan = off');
  const plan = await database.sql<Record<string, string>>(
    `explain select content from decision_record
     where kind = 'LATE_ENTRY_PROPOSAL' and content -> 'imported' ->> 'importId' = '${IMPORT}'`,
  );
  await database.sql('reset enable_seqscan');
  expect(JSON.stringify(plan)).toContain('decision_record_late_import_index');
  const [justice] = await database.sql<Actor>(ACCOUNT, ['sifa']);
  const { data, errors } = await ask(database, justice ?? null, {
    query:
      'query($id: ID!) { lateImports { sheet total pending } lateImport(id: $id) { entries { row state } } }',
    variables: { id: IMPORT },
  });
  expect(errors).toBeUndefined();
  const { lateImports, lateImport } = data as unknown as {
    lateImports: object[];
    lateImport: { entries: { row: number; state: string }[] };
  };
  expect(lateImports).toEqual([{ sheet: '补录登记表.xlsx', total: 20, pending: 20 }]);
  expect(lateImport.entries.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => at + 3));
});
