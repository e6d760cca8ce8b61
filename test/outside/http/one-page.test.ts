import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { consultationPage, consultationText, formPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const routes = [consultationText, consultationPage, formPage];
const quick = await openSite(database, { routes, config: { testClock: false } });

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
