/** 政务公开标准目录 as a workbook in the national form: published versions alone. */
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { openSite } from '#test/outside/http/open-site.ts';
import { openDisclosure } from './room.ts';

it('公布前公众得不到；公布以后按全国统一的栏目下载，没有责任人', async () => {
  const { database, people, row, save, published } = await openDisclosure();
  const site = await openSite(database);
  const { result } = await save(people.govOffice, 0);
  expect((await site.get('/biaozhun-mulu/1.xlsx')).status).toBe(404);
  const toParents = { ...row, item: '', audience: '学生家长', onRequest: true, levels: ['COUNTY', 'TOWN'] };
  await published({ rows: [row, { ...toParents, rhythm: 'MONTHLY' }] }, result?.version);
  const answer = await site.get('/biaozhun-mulu/1.xlsx');
  const sheet = await readSheet(Buffer.from(await answer.arrayBuffer()));
  const rows = sheet.filter((cells) => typeof cells[1] === 'number');
  expect(rows).toEqual([
    [
      '义务教育',
      1,
      '招生管理',
      '招生片区',
      '片区范围、招生计划、报名办法',
      '《中华人民共和国义务教育法》',
      '信息形成或者变更之日起20个工作日内',
      people.clerk.unitName,
      '■政府网站\n■社区/村公示栏',
      '√',
      null,
      '√',
      null,
      '√',
      null,
    ],
    expect.arrayContaining([2, '每月公开', '学生家长']),
  ]);
  expect(rows[1]?.slice(9)).toEqual([null, '学生家长', null, '√', '√', '√']);
  expect(JSON.stringify(sheet)).not.toContain(people.clerk.name);
  expect((await site.get('/biaozhun-mulu/1.docx')).status).toBe(200);
  expect((await site.get('/biaozhun-mulu/2.xlsx')).status).toBe(404);
});
