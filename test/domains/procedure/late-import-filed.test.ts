/** 国令713号第三十三条: what came in from a sheet can be filed as what was typed can; the file tells who brought the sheet. */
import { expect, it } from 'vitest';
import { trailOf } from '#server/domains/archive/trail.queries.ts';
import { ask } from '#test/kernel/ask.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { importingLate, sheetOf, told } from './late-importing.ts';

const { database, people, started, send, confirm } = await importingLate();

const FINDINGS = `query($no: String!) { decision(no: $no) { executionCan(actions: [handOverFile]) { findings { code } } } }`;

it('登记表导入的补录也有办理留痕：可以移交案卷，卷宗里写明谁导入、谁确认', async () => {
  const { id, no } = await started();
  const { report } = await send(await sheetOf(told(no).START ?? {}));
  expect(await confirm(id)).toMatchObject({ lateMarks: [{ step: 'START' }] });
  await database.sql(`update decision set phase = 'PUBLISHED' where id = $1`, [id]);
  const { data } = await ask(database, people.archivist, { query: FINDINGS, variables: { no } });
  expect(data).toEqual({ decision: { executionCan: [{ findings: [] }] } });
  const trail = await asSystem(database, (em) => trailOf(em.getKysely(), id));
  expect(trail.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['decision.lateEntriesImported', people.clerk.name],
    ['decision.lateEntryConfirmed', people.justiceStaff.name],
  ]);
  expect(report.imported).toBe(1);
});
