/**
 * The demonstration is built behind the first page: finished parts can be read, nothing is cached, and a submission is
 * asked to come back later.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { Opening } from '#server/ground/kernel/process/opening.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codes, openSite } from './open-site.ts';
import { consultationPage, formPage } from './pages-of-test.tsx';

const LINE = '演示县的数据还在写入，约半分钟后齐全';
const MUTATION = 'mutation { signOut }';

const database = await testDatabase();
const people = await buildPeople(database);
const opening = new Opening();
const site = await openSite(database, {
  routes: [formPage, consultationPage],
  config: { testClock: false },
  opening,
});

let path: string;
let id: string;
beforeAll(async () => {
  const built = await buildConsultation(database, people, { title: '第一稿' });
  [path, id] = [`/shijian/${built.no}/1`, built.id];
});

const page = async () => (await site.get(path)).text();

describe('演示县还在讲', () => {
  it('页面能看，写明还没有齐全；页面不保存，刚讲到的马上看得到', async () => {
    expect(await page()).toContain(LINE);
    await database.sql(`update consultation set title = '第二稿' where id = $1`, [id]);
    expect(await page()).toContain('第二稿');
  });

  it('提交的表单答复503和什么时候再来，写的内容和编号都在', async () => {
    const text = '建议在学校门口增加斑马线和信号灯，并且调整公交站台的位置，方便老人和孩子过街。';
    const answer = await site.post('/biaodan', new URLSearchParams({ text, idempotencyKey: 'k-1' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '15']);
    const said = await answer.text();
    expect(said).toContain('<title>演示县的数据还在写入 - ');
    expect(said).toContain(text);
    expect(said).toContain('name="idempotencyKey" value="k-1"');
  });

  it('接口的查询照常，变更（登录在内）答复503和什么时候再来', async () => {
    const asked = await site.graphql({ query: '{ serverTime { today } }' });
    expect(asked.status).toBe(200);
    const answer = await site.graphql({ query: MUTATION });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '15']);
    expect(await codes(answer)).toEqual(['BEING_TOLD']);
  });

  it.each([
    ['GET', '/gongzuotai'],
    ['GET', '/gongzuotai/yijian'],
    ['POST', '/files'],
    ['POST', '/tuixin'],
    ['PATCH', '/luxiang/1'],
  ])('%s %s 还不开放', async (method, at) => {
    const answer = await fetch(site.url + at, { method, headers: { origin: site.url } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '15']);
  });

  it('存活，但未就绪', async () => {
    expect((await site.get('/healthz')).status).toBe(200);
    expect((await site.get('/readyz')).status).toBe(503);
  });
});

describe('讲完以后', () => {
  beforeAll(() => opening.open());

  it('页面不再写明，照常保存；讲的时候看过的不再给', async () => {
    const whole = await page();
    expect(whole).not.toContain(LINE);
    expect(whole).toContain('第二稿');
    await database.sql(`update consultation set title = '第三稿' where id = $1`, [id]);
    expect(await page(), '没有人说它变了').toBe(whole);
  });

  it('表单、变更、工作台照常，已就绪', async () => {
    expect((await site.post('/biaodan', new URLSearchParams({ text: '好' }))).status).toBe(303);
    expect(await codes(await site.graphql({ query: MUTATION }))).not.toContain('BEING_TOLD');
    expect((await site.get('/gongzuotai')).status).toBe(200);
    expect((await site.get('/readyz')).status).toBe(200);
  });
});
