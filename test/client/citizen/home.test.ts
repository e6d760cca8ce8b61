/** 首页的一条流: what one can do now, the one that closes first on top; what comes, by day; nothing twice. */
import { describe, expect, it } from 'vitest';
import { homePage } from '#client/citizen/home/home-page.ts';
import { bus } from './lanxi.ts';
import { coming, heating } from './consultations.ts';
import { home } from './documents.ts';
import { announced as hearing } from './hearings.ts';
import { announced as meeting } from './meetings.ts';
import { forum, questionnaire } from './other-ways.ts';
import { show } from './show.tsx';

const list = (...nodes: object[]) => ({ nodes, pageInfo: { endCursor: null, hasNextPage: false } });
const full = {
  ...forum,
  slots: forum.slots.map((slot) => ({ ...slot, signUpFindings: [{ code: 'EVENT_FULL' }] })),
};
const press = {
  ...full,
  no: '2026-9',
  kind: 'PRESS_CONFERENCE',
  title: '票价调整新闻发布会',
  signUpClosesAt: null,
};

/** The part with this id, as text. */
function part(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  return html.slice(from, html.indexOf('</section>', from));
}

const ROW = /<li>(.*?)<\/li>/gs;
const rowsIn = (html: string, id: string) =>
  [...part(html, id).matchAll(ROW)].map(([, row = '']) => ({
    name: /<h3[^>]*><a href="([^"]*)"/.exec(row)?.[1],
    deed: /href="([^"]*)" class="button/.exec(row)?.[1] ?? null,
    text: row
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));

const shown = (over: object = {}) => show(homePage, { ...home, ...over }).replaceAll('<wbr/>', '');
const now = (over?: object) => rowsIn(shown(over), 'jintian');
const next = (over?: object) => rowsIn(shown(over), 'jiexialai');

describe('今天能做的', () => {
  it('征求意见、报名、问卷排在一起，先截止的在上；各一步就到', () => {
    expect(now().map(({ deed }) => deed)).toEqual([
      '/kaifang/2026-7/baoming',
      '/zhengji/2026-009/1/yijian',
      '/huodong/2026-002/1/wenjuan',
      '/tingzheng/2026-002-1/baoming',
      '/zhengji/2026-002/1/yijian',
    ]);
  });

  it('写明哪一类、哪个单位、到什么时候、还有几天', () => {
    const [sign, speak, answer] = now().map(({ text }) => text);
    expect(sign).toMatch(/^6 天后截止 .*座谈会 县发展和改革委员会 截止 11月26日 18:00 11月27日举行 报名/);
    expect(speak).toMatch(/天后截止 .*征求意见 .*截止 11月26日（周四） 缩短为10日 提出意见/);
    expect(answer).toMatch(/10 天后截止 .*问卷调查 .*截止 11月30日 24:00 填写问卷/);
  });

  it('最后一天写几点；没有报名截止时间的，到开始为止', () => {
    const at = (instant: string | null) =>
      now({ eventsComing: list({ ...forum, signUpClosesAt: instant }) }).find(
        ({ name }) => name === '/kaifang/2026-7',
      );
    expect(at('2026-11-20T10:00:00.000Z')?.text).toMatch(/^今天 18:00截止/);
    expect(at(null)?.text).toMatch(/^7 天后开始/);
  });

  it('放不下的，写明还有几件，到哪里看', () => {
    const many = Array.from({ length: 4 }, (_, index) => ({ ...forum, no: `2026-7${index}` }));
    const html = shown({ eventsComing: list(...many) });
    expect(rowsIn(html, 'jintian')).toHaveLength(5);
    expect(part(html, 'jintian')).toMatch(/另有3件.*href="\/zhengji".*href="\/huodong"/s);
  });

  it('没有正在征集的，先说没有，能报名的照样列出', () => {
    const html = shown({ open: list() });
    expect(part(html, 'jintian')).toContain('目前没有正在征集的事项');
    expect(rowsIn(html, 'jintian').map(({ deed }) => deed)).toContain('/kaifang/2026-7/baoming');
  });

  it('正在直播的会议，现在就能看', () => {
    const live = {
      ...meeting,
      stage: 'IN_SESSION',
      startsAt: '2026-11-20T01:00:00.000Z',
      stream: { state: 'LIVE', withText: true, withVideo: true },
    };
    const html = shown({ meetingsComing: list(live) });
    expect(
      rowsIn(html, 'jintian')
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('正在开会 县政府一号会议室 看直播');
    expect(part(html, 'jiexialai')).not.toContain('常务会议');
  });
});

describe('接下来', () => {
  const later = {
    open: list(heating, bus),
    eventsComing: list(full, press),
    hearingsComing: list({ ...hearing, signUpOpen: false }),
    activitiesAhead: [{ ...questionnaire, answering: false, startsAt: '2026-12-01T01:00:00.000Z' }],
    coming: list(coming),
    meetingsComing: list(meeting),
  };

  it('预告的征集、活动、发布会、问卷、会议、听证会，按日子一行一件；先列三件，其余写明几件', () => {
    const named = (more: object) =>
      next({ ...later, eventsComing: list(press), ...more }).map(({ name }) => name);
    expect(named({})).toEqual(['/zhengji/2026-005/1', '/kaifang/2026-9', '/huodong/2026-002/1']);
    expect(named({ coming: list(), activitiesAhead: [] })).toEqual([
      '/kaifang/2026-9',
      `/huiyi/${meeting.no}`,
      `/tingzheng/${hearing.no}`,
    ]);
    expect(part(shown({ ...later, eventsComing: list(press) }), 'jiexialai')).toContain('另有2件');
    expect(next(later)[0]?.text).toMatch(/^11月25日 周三 9:00 .*公布草案，征求意见/);
  });

  it('还没有开始报名的，写明什么时候开始', () => {
    const [row] = next({
      ...later,
      coming: list(),
      eventsComing: list({ ...full, signUpOpensAt: '2026-11-23T01:00:00.000Z' }),
    });
    expect(row?.text).toContain('11月23日 9:00起报名');
  });

  it('改了日子的，写明改期过', () => {
    const put = { ...meeting, notices: [{ kind: 'POSTPONED' }] };
    expect(
      next({ ...later, eventsComing: list(), meetingsComing: list(put) })
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/政府会议 县政府一号会议室 改期过/);
  });

  it('什么都没有，直说', () => {
    const none = {
      eventsComing: list(),
      hearingsComing: list(),
      activitiesAhead: [],
      coming: list(),
      meetingsComing: list(),
    };
    expect(part(shown(none), 'jiexialai')).toContain('近期没有已经公告的安排');
  });
});

it.each([null, 'on'] as const)('这台设备记着回执的，先通到我的参与，不写是哪一件（%s）', (elder) => {
  const said = '这台设备记着您的回执：<a href="/wode">看处理到哪一步</a>';
  expect(show(homePage, home, { elder, known: true })).toContain(said);
  expect(show(homePage, home, { elder })).not.toContain('这台设备');
});

it('一件事只列一次', () => {
  const all = [...now(), ...next()].map(({ name }) => name);
  expect(all.length).toBeGreaterThan(6);
  expect(new Set(all).size).toBe(all.length);
});

it('每一件到时自己更新', () => {
  const turns = homePage.until?.(home as never);
  expect(turns).toEqual(
    expect.arrayContaining([
      heating.closesAt,
      coming.scheduledOpensAt,
      forum.signUpClosesAt,
      hearing.signUpClosesAt,
      questionnaire.endsAt,
    ]),
  );
});

describe('意见用到了哪里、全年的数', () => {
  it('一行一件：多少条意见，采纳多少条', () => {
    expect(rowsIn(shown(), 'fankui').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^126条 意见 .*采纳31条，部分采纳22条/),
    ]);
  });

  it('今年公布过结果的意见加在一起；没有读全，就不加', () => {
    expect(part(shown(), 'mulu')).toMatch(/126<\/b>.*条意见有了答复.*53<\/b>/s);
    const cut = { ...home.reports, pageInfo: { endCursor: 'x', hasNextPage: true } };
    expect(part(shown({ reports: cut }), 'mulu')).not.toContain('有了答复');
  });
});
