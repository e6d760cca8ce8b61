import { Client } from 'pg';
import { expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import { columnsHere, putRows } from '#server/domains/archive/put-rows.ts';
import { restoredRows, tableFaults, tableNow } from '#server/domains/archive/restored-tables.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { questions } from '#test/domains/casework/suggestion-questions.ts';

const { database, people, executing } = await openCourse();
const { standing } = questions(database);

/** A row as files of before hold it: the public reads numbers only. */
const row = (decisionId: string, more: object = {}) => ({
  id: newId(),
  decision_id: decisionId,
  receipt_no: newId().slice(-8).toUpperCase(),
  channel: 'WEB',
  subject: '',
  text: '',
  display_name: '',
  has_contact: false,
  notice_version: 1,
  received_on: '2026-12-01',
  submitted_at: '2026-12-01T02:00:00Z',
  unit_id: people.units.housing.id,
  state: 'FORWARDED',
  due_on: '2026-12-10',
  forwards: [],
  answer: null,
  answered_on: null,
  answered_by_name: null,
  answered_unit: null,
  version: 2,
  ...more,
});

it('较早的卷宗，意见建议单列一张表：照样恢复，件数不变', async () => {
  const { id, no } = await executing();
  const answered = { state: 'ANSWERED', answer: '（不公开）', answered_on: '2026-12-05' };
  const tables = { decision: [{ title: '公交票价调整' }], decision_suggestion: [row(id), row(id, answered)] };
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    expect(tableFaults(tables, await columnsHere(client))).toEqual([]);
    const put = restoredRows('decision_suggestion', tables.decision_suggestion, tables);
    await putRows(client, tableNow('decision_suggestion'), put);
  } finally {
    await client.end();
  }
  expect(await standing(null, no)).toMatchObject({ received: 2, answered: 1 });
  expect(
    await database.sql('select distinct kind, title from case_item where decision_id = $1', [id]),
  ).toEqual([{ kind: 'SUGGESTION', title: '对《公交票价调整》的意见建议' }]);
});

it('写着本平台没有的列的，说出来', async () => {
  const strange = { decision_suggestion: [row(newId(), { mood: '' })] };
  expect(tableFaults(strange, new Map([['case_item', new Set(Object.keys(row('')))]]))).toEqual([
    '数据表 decision_suggestion 的列 mood：本平台没有',
  ]);
});
