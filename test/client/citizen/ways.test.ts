/** Small things many pages stand on: names, addresses, turning pages, reminders. */
import { describe, expect, it } from 'vitest';
import { clauseHref, commentHref, withQuery } from '#client/citizen/addresses.ts';
import { consultationCalendar } from '#client/citizen/consultation/calendar.ts';
import { clauseBrief, matterOf, subjectOf } from '#client/citizen/names.ts';
import { pagesOf } from '#client/citizen/pages-of.ts';
import { coming, elder } from './consultations.ts';
import { bus, TODAY } from './lanxi.ts';
import { documents } from './documents.ts';
import { atOf, plain } from './show.tsx';
import { routes } from '#client/routes.ts';
import { surroundings } from '#client/nav.ts';

describe('称呼', () => {
  it.each([
    ['关于公开征求《甲方案（征求意见稿）》意见的公告', '甲方案（征求意见稿）', '甲方案'],
    ['关于《〈乙条例〉实施办法》的公告', '〈乙条例〉实施办法', '〈乙条例〉实施办法'],
    ['没有书名号的公告', '没有书名号的公告', '没有书名号的公告'],
  ])('%s', (title, matter, subject) => {
    expect([matterOf(title), subjectOf(title)]).toEqual([matter, subject]);
  });

  it('条款在选项里写出开头', () => {
    expect(clauseBrief({ no: '一', text: '长'.repeat(30) })).toBe(`一、${'长'.repeat(24)}…`);
    expect(clauseBrief({ no: '第一条', text: '为了' })).toBe('第一条 为了');
    expect(clauseBrief({ no: '全文', text: '甲' })).toBe('全文');
  });
});

describe('地址', () => {
  it('条款写进地址', () => {
    expect(clauseHref(bus, '第二条')).toBe(`/zhengji/2026-002/1/tiao/${encodeURIComponent('第二条')}`);
    expect(commentHref(bus)).toBe('/zhengji/2026-002/1/yijian');
    expect(withQuery('/a', { b: undefined, c: '', d: '1&2' })).toBe('/a?d=1%262');
  });

  it('导航里的每个地址都有页面', () => {
    const known = new Set(routes.map(({ path }) => path));
    const places = [...surroundings.nav, ...surroundings.about].map(({ href }) => href);
    expect(places.filter((href) => !known.has(href))).toEqual([]);
  });

  it('下载的地址不被当作版本号或者条款', () => {
    const paths = routes.map(({ path }) => path);
    expect(paths.indexOf('/mulu/:nian/mulu.csv')).toBeLessThan(paths.indexOf('/mulu/:nian/:ban'));
  });
});

describe('翻页', () => {
  const place = { path: '/zhengji', conditions: { nian: '2026' } };
  const next = { endCursor: 'c3', hasNextPage: true };

  it('第一页只有下一页', () => {
    expect(pagesOf(place, { endCursor: 'c1', hasNextPage: true })).toEqual({
      firstHref: undefined,
      previousHref: undefined,
      nextHref: '/zhengji?nian=2026&after=c1',
    });
  });

  it('第二页可以回到第一页，第三页可以回到第二页', () => {
    expect(pagesOf({ ...place, after: 'c1' }, next)).toEqual({
      firstHref: undefined,
      previousHref: '/zhengji?nian=2026',
      nextHref: '/zhengji?nian=2026&after=c3&qian=c1',
    });
    expect(pagesOf({ ...place, after: 'c2', passed: 'c1' }, { endCursor: null, hasNextPage: false })).toEqual(
      { firstHref: '/zhengji?nian=2026', previousHref: '/zhengji?nian=2026&after=c1', nextHref: undefined },
    );
  });

  it('翻得再深，地址也不会太长', () => {
    const passed = Array.from({ length: 50 }, (_, index) => `cursor-${index}-${'x'.repeat(40)}`).join(',');
    const { nextHref } = pagesOf({ ...place, after: 'c', passed }, next);
    expect(decodeURIComponent(nextHref ?? '').length).toBeLessThan(500);
  });
});

describe('日历提醒', () => {
  const ics = (consultation: object | null) =>
    consultationCalendar.text(
      {
        site: { organName: '岚溪县人民政府' },
        consultation: consultation && { ...consultation, updatedAt: `${TODAY}T00:00:00.000Z`, version: 3 },
      } as never,
      atOf({}),
      'https://www.lanxi.example',
    );

  it('正在征集的，提醒截止；同一个日程以后可以更新', () => {
    const text = ics(bus) ?? '';
    expect(text).toContain('DTSTART;VALUE=DATE:20261207');
    expect(text).toContain('征求意见截止');
    expect(text).toContain('UID:c1@zhengji');
    expect(text).toContain('SEQUENCE:3');
    expect(text.replaceAll('\r\n ', '')).toContain('https://www.lanxi.example/zhengji/2026-002/1/yijian');
  });

  it('还没有开始的，提醒开始；已经结束的没有日程', () => {
    expect(ics(coming)).toContain('DTSTART:20261125T010000Z');
    expect(ics(elder)).toBeNull();
    expect(ics(null)).toBeNull();
  });
});

describe('首页', () => {
  it('先说现在有几件事可以提意见，截止近的在前', () => {
    const html = documents.home!();
    expect(plain(html)).toContain('现在有2件事在听您的意见');
    expect(html.indexOf('"/zhengji/2026-009/1"')).toBeLessThan(html.indexOf('"/zhengji/2026-002/1"'));
  });

  it('没有正在征集的，说明最近一次和怎样知道下一次', () => {
    const said = plain(documents['home-none']!());
    expect(said).toContain('目前没有正在征集的事项');
    expect(said).toContain('2026年11月10日结束，采纳情况应当在2026年12月8日前公布');
    expect(documents['home-none']!()).toContain('href="/zhengji.xml"');
  });

  it('年度目录的数字可以点开', () => {
    expect(documents.home!()).toContain('href="/mulu?jindu=canyuzhong"');
    expect(plain(documents.home!())).toContain('4列入目录，2026年9月调整，1项逾期');
  });
});

describe('本县的规则', () => {
  it('法律的规定和本县的设定分开写', () => {
    const said = plain(documents.rules!());
    expect(said.indexOf('不少于30日公开征求意见的期限法律规定')).toBeGreaterThan(0);
    expect(said.indexOf('法律规定')).toBeLessThan(said.indexOf('5工作日意见受理期限本县设定'));
    expect(said).toContain('期限一般不少于30日');
    expect(said).toContain('不是法律的规定');
  });

  it('每次调整写明原来、现在和理由', () => {
    expect(documents.rules!()).toMatch(
      /意见受理期限：<del><span class="visually-hidden">原为<\/span>3工作日<\/del> <ins><span class="visually-hidden">改为<\/span>5工作日<\/ins>/,
    );
  });
});
