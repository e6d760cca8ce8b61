/** 公众参与行政决策事项清单 as a workbook: published versions alone. */
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { HOUSING, openLists, PRICES } from './room.ts';

it('公布前公众得不到；公布以后可以下载，写明实际开展几次', async () => {
  const { database, people, save, published } = await openLists();
  const { no } = await buildConsultation(database, people);
  const site = await openSite(database);
  const { result } = await save(people.justiceStaff, 0, { matters: [HOUSING] });
  expect(result?.__typename).toBe('ParticipationList');
  expect((await site.get('/canyu-qingdan/2026.xlsx')).status).toBe(404);
  await published({ matters: [{ ...HOUSING, decisionNos: [no] }, PRICES] }, result?.version);
  const answer = await site.get('/canyu-qingdan/2026.xlsx');
  const sheet = await readSheet(Buffer.from(await answer.arrayBuffer()));
  expect(sheet[3]).toEqual([
    1,
    '老旧小区改造',
    '小区业主、周边居民',
    '向社会公开征求意见、座谈会',
    '承办单位',
    '国令713号第十四条',
    '全年',
    expect.stringContaining(`（${no}）`),
    '座谈会：尚未开展；向社会公开征求意见：已开展1次',
  ]);
  expect(sheet[4]?.slice(7)).toEqual([null, null]);
  expect((await site.get('/canyu-qingdan/2026.docx')).status).toBe(200);
  expect((await site.get('/canyu-qingdan/2025.xlsx')).status).toBe(404);
});
