/** 申请成为社会公众代表, 不用脚本: from the register to the form, the receipt and the look-up by plain posts. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { plain } from './show.tsx';

const database = await testDatabase();
const site = await openSite(database, { routes, config: { testClock: true } });
const FORM = '/daibiao/shenqing';
const KEY = '018f0000-0000-7000-8000-0000000000d1';
const GIVEN: Record<string, string> = {
  idempotencyKey: KEY,
  noticeVersion: String(NOTICE_TOLD),
  name: '童桂英',
  ofAge: 'on',
  unitPost: '城关镇东街村村民',
  fields: '养老、教育，卫生',
  region: '城关镇',
  village: '东街村',
  gender: '',
  declaredInterests: '养老服务设施布局规划\n农贸市场改造',
  reason: '照顾老人多年，想为邻里反映情况。',
  contactKind: 'PHONE',
  phone: '13800000077',
};

/** Submitted form; a value of null leaves the field out. */
function form(over: Record<string, string | null> = {}, categories = ['RESIDENT', 'WOMEN']) {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...GIVEN, ...over }))
    if (value !== null) sent.append(name, value);
  for (const category of categories) sent.append('categories', category);
  return sent;
}
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie } });
const said = async (answer: Response) => plain(await answer.text());

describe('申请表', () => {
  it('代表库页上可以申请，表单不用脚本，含密钥的页不留存', async () => {
    expect(await (await get('/daibiao')).text()).toContain(`href="${FORM}"`);
    const answer = await get(FORM);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(/<form [^>]*method="post"/.test(await answer.text())).toBe(true);
  });

  it.each([
    ['没有勾选年满十八周岁', { ofAge: null }, ['RESIDENT'], '年满十八周岁'],
    ['没有选身份', {}, [], '没有选择代表类别'],
    ['选了不是一种身份的', {}, ['STAKEHOLDER', 'KING'], '没有选择代表类别'],
    ['没有写领域', { fields: ' 、， ' }, ['RESIDENT'], '没有填写熟悉的领域'],
    ['领域太多', { fields: '一 二 三 四 五 六 七 八 九' }, ['RESIDENT'], '多于8项'],
    ['没有联系方式', { phone: '' }, ['RESIDENT'], '没有填写联系方式'],
    ['手机号码不对', { phone: '12' }, ['RESIDENT'], '手机'],
    ['写了身份证号', { unitPost: '村民 11010519491231002X' }, ['RESIDENT'], '资料中有身份证号码'],
    ['理由太短', { reason: '想' }, ['RESIDENT'], '没有写明申请理由'],
    ['告知已经换版', { noticeVersion: '1' }, ['RESIDENT'], '告知'],
    ['隐藏的一栏填了', { website: 'x' }, ['RESIDENT'], '自动填写了一个看不见的栏目'],
  ])('%s的，退回原页，填过的都在', async (_, over, categories, words) => {
    const answer = await site.post(FORM, form(over, categories));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(KEY);
    expect(html).toContain('value="童桂英"');
    expect(html).toContain('农贸市场改造');
  });

  it('几处不对的，一次说清，按页面上的先后', async () => {
    const answer = await site.post(FORM, form({ name: '', region: '', reason: '', ofAge: null }, []));
    const alert = (await answer.text()).match(/role="alert"[\s\S]*?<\/ul>/)?.[0] ?? '';
    const fields = [...alert.matchAll(/href="#(\w+)"/g)].map(([, field]) => field);
    expect(fields).toEqual(['name', 'ofAge', 'categories', 'region', 'reason']);
  });
});

describe('回执和查询', () => {
  it('提交得到回执，查询码只显示一次；重复提交是同一张；凭两个号码看到核实的结果', async () => {
    const sent = await site.post(FORM, form());
    expect(sent.status).toBe(303);
    const receipt = sent.headers.get('location') ?? '';
    expect(receipt).toMatch(/^\/huizhi\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect((await site.post(FORM, form())).headers.get('location')).toBe(receipt);
    const html = await (await get(receipt, cookieOf(sent))).text();
    const code = /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(plain(html)).toContain('养老、教育、卫生');
    expect(plain(html)).toContain('养老服务设施布局规划；农贸市场改造');
    expect(plain(html)).toContain('不同意，只计人数');
    expect(html).not.toContain('13800000077');
    expect(await said(await get(receipt))).not.toContain('童桂英');

    const receiptNo = receipt.slice('/huizhi/'.length);
    const found = await site.post('/wode', new URLSearchParams({ receiptNo, lookupCode: code }));
    expect(found.headers.get('location')).toBe('/wode/shouli');
    const mine = cookieOf(found);
    expect(await said(await get('/wode/shouli', mine))).toContain('正在核实');
    await database.sql(
      `update representative set state = 'ACTIVE', verified_on = '2026-11-20', term_starts_on = '2026-11-20'`,
    );
    const active = await said(await get('/wode/shouli', mine));
    expect(active).toContain('您已入库，是在任代表');
    expect(active).toMatch(/代表编号D2026-\d{4}/);
    expect(await said(await get('/wode/shouli'))).not.toContain('童桂英');
  });

  it('两个号码任一不对，答复相同', async () => {
    const wrong = (receiptNo: string, lookupCode: string) =>
      site.post('/wode', new URLSearchParams({ receiptNo, lookupCode })).then(said);
    const [row] = await database.sql<{ receipt_no: string }>('select receipt_no from representative');
    const answers = [
      await wrong(row?.receipt_no ?? '', 'AAAAAAAAAA'),
      await wrong('AAAA-AAAA', 'AAAAAAAAAA'),
    ];
    for (const answer of answers) expect(answer).toContain('受理编号或者查询码不对');
  });
});
