/** A form whose answer does not come in time gives back what was typed: nobody writes it a second time. */
import pg from 'pg';
import { expect, it } from 'vitest';
import { errorsOf } from '#client/form.ts';
import { route } from '#client/route.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { asking, openSite } from './open-site.ts';
import { formPage } from './pages-of-test.tsx';

/** A form that takes nothing any more, on a page that reads the decisions. */
const closedPage = route('/jiezhi', {
  document: asking('{ decisions { no } }'),
  variables: () => ({}),
  page: () => null,
  meta: () => ({ title: '截止了的' }),
  post: () =>
    Promise.resolve(errorsOf({ findings: [{ message: '征求意见已经截止。', fields: [], fix: null }] })),
});

const database = await testDatabase();
const site = await openSite(database, { routes: [formPage, closedPage] });
const owner = new pg.Client(database.ownerUrl);
await owner.connect();
closeAfterFile(() => owner.end());

it('等不到办理结果的提交，答复暂时不能办理，写好的内容和编号都在，可以原样再交', async () => {
  const text = '建议在学校门口增加斑马线和信号灯，并且调整公交站台的位置，方便老人和孩子过街。<b>急</b>';
  const body = new URLSearchParams({ wait: 'for ever', text, idempotencyKey: 'k-1' });
  const answer = await site.post('/biaodan', body);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
  const page = await answer.text();
  expect(page).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  expect(page).toContain('name="idempotencyKey" value="k-1"');
  expect(page).toMatch(/<form[^>]+action="\/biaodan"/);
});

it('已经定了不收、只是页面来不及的，照实说为什么不收，不请人再试', async () => {
  await owner.query('begin');
  await owner.query('lock table decision in access exclusive mode');
  const answer = await site.post('/jiezhi', new URLSearchParams({ text: '散会以后写的一条。' }));
  await owner.query('rollback');
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('<title>没有提交成功');
  expect(page).toContain('征求意见已经截止。');
  expect(page).toContain('散会以后写的一条。');
  expect(page).not.toContain('再试');
});
