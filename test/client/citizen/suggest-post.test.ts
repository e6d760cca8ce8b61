/** 国令713号第三十五条，不用脚本: from a decision's page to the form, the receipt and the answer by plain posts. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { plain } from './show.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const decision = await buildDecision(database, people, { phase: DecisionPhase.EXECUTING });
await database.sql(
  `insert into decision_step (id, decision_id, kind, status, happened_on) values (gen_random_uuid(), $1, 'PUBLICATION', 'DONE', '2026-06-08')
   on conflict (decision_id, kind) do update set status = 'DONE', happened_on = '2026-06-08'`,
  [decision.id],
);
const site = await openSite(database, { routes, config: { testClock: true } });
const page = `/juece/${decision.no}`;
const KEY = '018f0000-0000-7000-8000-00000000000b';
const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    idempotencyKey: KEY,
    noticeVersion: String(NOTICE_TOLD),
    subject: 'EXECUTION',
    text: '青山小区的电梯装好三个月还没有验收。',
    contactKind: 'NONE',
    ...over,
  });
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const said = async (answer: Response) => plain(await answer.text());
const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie } });

describe('对执行情况提意见建议', () => {
  it('决策页上写明可以提，表单不用脚本', async () => {
    expect(await (await get(page)).text()).toContain(`href="${page}/fanying"`);
    const html = await (await get(`${page}/fanying`)).text();
    expect(/<form [^>]*method="post"/.test(html)).toBe(true);
    expect(html).toContain('name="idempotencyKey"');
  });

  it.each([
    ['内容太短', { text: '不好' }, '少于5个字'],
    ['要打电话却没有填', { contactKind: 'PHONE' }, '请填写手机号码'],
    ['隐藏的一栏填了', { website: 'x' }, '自动填写了一个看不见的栏目'],
  ])('%s的，退回原页，填过的都在', async (_, over, words) => {
    const answer = await site.post(`${page}/fanying`, form(over));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(KEY);
  });

  it('提交得到回执，查询码只显示一次；凭两个号码看到办理情况和答复，退出后看不到', async () => {
    const sent = await site.post(`${page}/fanying`, form());
    expect(sent.status).toBe(303);
    const receipt = sent.headers.get('location') ?? '';
    expect(receipt).toMatch(/^\/huizhi\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const html = await (await get(receipt, cookieOf(sent))).text();
    const code = /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(await said(await get(receipt))).not.toContain('电梯');
    expect(await said(await get(page))).toContain('已收到1件，答复0件');

    const pair = new URLSearchParams({ receiptNo: receipt.slice('/huizhi/'.length), lookupCode: code });
    const found = await site.post('/wode', pair);
    expect(found.headers.get('location')).toBe('/wode/shouli');
    expect(await said(await get('/wode/shouli', cookieOf(found)))).toContain('正在办理');
    await database.sql(
      `update case_item set answer = '已于6月20日完成验收。', answered_on = '2026-11-20', answered_unit = '县住房和城乡建设局', state = 'ANSWERED'`,
    );
    expect(await said(await get('/wode/shouli', cookieOf(found)))).toContain('县住房和城乡建设局的答复');
    expect(await said(await get('/wode/shouli'))).not.toContain('电梯');
    expect(
      (await site.post('/wode', new URLSearchParams({ receiptNo: 'AAAA-AAAA', lookupCode: code }))).status,
    ).toBe(422);
  });

  it('废止以后写明不再接收，写的内容还在', async () => {
    await database.sql(`update decision set phase = 'REPEALED' where id = $1`, [decision.id]);
    const late = form({ idempotencyKey: '018f0000-0000-7000-8000-00000000000c' });
    const answer = await site.post(`${page}/fanying`, late);
    expect(answer.status).toBe(422);
    const text = await said(answer);
    expect(text).toContain('不再接收意见建议');
    expect(text).toContain('青山小区的电梯');
  });
});
