/** 其他参与方式: every way to take part stands on every page of the matter, and on the home page. */
import { describe, expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { hearingPage } from '#client/citizen/hearing/hearing-page.ts';
import { waysOf, waysScopes, waysTurns } from '#client/citizen/ways/other-ways.ts';
import { documents } from './documents.ts';
import { announced, cancelled, reported } from './hearings.ts';
import { bus, decision, TODAY } from './lanxi.ts';
import { busItem, matterOf } from './listed.ts';
import { allWays, forum, questionnaire, waysWith } from './other-ways.ts';
import { plain, show } from './show.tsx';

const NOW = `${TODAY}T02:00:00.000Z`;
const serverTime = { now: NOW, today: TODAY };
const round = { ...bus, id: 'c2' };
const whole = { ...allWays, consultations: [round] };
const told = (ways: object, except?: string) => waysOf(ways, { now: NOW, ...(except ? { except } : {}) });

describe('哪些参与方式列出来', () => {
  it('先到的在前，各写现在能做什么', () => {
    expect(told(whole).map(({ deed }) => deed)).toEqual([
      { word: '报名座谈会', href: '/kaifang/2026-7/baoming' },
      { word: '填写问卷', href: '/huodong/2026-002/1/wenjuan' },
      { word: '提出意见', href: '/zhengji/2026-002/1/yijian' },
      { word: '报名听证会', href: '/tingzheng/2026-002-1/baoming' },
    ]);
  });

  it('本页自己的不列', () => {
    expect(told(whole, '/kaifang/2026-7').map(({ is }) => is)).toEqual([
      'activity',
      'consultation',
      'hearing',
    ]);
  });

  it.each([
    ['听证会已经办完', { hearings: [reported] }],
    ['听证会取消', { hearings: [cancelled] }],
    ['座谈会办完', { events: [{ ...forum, stage: 'FINISHED' }] }],
    ['座谈会取消', { events: [{ ...forum, stage: 'CANCELLED' }] }],
    ['问卷已经截止', { publicActivities: [{ ...questionnaire, answering: false, endsAt: NOW }] }],
    ['问卷取消', { publicActivities: [{ ...questionnaire, state: 'CANCELLED' }] }],
    ['征求意见已经截止', { consultations: [{ ...round, stage: 'CLOSED' }] }],
  ])('%s的不列', (_, more) => {
    expect(told(waysWith(more))).toEqual([]);
  });

  it.each([
    ['还没有开始报名', { events: [{ ...forum, stage: 'PUBLISHED' }] }],
    ['由单位邀请、不公开报名', { events: [{ ...forum, openSignUp: false }] }],
    ['听证会报名截止', { hearings: [{ ...announced, signUpOpen: false }] }],
    ['问卷还没有开始', { publicActivities: [{ ...questionnaire, answering: false }] }],
    [
      '征求意见的预告',
      { consultations: [{ ...round, stage: 'APPROVED', scheduledOpensAt: '2026-11-28T01:00:00.000Z' }] },
    ],
  ])('%s：列出来，没有现在能做的', (_, more) => {
    expect(told(waysWith(more)).map(({ deed }) => deed)).toEqual([null]);
  });
});

describe('事项的每一页都有', () => {
  const consultation = { ...bus, decision: { ...decision, ...allWays } };
  const pages: Record<string, string> = {
    征求意见: show(consultationPage, { serverTime, consultation }),
    听证会: show(
      hearingPage,
      { serverTime, hearing: announced, decision: whole },
      { params: { no: announced.no } },
    ),
    决策: show(decisionPage, { ...matterOf({ ...busItem, decision: { ...allWays, ...deciding() } }) }),
    首页: documents.home!(),
  };
  /** The decision of the fixture, with all ways. */
  function deciding() {
    return { ...(busItem as { decision: object }).decision, ...allWays };
  }

  it.each([
    ['征求意见', ['/tingzheng/2026-002-1/baoming', '/kaifang/2026-7/baoming', '/huodong/2026-002/1/wenjuan']],
    ['听证会', ['/zhengji/2026-002/1/yijian', '/kaifang/2026-7/baoming', '/huodong/2026-002/1/wenjuan']],
    [
      '决策',
      [
        '/zhengji/2026-002/1/yijian',
        '/tingzheng/2026-002-1/baoming',
        '/kaifang/2026-7/baoming',
        '/huodong/2026-002/1/wenjuan',
      ],
    ],
    ['首页', ['/tingzheng/2026-002-1/baoming', '/kaifang/2026-7/baoming', '/huodong/2026-002/1/wenjuan']],
  ])('%s页一步就到', (name, hrefs) => {
    for (const href of hrefs) expect(pages[name]).toContain(`href="${href}"`);
  });

  it('征求意见页第一屏就写明还可以做什么', () => {
    expect(plain(pages['征求意见']!)).toContain('还可以报名座谈会、填写问卷、报名听证会');
  });

  it('没有别的方式的，不写空的一节', () => {
    const alone = show(consultationPage, { serverTime, consultation: bus });
    expect(plain(alone)).not.toMatch(/其他参与方式|还可以/);
  });
});

describe('到时自己更新', () => {
  const ways = whole as unknown as Parameters<typeof waysTurns>[0];

  it('任何一种方式开始、截止的时刻', () => {
    expect(waysTurns(ways)).toEqual(
      expect.arrayContaining([
        bus.closesAt,
        announced.signUpClosesAt,
        forum.signUpClosesAt,
        questionnaire.endsAt,
      ]),
    );
  });

  it('这件事的活动有变化的时候', () => {
    expect(waysScopes(ways)).toEqual(
      expect.arrayContaining(['decision:2026-002', 'decision-events:d2', 'consultation:c2', 'event:2026-7']),
    );
  });
});
