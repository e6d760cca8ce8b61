/** 不用脚本：from the form to the outcome by plain posts, on the real routes and a real database. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { plain } from './show.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const open = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, { routes, config: { testClock: true } });
const yijian = `/zhengji/${open.no}/1/yijian`;
const KEY = '018f0000-0000-7000-8000-00000000000a';

const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    consultationId: open.id,
    idempotencyKey: KEY,
    noticeVersion: String(NOTICE_TOLD),
    clauseNo: '一',
    stance: 'AMEND',
    text: '建议提高补贴标准，每户每年1000元。',
    identity: 'PERSON',
    name: '张晓禾',
    contactKind: 'NONE',
    showText: 'yes',
    ...over,
  });

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const said = async (answer: Response) => plain(await answer.text());
const codesIn = (html: string) =>
  /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';

describe('提交意见', () => {
  it('有要补的，退回原页，填过的都在', async () => {
    const answer = await site.post(yijian, form({ step: 'check', text: '好' }));
    expect(answer.status).toBe(422);
    expect(await said(answer)).toContain('意见只有1个字，少于5个字');
  });

  it('填好了，先核对；核对以后才提交；同一张表提交两次，还是同一张回执', async () => {
    const checked = await site.post(yijian, form({ step: 'check' }));
    expect(checked.status).toBe(200);
    expect(await said(checked)).toContain('会公开的');
    const [first, second] = [
      await site.post(yijian, form({ step: 'submit' })),
      await site.post(yijian, form({ step: 'submit' })),
    ];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.headers.get('location')).toMatch(/^\/huizhi\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    const [row] = await database.sql<{ count: number }>('select count(*)::int as count from comment');
    expect(row).toEqual({ count: 1 });
  });

  it('个人信息告知更新过的，退回请再看一遍', async () => {
    const answer = await site.post(
      yijian,
      form({ step: 'submit', noticeVersion: '99', idempotencyKey: crypto.randomUUID() }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain('个人信息处理告知已经更新');
    expect(html).toContain(`name="noticeVersion" value="${NOTICE_TOLD}"`);
  });
});

describe('回执和我的意见', () => {
  it('查询码只在得到它的设备上显示；凭编号和查询码可以查看、修改、撤回；退出后不再显示', async () => {
    const sent = await site.post(yijian, form({ step: 'submit' }));
    const address = sent.headers.get('location') ?? '';
    const shown = await site.get(address, { cookie: cookieOf(sent) });
    const html = await shown.text();
    const lookupCode = codesIn(html);
    expect(lookupCode).toMatch(/^[0-9A-Z]{10}$/);
    expect(html).toContain('建议提高补贴标准，每户每年1000元。');
    expect(codesIn(await (await site.get(address, { cookie: cookieOf(sent) })).text())).toBe(lookupCode);
    expect(codesIn(await (await site.get(address)).text())).toBe('');

    const receiptNo = address.slice('/huizhi/'.length);
    const wrong = await site.post('/wode', new URLSearchParams({ receiptNo, lookupCode: '0000000000' }));
    const told = await said(wrong);
    expect([wrong.status, told.includes('受理编号或者查询码不对')]).toEqual([422, true]);
    expect([told.includes('没有查到，请核对两个号码'), told.includes('还差')]).toEqual([true, false]);
    const opened = await site.post('/wode', new URLSearchParams({ receiptNo, lookupCode }));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/wode/shouli']);
    const cookie = cookieOf(opened);
    expect(await said(await site.get('/wode/shouli', { cookie }))).toContain(`我的意见 ${receiptNo}`);

    const text = '建议提高补贴标准，每户每年1200元。';
    const edit = { stance: 'AMEND', clauseNo: '一', text, showText: 'yes', version: '1' };
    const compared = await site.post('/wode/xiugai', new URLSearchParams({ ...edit, step: 'check' }), {
      cookie,
    });
    expect([compared.status, (await said(compared)).includes('原来的意见')]).toEqual([200, true]);
    const saved = await site.post('/wode/xiugai', new URLSearchParams({ ...edit, step: 'save' }), { cookie });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/wode/shouli']);
    const after = await said(await site.get('/wode/shouli', { cookie }));
    expect(after).toContain(text);
    expect(after).toContain('修改以前');
    expect(
      (await site.post('/wode/xiugai', new URLSearchParams({ ...edit, step: 'save' }), { cookie })).status,
    ).toBe(409);

    expect((await site.post('/wode/chehui', new URLSearchParams(), { cookie })).headers.get('location')).toBe(
      '/wode/shouli',
    );
    expect(await said(await site.get('/wode/shouli', { cookie }))).toContain('您已经撤回这条意见');
    const left = await site.post('/wode/shouli', new URLSearchParams(), { cookie });
    expect([left.headers.get('location'), left.headers.get('set-cookie')]).toEqual([
      '/wode',
      expect.stringContaining('s_mine=;'),
    ]);
    expect(await said(await site.get('/wode/shouli'))).toContain('请输入受理编号和查询码');
  });
});

describe('R-22 写的时候截止了', () => {
  it('不再受理，写的内容还在，告诉向谁反映；页面自己也变了', async () => {
    await database.setClock('2026-12-07T15:59:50Z');
    expect(await said(await site.get(`/zhengji/${open.no}/1`))).toContain('今天24:00截止');
    await database.setClock('2026-12-07T16:00:00Z');
    const late = await site.post(
      yijian,
      form({ step: 'submit', idempotencyKey: crypto.randomUUID(), text: '迟到的意见也不要丢。' }),
    );
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(html).toContain('迟到的意见也不要丢。</textarea>');
    expect(plain(html)).toContain('2026年12月7日 24:00（北京时间）已经截止');
    expect(await said(await site.get(`/zhengji/${open.no}/1`))).toContain('征集已结束');
    expect(await said(await site.get(yijian))).toContain('征集已经结束');
  });
});

describe('每个地址', () => {
  it.each([
    '/',
    '/mulu',
    '/zhengji',
    '/fankui',
    '/guanyu',
    '/guize',
    '/yinsi',
    '/wuzhangai',
    '/ditu',
    '/wode',
    '/zhengji.xml',
    `/juece/${open.no}`,
    `/mulu/2026/1`,
    '/mulu/2026/mulu.csv',
    `/zhengji/${open.no}/1/tiao/${encodeURIComponent('一')}`,
    `/fankui/${open.no}/1`,
  ])('%s 打得开', async (path) => {
    expect((await site.get(path)).status).toBe(200);
  });

  it.each([
    '/zhengji/2026-999/1',
    `/zhengji/${open.no}/x`,
    `/zhengji/${open.no}/1/tiao/999`,
    '/juece/2026-999',
    '/mulu/2026/9',
    '/fankui/2026-999/1',
    '/guize?ban=x',
    `/fankui/${open.no}/1/caina.csv`,
    '/zhengji?zhuangtai=jieshu&after=%00',
  ])('%s 没有', async (path) => {
    expect((await site.get(path)).status).toBe(404);
  });
});
