import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { recordChange } from '#server/kernel/content.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { consultationPage, consultationText, formPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const routes = [consultationText, consultationPage, formPage];
const site = await openSite(database, { routes });
/** Without a test's clock: kept answers come from memory before anything is asked. */
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

describe('一页一份', () => {
  it('长辈模式与平常的页面分开保存', async () => {
    const { no } = await buildConsultation(database, people, { title: '两份' });
    const path = `/shijian/${no}/1`;
    expect(await (await quick.get(path)).text()).not.toContain('data-elder');
    expect(await (await quick.get(path, { cookie: 'elder=on' })).text()).toContain('data-elder="on"');
    expect(await (await quick.get(path)).text()).not.toContain('data-elder');
  });

  it('只有声明过的查询参数分页保存，其余的不起作用', async () => {
    const { no } = await buildConsultation(database, people, { title: '筛选' });
    const path = `/shijian/${no}/1`;
    const plain = await (await quick.get(path)).text();
    expect(await (await quick.get(`${path}?utm_source=x&b=<script>`)).text()).toBe(plain);
    const filtered = await (await quick.get(`${path}?x=1&shai=a&shai=b`)).text();
    expect(filtered).toContain('data-filter="a"');
    expect(filtered).toContain(encodeURIComponent(`${path}?shai=a`));
  });

  it('压缩与不压缩的标签不同，内容相同', async () => {
    const { no } = await buildConsultation(database, people, { title: '压缩' });
    const path = `/shijian/${no}/1`;
    const plain = await raw(path, 'identity');
    const brotli = await raw(path, 'gzip, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect((await raw(path, 'br;q=0, gzip')).headers['content-encoding']).toBe('gzip');
  });

  it('HEAD只给响应头', async () => {
    const { no } = await buildConsultation(database, people, {});
    const answer = await fetch(`${quick.url}/shijian/${no}/1`, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).not.toBe('0');
    expect(await answer.text()).toBe('');
  });

  it('有表单的页面不保存，每次的编号都是新的', async () => {
    const [one, other] = [await quick.get('/biaodan'), await quick.get('/biaodan')];
    expect(one.headers.get('cache-control')).toBe('no-store');
    const key = /value="([0-9a-f-]{36})"/;
    const [first, second] = [key.exec(await one.text())?.[1], key.exec(await other.text())?.[1]];
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('没有的、未公布的、写错的地址都是同一种“没有这个页面”', async () => {
    const { no } = await buildConsultation(database, people, { state: 'DRAFT' });
    for (const path of [
      `/shijian/${no}/1`,
      '/shijian/2026-999/1',
      '/shijian/x/y',
      '/shijian/%E0%A4%A/1',
      '/shijian//1',
    ]) {
      const answer = await quick.get(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text()).toContain('没有这个页面 - ');
    }
  });

  it('下载的文本带文件名', async () => {
    const { no } = await buildConsultation(database, people, { title: '文本' });
    const answer = await quick.get(`/shijian/${no}/1.csv`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="__ _.csv"; filename*=UTF-8''%E5%BE%81%E9%9B%86%20%E4%B8%80.csv`,
    );
    expect(await answer.text()).toBe('文本\n');
  });

  it.each([
    ['/Shijian/2026-001/1', '/shijian/2026-001/1'],
    ['/shijian/2026-001/1/?a=b', '/shijian/2026-001/1?a=b'],
    ['/BIAODAN//', '/biaodan'],
  ])('地址一律小写、不带末尾斜线：%s', async (path, canonical) => {
    const answer = await quick.get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, canonical]);
  });
});

/** Fetch unpacks by itself; this does not. */
const raw = (path: string, encoding: string) =>
  new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(quick.url + path, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
