/** 扫描的PDF taken apart for whoever enters what was written by hand; nothing of it is kept. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { closedPdf, scannedPdf } from '#test/ground/pdf/make-pdf.ts';
import { openSite, signedIn } from './open-site.ts';

const database = await testDatabase();
const { clerk, auditor } = await buildPeople(database);
const site = await openSite(database);

async function send(bytes: Buffer, by: Actor | null = clerk, headers: Record<string, string> = {}) {
  const data = new FormData();
  data.set('file', new Blob([new Uint8Array(bytes)]), '一摞.pdf');
  const cookie = by ? await signedIn(database, by) : {};
  return site.post('/daoru/saomiao', data, { accept: 'application/json', ...cookie, ...headers });
}

interface Faults {
  errors: { message: string; extensions: { code: string } }[];
}
const faultOf = async (answer: Response) => ((await answer.json()) as Faults).errors[0];

it('代录意见的人放进去，得到一页一张的图片；平台上不存', async () => {
  const before = await database.sql('select id from attachment');
  const answer = await send(scannedPdf());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const pages = (await answer.formData()).getAll('page');
  expect(pages.map((page) => page instanceof File && page.name)).toEqual(['1.jpg']);
  expect(
    Buffer.from(await (pages[0] as File).arrayBuffer())
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('ffd8ff');
  expect(await database.sql('select id from attachment')).toEqual(before);
});

it.each<[string, Buffer, string]>([
  ['不是PDF', Buffer.from('不是'), 'PDF打不开'],
  ['有打开密码', closedPdf(), '取消密码'],
])('%s的，写明怎么办', async (_case, bytes, words) => {
  const answer = await send(bytes);
  expect(answer.status).toBe(422);
  expect((await faultOf(answer))?.message).toContain(words);
});

it('别的岗位、没有登录的、别的网站来的，连文件也不读；没有文件的、过大的拒收', async () => {
  const code = async (answer: Response) => (await faultOf(answer))?.extensions.code;
  expect(await code(await send(scannedPdf(), auditor))).toBe('FORBIDDEN');
  expect(await code(await send(scannedPdf(), null))).toBe('UNAUTHENTICATED');
  expect((await send(scannedPdf(), clerk, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect(await code(await send(Buffer.alloc(0)))).toBe('BAD_USER_INPUT');
  expect(await code(await send(Buffer.alloc(51 * 1024 * 1024)))).toBe('TOO_LARGE');
});
