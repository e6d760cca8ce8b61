/** 活动的公众页面（县政务公开任务清单，政府开放日、座谈会）: how one comes, what happens when, and what came of the last one. */
import { describe, expect, it } from 'vitest';
import { eventPage } from '#client/citizen/event/event-pages.ts';
import { forum } from './other-ways.ts';
import { notice } from './policy.ts';
import { plain, show } from './show.tsx';

const room = {
  address: '城关镇人民路18号',
  access: '北门有坡道',
  entrance: '人民路一侧北门',
  transit: '2路，政务中心站下',
};

const opinion = (answer: string, outcome: string | null = null) => ({
  id: answer,
  text: '建议',
  category: null,
  answer,
  entered: outcome ? { receiptNo: 'ST38QRYW', decisionNo: '2026-002', round: 1, outcome } : null,
});

const previous = {
  no: '2026-1',
  title: '走进水厂',
  startsAt: '2026-05-20T01:00:00.000Z',
  unit: { name: '县政府办公室' },
  report: {
    attendance: [
      { category: null, persons: 20 },
      { category: 'WOMEN', persons: 8 },
    ],
  },
  opinions: [opinion('已加装'), opinion('', 'ADOPTED'), opinion('')],
};

const event = {
  ...forum,
  purpose: '听乘客讲。',
  programme: '15:00—15:20 介绍方案：票价怎样算\n15:20 逐人发言',
  contact: '价格股 0000-5550102',
  moderator: '',
  speakers: [],
  partyMax: 5,
  hostUnits: [{ name: '县发展和改革委员会' }],
  unit: { id: 'u1', name: '县发展和改革委员会' },
  pressSignUp: false,
  publishedAt: '2026-11-17T01:00:00.000Z',
  decision: null,
  room,
  report: null,
  reportPublishedAt: null,
  reportDueOn: '2026-12-11',
  reportLate: false,
  opinions: [],
  photos: [],
  corrections: [],
  feedback: null,
  feedbackFindings: [{ code: 'X' }],
  previous,
};

const html = (more: object = {}) =>
  show(eventPage, {
    serverTime: { now: '2026-11-20T02:00:00.000Z' },
    privacyNotice: notice,
    event: { ...event, ...more },
  });
const sectionsOf = (page: string) =>
  [...page.matchAll(/<section class="section[^"]*" id="(\w+)"/g)].map(([, id]) => id);
const section = (page: string, id: string) => {
  const from = page.indexOf(` id="${id}" aria-labelledby`);
  return from < 0 ? null : page.slice(from, page.indexOf('</section>', from)).replaceAll(/<[^>]*>/g, '');
};

const closed = [
  { ...forum.slots[0], signUpFindings: [{ code: 'SIGN_UP_CLOSED', message: '报名已经截止。', fix: null }] },
];

const held = {
  slots: closed,
  stage: 'REPORT_PUBLISHED',
  reportPublishedAt: '2026-12-01T01:00:00.000Z',
  report: { summary: '大家都说了。', attendanceNote: '', attendance: [{ category: null, persons: 17 }] },
  opinions: [opinion('列入计划'), opinion('')],
};

describe('还没有举行的', () => {
  it('标题旁先是还剩几个名额，再是时间、地点、截止', () => {
    const head = plain(html().split('</aside>')[0] ?? '');
    expect(head).toMatch(
      /17个名额，共20个时间2026年11月27日 15:00至17:00（周五）地点县政务服务中心三楼301会议室报名截止/,
    );
  });

  it('有人候补的、几场的，标题旁是日期', () => {
    const full = [{ ...forum.slots[0], groups: [{ category: null, seats: 20, taken: 20, waiting: 2 }] }];
    expect(plain(html({ slots: full }))).toContain('11月27日周五 15:00');
    expect(plain(html({ slots: full }))).toContain('公众名额20个，候补2人');
    expect(plain(html({ slots: [...full, { ...full[0], id: 's2' }] }))).toContain('共2场');
  });

  it('先后是：安排、地点、报名、上一次，公告在最后', () => {
    expect(sectionsOf(html())).toEqual(['anpai', 'didian', 'baoming', 'shangci', 'gonggao']);
  });

  it('写了钟点的按钟点排成一条线，没有写的照先后排', () => {
    const line = html();
    expect(line).toContain(
      '<ol class="steps steps--down"><li data-step="next"><b>15:00—15:20　介绍方案</b><span>票价怎样算',
    );
    expect(line).toContain('<b>15:20　逐人发言</b>');
    const list = html({ programme: '①介绍方案 ②逐人发言' });
    expect(list).toContain('<ol class="steps-text stack"><li>介绍方案</li><li>逐人发言</li></ol>');
    expect(section(html({ programme: '' }), 'anpai')).toBeNull();
  });

  it('场地的入口、公交、无障碍都写明；没有登记场地的只有地点和电话', () => {
    expect(section(html(), 'didian')).toMatch(
      /地址城关镇人民路18号入口人民路一侧北门公交2路，政务中心站下无障碍北门有坡道问事价格股/,
    );
    expect(section(html({ room: null }), 'didian')).toMatch(/地点县政务服务中心三楼301会议室问事/);
  });

  it('上一次来了多少人、说了什么、多少写明怎样办理，照公布的情况', () => {
    expect(section(html(), 'shangci')).toContain(
      '2026年5月20日，县政府办公室主办：走进水厂到场28人，提出意见3条，2条写明了怎样办理。',
    );
    const silent = { ...previous, opinions: [] };
    expect(section(html({ previous: silent }), 'shangci')).toContain('到场28人，没有逐条登记的意见。');
    expect(section(html({ previous: null }), 'shangci')).toBeNull();
  });

  it('报名表就在这一页，交到报名的地址；页面人人一样，不带提交编号', () => {
    const form = /<form[^>]*action="\/kaifang\/2026-7\/baoming"[^>]*>.*<\/form>/s.exec(html())?.[0] ?? '';
    expect(form).toContain('<input type="hidden" name="idempotencyKey" value=""/>');
    for (const name of ['groupId', 'persons', 'name', 'phone', 'needs', 'noticeVersion', 'website'])
      expect(form).toContain(`name="${name}"`);
    expect(plain(form)).not.toContain('回到活动公告');
    expect(html().match(/href="#baoming"/g)).toHaveLength(2);
  });

  it('报名截止的没有表，也没有通到它的按钮', () => {
    expect(html({ stage: 'SIGNUP_CLOSED', slots: closed })).not.toMatch(/#baoming|<form[^>]*baoming/);
  });

  it('公告的事项一样不少', () => {
    expect(section(html(), 'gonggao')).toMatch(
      /主办单位.*公告时间.*时间.*地点.*主题和内容.*活动安排.*参加对象.*报名.*联系方式/,
    );
  });
});

it('新闻发布会开放提问的，手机上提问就在手边；没有开放的没有', () => {
  const press = { kind: 'PRESS_CONFERENCE', stage: 'PUBLISHED', openSignUp: false, slots: closed };
  const bar = /<div class="bar-sticky[^]*?<\/div>/;
  expect(bar.exec(html({ ...press, pressSignUp: true }))?.[0]).toContain('href="/kaifang/2026-7/tiwen"');
  expect(html(press)).not.toMatch(bar);
});

it('举行过的，标题旁是来了多少人、意见多少条，再不说怎样去', () => {
  const page = html(held);
  expect(plain(page)).toContain('17人到场现场听到的意见2条写明怎样办理1条看活动情况');
  expect(sectionsOf(page)).toEqual(['qingkuang', 'neirong', 'anpai', 'gonggao']);
  expect(page).toContain('<li data-step="done"><b>15:00—15:20　介绍方案</b>');
});

it('取消的，公告不收起，也没有安排', () => {
  const page = html({ stage: 'CANCELLED', cancelReason: '寒潮。', slots: closed });
  expect(sectionsOf(page)).toEqual(['gonggao']);
  expect(page).not.toContain('公告的全部事项');
});
