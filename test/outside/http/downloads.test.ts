import { describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { signedIn } from './open-site.ts';
import { PDF } from './samples.ts';
import { done, uploads } from './uploads.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { site, upload } = await uploads(database, people);

describe('每次读取都问有没有权', () => {
  const dossier = async () => {
    const built = await buildConsultation(database, people, { state: 'DRAFT' });
    const fields = { purpose: 'dossier', kind: 'DRAFT', consultationId: built.id };
    return {
      ...built,
      ...(await done(await upload({ fields, by: people.clerk, name: '草案（征求意见稿）.pdf' }))),
      consultationId: built.id,
    };
  };

  it('未公布的材料只有本单位看得到，公布以后人人可读', async () => {
    const { url, consultationId } = await dossier();
    expect((await site.get(url)).status).toBe(404);
    expect((await site.get(url, await signedIn(database, people.otherClerk))).status).toBe(404);
    expect((await site.get(url, await signedIn(database, people.clerk))).status).toBe(200);
    await database.sql(
      "update consultation set review = 'APPROVED', opens_at = app_now() - interval '1 day' where id = $1",
      [consultationId],
    );
    const answer = await site.get(url);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
  });

  it('意见的附件公众读不到，凭地址也不行；还没随意见提交的谁也读不到', async () => {
    const { url, id } = await done(await upload());
    expect((await site.get(url, await signedIn(database, people.clerk))).status).toBe(404);
    await database.sql('update attachment set attached_at = app_now() where id = $1', [id]);
    expect((await site.get(url)).status).toBe(404);
    expect((await site.get(url, await signedIn(database, people.otherClerk))).status).toBe(404);
    expect((await site.get(url, await signedIn(database, people.clerk))).status).toBe(200);
  });

  it('来信的扫描件，照着录的本单位人员先看得到；别的单位和公众看不到', async () => {
    const { id: consultationId } = await buildConsultation(database, people);
    const fields = { purpose: 'scan', consultationId };
    const { url } = await done(await upload({ fields, by: people.clerk }));
    const statusFor = async (actor: Parameters<typeof signedIn>[1]) =>
      (await site.get(url, await signedIn(database, actor))).status;
    expect((await site.get(url)).status).toBe(404);
    expect(await statusFor(people.otherClerk)).toBe(404);
    expect(await statusFor(people.clerk)).toBe(200);
  });

  it('读到的附件不能在本站里起作用', async () => {
    const { url, sha256 } = await dossier();
    const { headers } = await site.get(url, await signedIn(database, people.clerk));
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('etag')).toBe(`"${sha256}"`);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename=_________.pdf; filename*=UTF-8''${encodeURIComponent('草案（征求意见稿）.pdf')}`,
    );
  });

  it.each([
    ['bytes=0-3', 206, '%PDF', 'bytes 0-3/34'],
    ['bytes=30-', 206, '%EOF', 'bytes 30-33/34'],
    ['bytes=-4', 206, '%EOF', 'bytes 30-33/34'],
    ['bytes=-1000', 206, null, 'bytes 0-33/34'],
    ['bytes=30-99', 206, null, 'bytes 30-33/34'],
    ['bytes=99-', 416, '', 'bytes */34'],
    ['bytes=0-1,4-5', 200, null, null],
    ['lines=1-2', 200, null, null],
  ])('可以只读一段：%s', async (range, status, text, contentRange) => {
    const { url } = await dossier();
    const answer = await site.get(url, { range, ...(await signedIn(database, people.clerk)) });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange]);
    if (text !== null) expect(await answer.text()).toBe(text);
  });

  it('读过的不再传，换了内容才传', async () => {
    const { url, sha256 } = await dossier();
    const cookie = await signedIn(database, people.clerk);
    expect((await site.get(url, { 'if-none-match': `"${sha256}"`, ...cookie })).status).toBe(304);
    expect((await site.get(url, { 'if-none-match': '"other"', ...cookie })).status).toBe(200);
  });
});
