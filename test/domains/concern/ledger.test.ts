/** 政务舆情台账 as a workbook: the office has every concern in it, a unit those that it has or is named in, nobody else any. */
import { expect, it } from 'vitest';
import { concernLedger } from '#server/domains/concern/concern-ledger.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { openConcerns, RUMOUR } from './questions.ts';

it('县政府办是全部的，单位是自己的和有关的；写明时限和时效', async () => {
  const { database, people, drafted, register, publish } = await openConcerns();
  await publish(people.lead, await drafted());
  await register(people.govOffice, { level: 'MAJOR', emergency: true });
  const rows = async (actor: typeof people.lead | null) =>
    (await concernLedger(contextOf(database, actor)))?.plan.rows ?? null;
  expect((await rows(people.govOffice))?.map(([no]) => no)).toEqual(['2026-2', '2026-1']);
  const [own] = (await rows(people.clerk)) ?? [];
  expect(own?.slice(0, 5)).toEqual(['2026-1', RUMOUR.title, '网络平台', RUMOUR.sourceName, RUMOUR.said]);
  expect(own?.slice(9)).toEqual([
    '舆情转办〔2026〕1号',
    '',
    '2026年11月22日09:30',
    '2026年11月20日10:00',
    '按时回应',
    1,
    '不要求',
    '',
  ]);
  expect((await rows(people.otherLead))?.map(([no]) => no)).toEqual(['2026-1']);
  expect([await rows(people.auditor), await rows(null)]).toEqual([null, null]);
});
