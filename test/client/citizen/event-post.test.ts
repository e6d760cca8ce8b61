/** R-71，不用脚本: from the list to a place at an open day and back, through the waiting list, by plain posts; calendar and feed. */
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { OPEN_DAY, SIGN_UP } from '#test/domains/event/questions.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { plain } from './show.tsx';

const house = await openEvents();
const { database, people } = house;
const { event, groupId, slotId } = await house.bookable(2, 5);
const site = await openSite(database, { routes, config: { testClock: true } });
const place = `/kaifang/${event.no}`;

const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie } });
const said = async (answer: Response) => plain(await answer.text());
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
let last = 0;
const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    groupId,
    idempotencyKey: `018f0000-0000-7000-8000-0000000000${(10 + (last += 1)).toString()}`,
    noticeVersion: String(NOTICE_TOLD),
    persons: '1',
    name: '张三',
    contactKind: 'PHONE',
    phone: `138001380${(10 + last).toString()}`,
    ...over,
  });

/** Books, and opens the receipt: its page, its number and its code. */
async function book(over: Record<string, string> = {}) {
  const sent = await site.post(`${place}/baoming`, form(over));
  expect(sent.status).toBe(303);
  const receipt = sent.headers.get('location') ?? '';
  expect(receipt).toMatch(/^\/huizhi\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const html = await (await get(receipt, cookieOf(sent))).text();
  const code = /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
  return { receipt, html, receiptNo: receipt.slice('/huizhi/'.length), lookupCode: code };
}

/** Looks it up among all receipts and lands on its own page. */
async function open({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) {
  const found = await site.post('/wode', new URLSearchParams({ receiptNo, lookupCode }));
  expect(found.headers.get('location')).toBe('/wode/shouli');
  return cookieOf(found);
}
const decide = (cookie: string, step: string) =>
  fetch(`${site.url}/wode/shouli`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ step }),
  });

describe('政府开放日', () => {
  it('列表按类别看；公告写明时间、地点、名额；日历和订阅', async () => {
    expect(await said(await get('/huodong'))).toContain(OPEN_DAY.title);
    expect(await said(await get('/huodong?leibie=kaifangri'))).toContain(OPEN_DAY.title);
    expect(await said(await get('/huodong?leibie=fabuhui'))).toContain('没有符合条件的活动');
    const text = await said(await get(place));
    for (const part of ['2026年12月16日 14:30至16:30', '公众名额2个，还剩2个', OPEN_DAY.place, '报名参加'])
      expect(text).toContain(part);
    const calendar = await (await get(`${place}/rili.ics`)).text();
    expect(calendar).toContain('DTSTART:20261216T063000Z');
    expect(calendar).toContain(`UID:${slotId}@kaifang`);
    expect(calendar).toContain('SEQUENCE:0');
    expect(await (await get('/huodong.xml')).text()).toContain(`活动公告：${OPEN_DAY.title}`);
    expect((await get('/kaifang/2026-999')).status).toBe(404);
  });

  it.each([
    ['没有选场次', { groupId: '' }, '请选择参加哪一场'],
    ['没有姓名', { name: '' }, '没有填写姓名'],
    ['没有电话', { phone: '' }, '没有填写联系方式'],
    ['人数不是数字', { persons: '两' }, '一次可以报1至5人'],
    ['带孩子没有写监护人', { withMinor: 'on' }, '须由监护人报名'],
    ['隐藏的一栏填了', { website: 'x' }, '自动填写了一个看不见的栏目'],
  ])('%s的，退回原页，填过的都在', async (_, over, words) => {
    const sent = form({ needs: '轮椅通道', ...over });
    const answer = await site.post(`${place}/baoming`, sent);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(sent.get('idempotencyKey') ?? '-');
    expect(html).toContain('轮椅通道');
  });

  it('从活动页交来、没有提交编号的，先请核对，填过的都在；再按一次就报上', async () => {
    expect(await (await get(place)).text()).toContain(`action="${place}/baoming"`);
    const answer = await site.post(
      `${place}/baoming`,
      form({ idempotencyKey: '', name: '李核对', needs: '轮椅通道' }),
    );
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(plain(html)).toContain('还差一步');
    expect(html).toContain('李核对');
    expect(html).toContain('轮椅通道');
    const key = /name="idempotencyKey" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const booked = await book({ idempotencyKey: key, name: '李核对' });
    expect(plain(booked.html)).toContain('报名成功');
    expect((await decide(await open(booked), 'cancel')).status).toBe(303);
  });

  it('报名、候补、轮到、确认、取消，凭回执办理', async () => {
    const first = await book({ persons: '2' });
    expect(plain(first.html)).toContain('报名成功');
    expect(plain(first.html)).toContain('一共2人');
    expect(await said(await get(first.receipt))).not.toContain(first.lookupCode);
    const second = await book();
    expect(plain(second.html)).toContain('已排队候补');
    expect(await said(await get(place))).toContain('候补1人');
    const holder = await open(first);
    const held = await (await get('/wode/shouli', holder)).text();
    expect(plain(held)).toContain('已报名');
    // Asked once more, without a script too.
    expect(held).toMatch(
      /<summary>取消报名<\/summary>.*取消以后名额让给候补的人.*value="cancel"[^>]*>确认(?:<!-- -->)?取消报名</s,
    );
    expect((await decide(holder, 'cancel')).status).toBe(303);
    const given = await said(await get('/wode/shouli', holder));
    expect(given).toContain('报名已经取消名额已经让出。活动时间：2026年12月16日 14:30至16:30。');
    expect(given).not.toMatch(/核对报名的状态|不能再取消|确认取消报名/);
    const waiter = await open(second);
    expect(await said(await get('/wode/shouli', waiter))).toContain('名额轮到您了');
    expect((await decide(waiter, 'claim')).status).toBe(303);
    expect(await said(await get('/wode/shouli', waiter))).toContain('已报名');
    expect(await said(await get(place))).toContain('还剩1个');
  });

  it('取消了报名的，回执写明活动的时间，报名截止没有；没有截止的通到报名表', async () => {
    const holder = await open(await book());
    expect((await decide(holder, 'cancel')).status).toBe(303);
    const receipt = async () => (await get('/wode/shouli', holder)).text();
    const before = await receipt();
    expect(plain(before)).toContain('报名还没有截止，可以重新报名，2026年12月11日 18:00截止。');
    expect(before).toContain(`href="${place}/baoming"`);
    await database.setClock('2026-12-16T01:00:00Z');
    const after = await receipt();
    expect(plain(after)).toContain('活动时间：2026年12月16日 14:30至16:30。现在不能重新报名：报名已经截止。');
    expect(after).not.toContain(`href="${place}/baoming"`);
    await database.setClock(SIGN_UP);
  });

  it('取消以后页面还在，日历里同一条划去', async () => {
    const { version } = (await house.read(people.govOffice, event.no)).result as { version: number };
    await house.cancel(people.govOffice, { id: event.id, version, reason: '寒潮红色预警。' });
    expect(await said(await get(place))).toContain('这项活动已经取消');
    expect(await said(await get(place))).toContain('寒潮红色预警。');
    expect(await said(await get(`${place}/baoming`))).toContain('活动已经取消');
    const calendar = await (await get(`${place}/rili.ics`)).text();
    expect(calendar).toContain('METHOD:CANCEL');
    expect(calendar).toContain(`UID:${slotId}@kaifang`);
    expect(calendar).toContain('SEQUENCE:1');
  });
});
