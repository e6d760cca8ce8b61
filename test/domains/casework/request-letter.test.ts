/** 国令711号第三十六条 答复文书: the letter as Word, once it was confirmed, for those who read the application at the desk. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { next, openRequests } from './request-desk.ts';
import { REPLY, REQUEST } from './request-questions.ts';

const desk = await openRequests();
const { database, people, on, registered, answered: answeredMessage } = desk;
const { draft, confirm } = desk.requests;
const { clerk, lead, govOffice, otherLead, justiceStaff, auditor, units } = people;
const site = await openSite(database);

const item = await registered({ title: '公交客流调查报告，回电13800138000' });
await on('2026-11-10');
const drafted = await next(draft(clerk, item, 'PARTLY_GIVEN'));

const download = async (actor: Actor | null, id = item.id) =>
  site.get(`/daochu/shenqing-dafu/${id}.docx`, actor ? await signedIn(database, actor) : undefined);

it('没有审核通过的，还没有文书', async () => {
  expect((await download(lead)).status).toBe(404);
  expect(await next(confirm(lead, drafted))).toMatchObject({ state: 'ANSWERED' });
  expect((await download(lead)).status).toBe(200);
});

describe('审核通过以后', () => {
  it('写明文书名称、编号、来由、种类和条款、答复、救济途径、机关和日期；没有申请人的姓名、电话', async () => {
    const answer = await download(clerk);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-type')).toContain('wordprocessingml');
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '依申请公开〔2026〕1号 政府信息部分公开告知书.docx',
    );
    const said = JSON.stringify(await readDocx(Buffer.from(await answer.arrayBuffer())));
    for (const part of [
      units.housing.name,
      '依申请公开〔2026〕1号',
      '政府信息部分公开告知书',
      '申请人：',
      '您于2026年11月2日提出的关于“公交客流调查报告，回电〔手机号已隐去〕”的政府信息公开申请',
      '部分公开（国令711号第三十七条）',
      REPLY,
      '先申请行政复议',
      '2026年11月10日',
    ])
      expect(said).toContain(part);
    expect(said).not.toMatch(new RegExp(`${REQUEST.name}|13800138000`, 'u'));
  });

  it.each([
    ['办理单位的经办人', clerk, 200],
    ['政府办', govOffice, 200],
    ['审计', auditor, 200],
    ['别的单位', otherLead, 404],
    ['没有这个岗位', justiceStaff, 403],
    ['没有登录', null, 401],
  ])('%s', async (_, actor, status) => {
    expect((await download(actor)).status).toBe(status);
  });

  it('公众留言的答复没有文书，没有的编号也没有', async () => {
    const message = await answeredMessage();
    expect((await download(lead, message.id)).status).toBe(404);
    expect((await download(lead, '00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await download(lead, '-'.repeat(36))).status).toBe(404);
  });
});
