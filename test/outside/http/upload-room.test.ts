/** 附件的余地: what an address sends, what belongs to nothing yet and what the disk holds have an end; the text still goes in. */
import { request } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { routes } from '#client/routes.ts';
import { UNCLAIMED_MOST } from '#server/engines/files/upload-room.ts';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { LIMITS } from '#server/ground/kernel/address-limits.ts';
import { newFormKey } from '#server/ground/kernel/form-key.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite, type Site, signedIn } from './open-site.ts';
import { PDF } from './samples.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const round = await buildConsultation(database, people);
const { media, seal } = database.services;
const limited = () => openSite(database, { routes, config: { rateLimits: true, trustProxy: 1 } });
let last = 10;
const elsewhere = () => ({ 'x-forwarded-for': `203.0.113.${(last += 1)}` });

/** A file under a form of its own. */
async function upload(site: Site, headers: Record<string, string>) {
  const data = new FormData();
  data.set('purpose', 'comment');
  data.set('consultationId', round.id);
  data.set('file', new Blob([new Uint8Array(PDF)]), 'a.pdf');
  const answer = await site.post('/files', data, { ...headers, 'x-form-key': newFormKey(seal) });
  return { status: answer.status, text: await answer.text(), after: answer.headers.get('retry-after') };
}

/** The beginning of an upload that says how long it is. */
function announce(site: Site, headers: Record<string, string>, bytes: number) {
  const form = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': bytes };
  const started = request(`${site.url}/files`, {
    method: 'POST',
    headers: { ...headers, ...form, origin: site.url, 'x-form-key': newFormKey(seal) },
  });
  started.on('error', () => undefined).write('--x\r\n');
  return started;
}

/** The plain form with a file in it. */
async function comment(site: Site, headers: Record<string, string>) {
  const data = new FormData();
  const fields = {
    consultationId: round.id,
    idempotencyKey: newFormKey(seal),
    noticeVersion: String(NOTICE_TOLD),
    clauseNo: '一',
    stance: 'AMEND',
    text: '建议提高补贴标准，每户每年1000元。',
    identity: 'ANONYMOUS',
    contactKind: 'NONE',
    step: 'submit',
  };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  const path = `/zhengji/${round.no}/1/yijian`;
  const bare = await site.post(
    path,
    new URLSearchParams({ ...fields, idempotencyKey: newFormKey(seal) }),
    headers,
  );
  data.set('files', new Blob([new Uint8Array(PDF)]), 'a.pdf');
  const withFile = await site.post(path, data, headers);
  return { bare: bare.status, withFile: withFile.status, text: await withFile.text() };
}

describe('附件', () => {
  it('一个地址十分钟里传的有限，换多少张表单也一样；文字照样提交，填的还在；别的地址不受影响', async () => {
    const site = await limited();
    const here = elsewhere();
    // The size that a form announces is counted before its body is read.
    const most = LIMITS.uploadKilobytes * 1024;
    const large = announce(site, here, most - 10_000);
    await expect.poll(async () => (await upload(site, here)).status).toBe(429);
    large.destroy();
    const refused = await upload(site, here);
    expect(refused.text).toContain('附件太多（文字可以先提交），请约10分钟后再试');
    expect(Number(refused.after)).toBeGreaterThan(0);
    const { bare } = await comment(site, here);
    expect(bare).toBe(303);
    expect((await upload(site, elsewhere())).status).toBe(201);
  });

  it('磁盘快满的，工作人员的也不收；说明原因，文字照样提交', async () => {
    const site = await limited();
    const free = vi.spyOn(media, 'free').mockResolvedValue(FREE_FLOOR - 1);
    const error = vi.spyOn(database.services.log, 'error');
    try {
      for (const headers of [elsewhere(), { ...elsewhere(), ...(await signedIn(database, people.clerk)) }]) {
        const refused = await upload(site, headers);
        expect([
          refused.status,
          refused.text.includes('空间不够了，附件暂时不能上传；文字可以先提交'),
        ]).toEqual([429, true]);
      }
      const { bare, withFile, text } = await comment(site, elsewhere());
      expect([bare, withFile]).toEqual([303, 422]);
      expect(text).toContain('“a.pdf”没有收下：服务器存放附件的空间不够了');
      expect(text).toContain('每户每年1000元');
      expect(error.mock.calls.filter(([, said]) => String(said).includes('disk nearly full'))).toHaveLength(
        1,
      );
    } finally {
      free.mockRestore();
      error.mockRestore();
    }
    expect((await upload(site, elsewhere())).status).toBe(201);
  });

  it('还没有随意见交来的，合起来有上限；交来了的、工作人员的不算', async () => {
    const before = await limited();
    for (let done = 0; done < 3; done += 1) expect((await upload(before, elsewhere())).status).toBe(201);
    const size = Math.ceil(UNCLAIMED_MOST / 3);
    await database.sql('update attachment set size = $1 where attached_at is null and comment_id is null', [
      size,
    ]);
    const site = await limited();
    const refused = await upload(site, elsewhere());
    expect([refused.status, refused.text.includes('传附件的人太多')]).toEqual([429, true]);
    await database.sql('delete from attachment where comment_id is null');
    const after = await limited();
    expect((await upload(after, elsewhere())).status).toBe(201);
  });
});

it('替人提交的程序要表单的编号，也计次', async () => {
  const site = await limited();
  const here = elsewhere();
  const query = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: formKey`).join(' ')} }`;
  for (let done = 0; done < LIMITS.formKey; done += 20)
    expect((await site.graphql({ query }, here)).status).toBe(200);
  expect((await site.graphql({ query }, here)).status).toBe(429);
  // The forms themselves go on.
  expect((await comment(site, here)).bare).toBe(303);
});
