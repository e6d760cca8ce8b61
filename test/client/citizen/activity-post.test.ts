/** 国令713号第十四条，不用脚本: from the list of activities to the seat of a forum and back, and through a questionnaire, by plain posts. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { FORUM } from '#test/domains/event/questions.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { QUESTIONNAIRE } from '#test/domains/participation/questions.ts';
import { NOW, openActivities } from '#test/domains/participation/room.ts';
import { plain } from './show.tsx';

const house = await openEvents();
const { database, people } = house;
const { announced } = await openActivities({ database, people });
const decision = await buildDecision(database, people);
const { result: draft } = await house.plan(people.govOffice, { ...FORUM, decisionId: decision.id });
const sent = await house.submit(people.govOffice, { id: draft?.id, version: draft?.version });
const passed = await house.pass(people.secrecy, { id: draft?.id, version: sent.result?.version });
const { result: event } = await house.publish(people.govOffice, {
  id: draft?.id,
  version: passed.result?.version,
});
const asked = await announced(QUESTIONNAIRE);
const site = await openSite(database, { routes, config: { testClock: true } });
const place = `/kaifang/${event?.no}`;
const survey = `/huodong/${asked.decision.no}/1`;
const KEY = '018f0000-0000-7000-8000-00000000000d';

const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie } });
const said = async (answer: Response) => plain(await answer.text());
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    groupId: event?.slots[0]?.groups[0]?.id ?? '',
    idempotencyKey: KEY,
    noticeVersion: String(NOTICE_TOLD),
    persons: '1',
    name: '张三',
    contactKind: 'PHONE',
    phone: '13800138000',
    ...over,
  });

describe('决策的座谈会', () => {
  it('列表、决策页和公告写明时间、地点、名额，可以加入日历', async () => {
    expect(await said(await get('/huodong'))).toContain(FORUM.title);
    const text = await said(await get(place));
    expect(text).toContain('2026年11月28日');
    expect(text).toContain('9:30至11:30');
    expect(text).toContain('公众名额3个，还剩3个');
    expect(await said(await get(`/juece/${decision.no}`))).toContain(FORUM.title);
    const calendar = await (await get(`${place}/rili.ics`)).text();
    expect(calendar).toContain('DTSTART:20261128T013000Z');
    expect(calendar).toContain(`SUMMARY:${FORUM.title}`);
  });

  it.each([
    ['没有姓名', { name: '' }, '没有填写姓名'],
    ['没有电话', { phone: '' }, '没有填写联系方式'],
    ['隐藏的一栏填了', { website: 'x' }, '自动填写了一个看不见的栏目'],
  ])('%s的，退回原页，填过的都在', async (_, over, words) => {
    const answer = await site.post(`${place}/baoming`, form(over));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(KEY);
  });

  it('报名得到回执；凭两个号码查到，取消以后名额还给别人', async () => {
    const done = await site.post(`${place}/baoming`, form());
    expect(done.status).toBe(303);
    const receipt = done.headers.get('location') ?? '';
    const html = await (await get(receipt, cookieOf(done))).text();
    const code = /visually-hidden">((?:[0-9A-Z] ){9}[0-9A-Z])</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(await said(await get(place))).toContain('还剩2个');
    const pair = new URLSearchParams({ receiptNo: receipt.split('/').at(-1) ?? '', lookupCode: code });
    const found = await site.post('/wode', pair);
    const mine = found.headers.get('location') ?? '';
    expect(await said(await get(mine, cookieOf(found)))).toContain('张**');
    const given = await fetch(`${site.url}${mine}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookieOf(found), origin: site.url },
      body: new URLSearchParams({ step: 'cancel' }),
    });
    expect(given.headers.get('location')).toBe(mine);
    expect(await said(await get(mine, cookieOf(found)))).toContain('已取消');
    expect(await said(await get(place))).toContain('还剩3个');
  });

  it('原来“公众参与活动”的地址，永久转到现在的页面', async () => {
    await database.sql(`update event set former_seq = 7 where id = $1`, [event?.id]);
    const old = `/huodong/${decision.no}/7`;
    for (const [from, to] of [
      [old, place],
      [`${old}/baoming`, `${place}/baoming`],
      [`${old}/rili.ics`, `${place}/rili.ics`],
      ['/wode/baoming', '/wode/shouli'],
    ] as const) {
      const answer = await fetch(`${site.url}${from}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
    }
    expect((await get(`/huodong/${decision.no}/8`)).status).toBe(404);
    expect((await get(`/huodong/${decision.no}/8/baoming`)).status).toBe(404);
  });
});

describe('问卷', () => {
  it('问卷：开放时填写，截止后看到统计和说明', async () => {
    const answers = new URLSearchParams({
      activityId: asked.activity.id,
      idempotencyKey: KEY,
      q0: '1',
      q2: '夜间免费',
    });
    answers.append('q1', '0');
    answers.append('q1', '1');
    expect(await said(await site.post(`${survey}/wenjuan`, answers))).toContain('问卷现在没有开放');
    await database.setClock('2026-11-22T02:00:00Z');
    const sent = await site.post(`${survey}/wenjuan`, answers);
    expect(sent.status).toBe(303);
    expect(await said(await get(sent.headers.get('location') ?? ''))).toContain('问卷已收到');
    expect(await said(await get(survey))).not.toContain('问卷结果');
    await database.setClock('2026-11-28T03:30:00Z');
    const text = await said(await get(`${survey}?nocache=1`));
    expect(text).toContain('共收到 1 份');
    expect(text).toContain('不是投票');
    expect(text).not.toContain('夜间免费');
    await database.setClock(NOW);
  });
});
