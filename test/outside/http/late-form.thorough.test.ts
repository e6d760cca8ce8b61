/** A form whose answer does not come in time gives back what was typed: nobody writes it a second time. */
import { expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';
import { formPage } from './pages-of-test.tsx';

const site = await openSite(await testDatabase(), { routes: [formPage] });

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
