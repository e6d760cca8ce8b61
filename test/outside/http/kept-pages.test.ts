import { describe, expect, it } from 'vitest';
import { recordChange } from '#server/ground/kernel/content.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { consultationPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const routes = [consultationPage];
const site = await openSite(database, { routes });
/** Without a test's clock: cached answers come from memory before anything is asked. */
const quick = await openSite(database, { routes, config: { testClock: false } });

const rename = (id: string, title: string) =>
  database.sql('update consultation set title = $2 where id = $1', [id, title]);
const etagOf = async (answer: Response) => {
  await answer.arrayBuffer();
  return answer.headers.get('etag') ?? '';
};

describe('公众页面按版本保存，任何改动之后不再给旧的', () => {
  it.each([
    ['从内存', quick],
    ['测试时钟下', site],
  ])('%s：未变时核对标签即可，变了就是新的一页', async (_name, { get, services }) => {
    const { no, id } = await buildConsultation(database, people, { title: '第一稿' });
    const path = `/shijian/${no}/1`;
    const first = await get(path);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('vary')).toContain('Cookie');
    const etag = await etagOf(first);
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(path, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);

    await rename(id, '第二稿');
    expect((await get(path, { 'if-none-match': etag })).status, '没有人说它变了').toBe(304);
    services.content.bump([`consultation:${id}`]);
    const second = await get(path, { 'if-none-match': etag });
    expect(second.status).toBe(200);
    expect(await second.text()).toContain('第二稿');
  });

  it('别的范围变了，这一页不重做；网站信息变了，每一页都重做', async () => {
    const { no, id } = await buildConsultation(database, people, { title: '甲' });
    const path = `/shijian/${no}/1`;
    const etag = await etagOf(await quick.get(path));
    await rename(id, '乙');
    quick.services.content.bump(['catalogue', 'consultation:other']);
    expect((await quick.get(path, { 'if-none-match': etag })).status).toBe(304);
    quick.services.content.bump(['site']);
    expect(await (await quick.get(path)).text()).toContain('乙');
  });

  it('别的服务器作的改动经数据库通知后同样生效', async () => {
    const { no, id } = await buildConsultation(database, people, { title: '此处' });
    const path = `/shijian/${no}/1`;
    await etagOf(await quick.get(path));
    await rename(id, '彼处');
    const heard = new Promise<void>((resolve) => {
      const off = quick.services.content.onChange(() => {
        off();
        resolve();
      });
    });
    await database.services.database.em
      .fork()
      .transactional((em) => recordChange(em.getKysely(), [`consultation:${id}`]));
    await heard;
    expect(await (await quick.get(path)).text()).toContain('彼处');
  });
});

describe('到了界点，页面自己变', () => {
  it('征求意见截止的那一刻起，不再给“征集中”的页面', async () => {
    const { no } = await buildConsultation(database, people, { title: '界点', closesOn: '2026-12-07' });
    await database.setClock('2026-12-07T15:59:50.000Z');
    const path = `/shijian/${no}/1`;
    const open = await site.get(path);
    expect(await open.text()).toContain('OPEN');
    await database.setClock('2026-12-07T16:00:00.000Z');
    const closed = await site.get(path, { 'if-none-match': open.headers.get('etag') ?? '' });
    expect(closed.status).toBe(200);
    expect(await closed.text()).toContain('CLOSED');
    await database.setClock('2026-11-20T02:00:00Z');
  });

  it('到了公布的那一刻起，不再给“待公布”的页面', async () => {
    const columns = { opensAt: new Date('2026-12-10T01:00:00.000Z') };
    const { no } = await buildConsultation(database, people, {
      title: '公布',
      closesOn: '2027-01-20',
      columns,
    });
    await database.setClock('2026-12-10T00:59:50.000Z');
    const path = `/shijian/${no}/1`;
    expect(await (await site.get(path)).text()).toContain('APPROVED');
    await database.setClock('2026-12-10T01:00:00.000Z');
    expect(await (await site.get(path)).text()).toContain('OPEN');
    await database.setClock('2026-11-20T02:00:00Z');
  });

  it('过了北京时间零点，每一页都重做', async () => {
    const { no, id } = await buildConsultation(database, people, { title: '昨日', closesOn: '2026-12-20' });
    await database.setClock('2026-12-08T15:59:50.000Z');
    const path = `/shijian/${no}/1`;
    await etagOf(await site.get(path));
    await rename(id, '今日');
    expect(await (await site.get(path)).text()).toContain('昨日');
    await database.setClock('2026-12-08T16:00:00.000Z');
    expect(await (await site.get(path)).text()).toContain('今日');
    await database.setClock('2026-11-20T02:00:00Z');
  });
});
