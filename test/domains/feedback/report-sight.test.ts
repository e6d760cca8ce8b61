/** 采纳情况 in the database itself: row security keeps a draft among its own, whatever a reading forgets to ask. */
import { expect, it } from 'vitest';
import { read } from '#server/ground/kernel/read.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { reportStep, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const { id: consultationId } = await buildConsultation(database, people, {});
const seen = async (actor: typeof people.clerk | null) =>
  (await read(contextOf(database, actor), (db) => db.selectFrom('adoption_report').select('id').execute()))
    .length;

it('没有公布的，不加任何条件地读，公众、外单位也看不到；公布以后都看得到', async () => {
  const { value } = await run(
    database,
    people.clerk,
    'saveReport(consultationId: $consultationId, introduction: "意见已逐条研究。", methodsHeld: [PUBLIC_SOLICITATION])',
    '... on AdoptionReport { id version }',
    { consultationId },
  );
  expect([await seen(people.clerk), await seen(people.otherClerk), await seen(null)]).toEqual([1, 0, 0]);
  const confirmed = await reportStep(database, people.lead, 'submitPaper', value);
  const reviewed = await reportStep(database, people.secrecy, 'passPaper', confirmed.value);
  await reportStep(database, people.lead, 'publishReport', reviewed.value);
  expect([await seen(people.otherClerk), await seen(null)]).toEqual([1, 1]);
});
