/** 首页 in 长辈模式 is four doors (提意见、报名、查结果、打电话) and nothing else; each says what stands behind it. */
import { describe, expect, it } from 'vitest';
import { homePage } from '#client/citizen/home/home-page.ts';
import { site } from '../ui/gallery/site.ts';
import { heating } from './consultations.ts';
import { home } from './documents.ts';
import { announced } from './hearings.ts';
import { bus } from './lanxi.ts';
import { forum } from './other-ways.ts';
import { show, type Visit } from './show.tsx';

const list = (...nodes: object[]) => ({ nodes, pageInfo: { endCursor: null, hasNextPage: false } });
const open = (...nodes: object[]) => ({ open: list(...nodes) });
const comes = (events: object[], hearings: object[]) => ({
  eventsComing: list(...events),
  hearingsComing: list(...hearings),
});
const hearing = { ...announced, beginsAt: '2026-12-18T01:00:00.000Z', signUpOpen: true };

const NAV = /<nav class="doors" aria-label="常用的四件事">(.*?)<\/nav>/s;
const DOOR = /<li><a href="([^"]*)"><b>([^<]*)<\/b><span>([^<]*)<\/span><\/a><\/li>/g;

/** The doors as they are written: where each leads, its name, its line. */
function doorsOf(over: object, elder: Visit['elder'] = 'on') {
  const nav = NAV.exec(show(homePage, { ...home, ...over }, { elder }))?.[1] ?? '';
  return [...nav.matchAll(DOOR)].map(([, href, name, line]) => ({ href, name, line }));
}

describe('长辈模式的首页是四扇门', () => {
  it.each(['on', 'xl'] as const)('%s：题目、四扇门，此外只有一个通到全部内容的链接', (elder) => {
    const html = show(homePage, home, { elder });
    expect(doorsOf({}, elder).map(({ name }) => name)).toEqual(['提意见', '报名', '查结果', '打电话 12345']);
    expect(html.indexOf('<h1')).toBeLessThan(html.search(NAV));
    const rest = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(NAV, '');
    expect([...rest.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/ditu']);
    expect(rest).not.toMatch(/<section|<form|<h2/);
  });

  it('平常的首页没有四扇门', () => {
    expect(doorsOf({}, null)).toEqual([]);
    expect(show(homePage, home, { elder: null })).not.toContain('常用的四件事');
  });
});

describe('提意见', () => {
  const door = (over: object) => doorsOf(over)[0];

  it('只有一件正在征集：直接通到这一件，写明是哪件、到哪天', () => {
    expect(door(open(heating))).toEqual({
      href: '/zhengji/2026-009/1',
      name: '提意见',
      line: '岚溪县2026—2027年冬季清洁取暖保障方案，11月26日截止。',
    });
  });

  it('有几件：通到征集公告，写明最早截止的是哪件、到哪天', () => {
    expect(door(open(heating, bus))).toEqual({
      href: '/zhengji',
      name: '提意见',
      line: '有2件事可以提。最早11月26日截止：岚溪县2026—2027年冬季清洁取暖保障方案。',
    });
  });

  it('多到没有列全：只说“多件”', () => {
    const more = { ...list(heating, bus), pageInfo: { endCursor: 'x', hasNextPage: true } };
    expect(door({ open: more })?.line).toMatch(/^有2多件事可以提。/);
  });

  it('没有正在征集的：照样通到征集公告，说明现在没有', () => {
    expect(door(open())).toEqual({
      href: '/zhengji',
      name: '提意见',
      line: '现在没有要听意见的事。点开看什么时候有。',
    });
  });
});

describe('报名', () => {
  const door = (events: object[], hearings: object[]) => doorsOf(comes(events, hearings))[1];
  const none = { href: '/huodong', name: '报名', line: '现在没有要报名的活动。点开看以后的活动。' };

  it('有活动可以报名：通到它的报名页，写明哪天举行、到什么时候报名', () => {
    expect(door([forum], [])).toEqual({
      href: '/kaifang/2026-7/baoming',
      name: '报名',
      line: '城乡公交票价座谈会，11月27日（周五）举行，11月26日 18:00前报名。',
    });
  });

  it('有听证会可以报名：通到它的报名页', () => {
    const found = door([], [hearing]);
    expect(found?.href).toBe(`/tingzheng/${announced.no}/baoming`);
    expect(found?.line).toMatch(new RegExp(`^${announced.name}，12月18日（周五）举行，.+前报名。$`));
  });

  it('几样都可以报名：先开的一样', () => {
    expect(door([forum], [hearing])?.href).toBe('/kaifang/2026-7/baoming');
    const sooner = { ...hearing, beginsAt: '2026-11-25T01:00:00.000Z' };
    expect(door([forum], [sooner])?.href).toBe(`/tingzheng/${announced.no}/baoming`);
  });

  it('报名没有开始、已经截止或者满了的，不算', () => {
    const slots = forum.slots.map((slot) => ({ ...slot, signUpFindings: [{ code: 'EVENT_FULL' }] }));
    expect(door([{ ...forum, slots }], [{ ...hearing, signUpOpen: false }])).toEqual(none);
  });

  it('什么都没有：通到活动', () => {
    expect(door([], [])).toEqual(none);
  });
});

describe('查结果、打电话', () => {
  const called = (over: object) => doorsOf({ site: { ...site, ...over } })[3];

  it('查结果通到我的参与', () => {
    expect(doorsOf({})[2]).toMatchObject({ href: '/wode', name: '查结果' });
  });

  it('打电话：号码写出来，点一下就拨', () => {
    expect(called({})).toMatchObject({ href: 'tel:12345', name: '打电话 12345' });
    expect(called({ hotline: '0000-5550199' })).toMatchObject({
      href: 'tel:00005550199',
      name: '打电话 0000-5550199',
    });
  });

  it('没有填热线：拨网站的联系电话', () => {
    expect(called({ hotline: '' })).toMatchObject({ href: 'tel:00005550100', name: '打电话 0000-5550100' });
  });

  it('两个号码都没有，或者写的不是号码：没有这扇门', () => {
    expect(called({ hotline: '', phone: '' })).toBeUndefined();
    expect(called({ hotline: '见公告栏', phone: '' })).toBeUndefined();
  });
});
