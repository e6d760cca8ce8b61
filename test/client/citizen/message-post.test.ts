/** R-80 公众留言，不用脚本: from the page to the form, the receipt, the answer and what is published, by plain posts. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openDesk } from '#test/domains/casework/desk.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { plain } from './show.tsx';

const { database, people, listed, assign, draft, confirm, draftPublic, publish, takeDown } = await openDesk();
const { clerk, lead, govOffice, units } = people;
const site = await openSite(database, { routes, config: { testClock: true } });
const KEY = '018f0000-0000-7000-8000-00000000000d';
const FORM = '/liuyan/xie';

const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    idempotencyKey: KEY,
    noticeVersion: String(NOTICE_TOLD),
    title: '老旧小区什么时候装电梯',
    text: '我们小区六层没有电梯，我叫张桂芳，请问到哪里申请加装？',
    publicWish: 'YES',
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

describe('公众留言', () => {
  it('没有公开的时候，写明怎样留言、什么时候答复；首页、页脚、网站地图都通到这里', async () => {
    const page = await (await get('/liuyan')).text();
    expect(plain(page)).toContain('简单咨询3日内答复，其他留言7个工作日内答复');
    expect(plain(page)).toContain('还没有公开的留言');
    expect(page).toContain(`href="${FORM}"`);
    for (const from of ['/', '/ditu']) expect(await (await get(from)).text()).toContain('href="/liuyan"');
  });

  it.each([
    ['没有标题', { title: '' }, '没有写标题'],
    ['内容太短', { text: '不好' }, '少于5个字'],
    ['要打电话却没有填', { contactKind: 'PHONE' }, '请填写手机号码'],
    ['隐藏的一栏填了', { website: 'x' }, '自动填写了一个看不见的栏目'],
  ])('%s的，退回原页，填过的都在', async (_, over, words) => {
    const answer = await site.post(FORM, form(over));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(KEY);
    expect(/value="YES"[^>]*checked|checked[^>]*value="YES"/.test(html)).toBe(true);
  });

  it('提交得到回执；凭它看到办理情况，答复以后看到答复；公开的人人看得到，没有姓名', async () => {
    const sent = await site.post(FORM, form());
    expect(sent.status).toBe(303);
    const receipt = sent.headers.get('location') ?? '';
    const html = await (await get(receipt, cookieOf(sent))).text();
    const code = /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(await said(await get(receipt))).not.toContain('电梯');

    const receiptNo = receipt.slice('/huizhi/'.length);
    const found = await site.post('/wode', new URLSearchParams({ receiptNo, lookupCode: code }));
    const mine = () => get('/wode/shouli', cookieOf(found));
    expect(await said(await mine())).toContain('正在办理');
    const no = receiptNo.replace('-', '');
    const item = await listed(govOffice, { receiptNo: no });
    const given = (await assign(govOffice, item, units.housing.id)).result!;
    expect(await said(await mine())).toContain(`县政府办公室转${units.housing.name}办理`);
    const written = (await draft(clerk, given)).result!;
    expect(await said(await mine())).not.toContain('窗口');
    const done = (await confirm(lead, written)).result!;
    expect(await said(await mine())).toContain(`${units.housing.name}的答复`);

    expect((await get(`/liuyan/jian/${no}`)).status).toBe(404);
    const prepared = (await draftPublic(clerk, done)).result!;
    expect((await get(`/liuyan/jian/${no}`)).status).toBe(404);
    const published = (await publish(lead, prepared)).result!;
    const shown = await said(await get(`/liuyan/jian/${no}`));
    expect(shown).toContain('到哪里申请加装');
    expect(shown).toContain('住房城乡建设窗口');
    expect(shown).not.toContain('张桂芳');
    expect(await said(await get('/liuyan'))).toContain('老旧小区什么时候装电梯');
    expect(await said(await mine())).toContain('看公开的内容');

    await takeDown(lead, published);
    const gone = await said(await get(`/liuyan/jian/${no}`));
    expect(gone).toContain('这件留言已经撤下');
    expect(gone).toMatch(/撤下：答复引用的补助标准已经调整。\s*政府办复核\s*正在复核/);
    expect(gone).not.toContain('电梯');
    expect(await said(await get('/liuyan'))).not.toContain('老旧小区什么时候装电梯');
    expect(await said(await mine())).toContain('看撤下的原因');
  });

  it('从决策页面来的，写明问的是哪项决策；退回的还在，提交以后办理单位看得到', async () => {
    const { no } = await buildConsultation(database, people);
    const ask = `${FORM}?juece=${no}`;
    expect(await (await get(`/juece/${no}`)).text()).toContain(`href="${ask}"`);
    const hidden = `name="decisionNo" value="${no}"`;
    const page = await (await get(ask)).text();
    expect(page).toContain(hidden);
    expect(plain(page)).toContain(`承办单位${units.housing.name}`);
    const action = /<form[^>]*action="([^"]*liuyan[^"]*)"/.exec(page)?.[1] ?? '';
    const again = await (await site.post(action, form({ title: '', decisionNo: no }))).text();
    expect(again).toContain(hidden);
    const sent = await site.post(action, form({ idempotencyKey: randomUUID(), decisionNo: no }));
    const receiptNo = (sent.headers.get('location') ?? '').slice('/huizhi/'.length).replace('-', '');
    expect((await listed(govOffice, { receiptNo })).about).toEqual({ no });
    expect(await (await get(`${FORM}?juece=2026-999`)).text()).not.toContain('name="decisionNo"');
  });
});
