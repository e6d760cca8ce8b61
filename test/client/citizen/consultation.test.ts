import { describe, expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { elder, late } from './consultations.ts';
import { documents } from './documents.ts';
import { bus, TODAY } from './lanxi.ts';
import { plain, show } from './show.tsx';

const text = (name: string) => plain(documents[name]!());
const of = (over: object) =>
  show(consultationPage, {
    serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
    consultation: { ...bus, ...over },
  });

const NO_BASIS = { docNo: '', article: '', quotation: '', url: '', clauseIds: [] };

describe('国令713 第十五条 征求意见页', () => {
  it('先用大白话说，再写变化和怎样提意见，再公布草案、解读、依据和公众意见，公告事项和联系方式在最后', () => {
    const html = documents.consultation!();
    const order = ['tongsu', 'bianhua', 'tujing', 'caoan', 'jiedu', 'yiju', 'gongzhong', 'gonggao', 'lianxi'];
    const places = order.map((id) => html.search(new RegExp(`<(?:section|div)[^>]* id="${id}"`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('解读先说对谁有什么变化，再逐项说明，最后是问答；不适用的写明理由', () => {
    const said = text('consultation');
    const order = ['对您有什么变化', '凭学生卡半价', '政策背景', '老年卡要换吗？', '不用换。'];
    const places = order.map((words) => said.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const passed = { section: 'DIFFERENCES', text: '没有旧政策。', applies: false };
    expect(of({ interpretation: [passed] })).toContain('不适用：没有旧政策。');
  });

  it('写明截止的日、时和时区，还剩几天，已收到几条', () => {
    expect(text('consultation')).toContain('2026年12月7日（周一）24:00');
    expect(documents.consultation!()).toContain('<b>17</b><span>天后截止</span>');
    expect(text('consultation')).toContain('214条意见（219人）');
  });

  it('写明期限怎样计算：公布次日起算，满30日的一天，遇休息日顺延', () => {
    expect(text('consultation')).toContain(
      '北京时间，自公布次日起算，刻度处为满30日（12月5日，周六），遇休息日顺延',
    );
    expect(documents.consultation!()).toContain('aria-label="征集期32日，已过15日，12月7日 24:00截止"');
  });

  it.each([
    [8, '', '<b>8</b><span>天后截止</span>'],
    [7, ' figure--due', '<b>7</b><span>天后截止</span>'],
    [1, ' figure--due', '<b>1</b><span>天后截止</span>'],
    [0, ' figure--due', '<b>今天</b><span>24:00截止</span>'],
  ])('还剩%i天', (daysLeft, tone, figure) => {
    expect(of({ daysLeft })).toContain(`<p class="figure${tone}">${figure}`);
  });

  it('R-18 缩短期限的，理由和批准人写在前面', () => {
    const said = text('consultation-shortened');
    expect(said).toContain('征集期缩短为10日');
    expect(said).toContain('理由：气象部门预报首轮强寒潮将于11月底影响我县');
    expect(said).toContain('批准：分管副县长');
    expect(said.indexOf('征集期缩短为10日')).toBeLessThan(said.indexOf('城区线路实行一票制'));
  });

  it('R-19 延长期限的，写明原定日期和理由', () => {
    const notices = [
      {
        id: 'n',
        kind: 'EXTENDED',
        reason: '平台中断5小时。',
        fromClosesOn: '2026-12-07',
        toClosesOn: '2026-12-21',
        at: '2026-12-06T02:00:00.000Z',
      },
    ];
    const shown = of({ notices, closesOn: '2026-12-21', announcedClosesOn: '2026-12-07' });
    const said = plain(shown);
    expect(shown).toMatch(/<del>.*?<time dateTime="2026-12-07">2026年12月7日<\/time><\/del>/);
    expect(said).toContain('征集期延长到2026年12月21日');
    expect(said).toContain('原定2026年12月7日截止。理由：平台中断5小时。');
    expect(said).toContain('截止日由2026年12月7日改为2026年12月21日');
  });

  it('已撤回的，写明时间和理由，材料仍可查阅，不再收意见', () => {
    const said = text('consultation-withdrawn');
    expect(said).toContain('2026年11月18日 10:00撤回。理由：方案需重新论证。');
    expect(said).toContain('城区线路实行一票制');
    expect(documents['consultation-withdrawn']!()).not.toContain('/yijian');
  });

  it('尚未开始的，只有名称和预定时间，可以加入日历', () => {
    const html = documents['consultation-coming']!();
    expect(plain(html)).toContain('2026年11月25日（周三） 9:00');
    expect(html).toContain('href="/zhengji/2026-005/1/rili.ics"');
    expect(html).not.toContain('id="caoan"');
  });

  it('R-22 已截止的，不再收意见，写明逾期意见向谁反映', () => {
    const html = documents['consultation-closed']!();
    expect(plain(html)).toContain('征集已结束，共收到64条意见');
    expect(plain(html)).toContain('错过了时间，可以向县发展和改革委员会价格股反映，电话0000-5550102');
    expect(html).not.toContain('/yijian');
    expect(html).not.toContain('bar-sticky');
  });

  it('R-34 采纳情况将在何日前公布；逾期的公开标明，日数每天增加', () => {
    expect(text('consultation-closed')).toContain('将在2026年12月8日前公布');
    expect(text('consultation-late')).toContain('7天逾期，未公布采纳情况');
    const next = show(consultationPage, {
      serverTime: { now: '2026-11-21T02:00:00.000Z', today: '2026-11-21' },
      consultation: late,
    });
    expect(plain(next)).toContain('8天逾期');
  });

  it('期限依据尚未公布的节假日安排的，说明可能顺延', () => {
    const said = plain(
      show(consultationPage, {
        serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
        consultation: { ...elder, feedbackDueProvisional: true },
      }),
    );
    expect(said).toContain('节假日安排公布后可能顺延');
  });

  it('每一条都有意见数、对本条提意见和自己的网址', () => {
    const html = documents.consultation!();
    expect(html).toContain('href="/zhengji/2026-002/1/yijian?tiao=%E4%BA%8C"');
    expect(html).toContain('href="/zhengji/2026-002/1/tiao/%E4%BA%8C"');
    expect(text('consultation')).toContain('41 条意见');
    expect(text('consultation')).toContain('另有12条意见针对全文');
  });

  it('没有公开的意见原文时，说明为什么', () => {
    expect(plain(of({ commentsShown: 'NEVER' }))).toContain('本次征集不展示意见原文');
    expect(plain(of({ commentsShown: 'AFTER_CLOSE' }))).toContain('意见原文在截止以后展示');
    expect(plain(of({ commentCount: 0, peopleCount: 0, countByChannel: [] }))).toContain(
      '还没有收到意见。您可以第一个提出。',
    );
  });

  it('公开的意见写明署名、针对哪一条、处理结果和理由', () => {
    const comment = {
      id: 'p1',
      displayName: '张**',
      channel: 'WEB',
      stance: 'AMEND',
      clauseNo: '一',
      text: '再优惠一点。',
      suggestedText: null,
      submittedAt: '2026-11-06T02:00:00.000Z',
      outcome: 'NOT_ADOPTED',
      reason: '涉及财政补贴总额。',
    };
    const said = plain(
      of({ opinions: { nodes: [comment], pageInfo: { endCursor: 'n', hasNextPage: true } } }),
    );
    for (const words of [
      '再优惠一点。',
      '张**',
      '针对第一部分',
      '未采纳',
      '涉及财政补贴总额。',
      '看更多公开意见',
    ])
      expect(said).toContain(words);
  });
});

describe('来自公众和单位的文字', () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

  it('原样显示，不当作网页代码', () => {
    const html = of({
      title: hostile,
      plainWords: hostile,
      ways: [{ kind: 'LETTER', text: hostile }],
      basis: [{ ...NO_BASIS, level: 'OTHER', title: hostile, docNo: hostile, quotation: hostile }],
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('依据的链接只认网址', () => {
    const html = of({ basis: [{ ...NO_BASIS, level: 'LAW', title: '价格法', url: 'javascript:alert(1)' }] });
    expect(html).not.toContain('javascript:');
  });
});
