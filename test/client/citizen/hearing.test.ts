/** 听证会的公众页面（国令713号第十六条、第十七条）: what everyone reads of a hearing, in each of its states. */
import { describe, expect, it } from 'vitest';
import { hearingCalendar } from '#client/citizen/hearing/calendar.ts';
import { drawFile } from '#client/citizen/hearing/draw-page.ts';
import { nextOf } from '#client/citizen/hearing/sign-up-next.ts';
import { untilText } from '#client/citizen/parts/hearing-times.ts';
import { hearingDocuments } from './hearing-documents.ts';
import { announced, cancelled, reported } from './hearings.ts';
import { signUp } from './hearing-sign-up.ts';
import { atOf, plain } from './show.tsx';

const said = (name: string) => plain(hearingDocuments[name]!());
const html = (name: string) => hearingDocuments[name]!();

/** Text of one part of the page. */
const part = (name: string, id: string) => {
  const page = html(name);
  const from = page.indexOf(`<section class="part" id="${id}"`);
  return from < 0 ? null : page.slice(from, page.indexOf('</section>', from)).replaceAll(/<[^>]*>/g, '');
};

it('还没有到的步骤是以后的，不是没有的', () => {
  expect(html('hearing')).toContain('data-step="next"');
  expect(html('hearing')).not.toContain('data-step="none"');
});

describe('听证公告（第十六条）', () => {
  it.each([
    '听证事项',
    '2026年12月24日（周四） 09:00',
    '县政务服务中心三楼会议室',
    '消费者2公开报名，随机抽取',
    '专家学者1推荐产生',
    '另设旁听席位5个、记者席位2个',
    '遴选办法消费者从报名者中抽取',
    '调价方案.pdf',
    '价格股 0000-5550102',
  ])('写明：%s', (text) => {
    expect(part('hearing', 'gonggao')).toContain(text);
  });

  it('公布的是公开版的，写明部分内容不予公开的理由和依据', () => {
    expect(part('hearing-divided', 'gonggao')).toContain(
      '公开会损害第三方合法权益。依据：民法典第一千零三十四条。',
    );
    expect(part('hearing', 'gonggao')).not.toContain('不予公开');
  });

  it('草案同时征求意见的，链接到征求意见公告', () => {
    expect(html('hearing')).toContain('href="/zhengji/2026-002/1"');
  });

  it('延期的写明新的时间和原因，标题旁也看得出来', () => {
    expect(said('hearing-postponed')).toContain(
      '延期公告（2026年12月1日）改到2027年1月15日。原因：会场检修。',
    );
    expect(said('hearing-postponed')).toContain('延期过');
    expect(said('hearing')).not.toContain('延期');
  });

  it('取消的写明原因，公告仍然保留，不能再报名', () => {
    const page = said('hearing-cancelled');
    expect(page).toContain('本次听证会已经取消调价方案撤回修改，暂不听证。');
    expect(part('hearing-cancelled', 'gonggao')).toContain('遴选办法');
    expect(html('hearing-cancelled')).not.toContain('href="/tingzheng/2026-002-1/baoming"');
  });
});

describe('报名', () => {
  it('写明截止的时刻；次日零时说成当日24:00', () => {
    expect(part('hearing', 'baoming')).toContain('2026年12月4日 24:00截止');
    expect(untilText('2026-12-04T09:30:00.000Z')).toBe('2026年12月4日 17:30');
  });

  it('旁听席位报满的，说明再报名为候补；没有满的写还有几个', () => {
    expect(part('hearing', 'baoming')).toContain(
      '席位5个，按报名先后确认，已报满，再报名的为候补（已报5人）',
    );
    expect(part('hearing', 'baoming')).toContain('席位2个，还有2个');
  });

  it('报名表只列抽取产生的方面', () => {
    expect(html('sign-up')).toContain('value="CONSUMER"');
    expect(html('sign-up')).not.toContain('value="EXPERT"');
  });

  it('退回的表保留选过的，写明要补什么', () => {
    expect(said('sign-up-error')).toContain('没有填写姓名');
    expect(html('sign-up-error')).toMatch(/value="PARTICIPANT"[^>]*checked|checked[^>]*value="PARTICIPANT"/);
  });

  it('查询码只在回执上显示一次', () => {
    expect(said('signed-up')).toContain('Q7M2K-8XF4T');
    expect(said('signed-up-later')).not.toContain('Q7M2K');
  });

  it.each([
    ['DRAWN', null, '您已入选听证参加人'],
    ['RESERVE', 2, '这次没有抽中，排在候补第2位'],
    ['WAITLISTED', 1, '席位已满，排在候补第1位'],
    ['OFFERED', null, '空出的席位轮到您'],
    ['LAPSED', null, '席位已经让给下一位'],
    ['WITHDRAWN', null, '报名已经撤回'],
  ] as const)('状态%s写明接下来怎样', (state, waiting, words) => {
    expect(nextOf({ ...signUp, state, waiting })).toContain(words);
  });
});

it('空出的席位在“我的报名”里一按就确认，写明保留到什么时候', () => {
  expect(html('my-sign-up-offered')).toContain('value="claim"');
  expect(said('my-sign-up-offered')).toContain('保留到2026年12月2日 10:00');
  expect(html('my-sign-up')).not.toContain('value="claim"');
});

describe('名单、抽取和材料（第十六条）', () => {
  it('每个人怎样产生、谁退出了，都写明', () => {
    const list = part('hearing-reported', 'mingdan');
    expect(list).toContain('抽取（受理编号CQTQ-7CF6）');
    expect(list).toContain('温知远专家学者，市交通学会推荐 推荐');
    expect(list).toContain('已退出：2026年12月9日本人书面撤回，邮寄');
    expect(list).toContain('消费者撤回1人，其中本人在线0人，书面1人');
  });

  it('没有公布名单的，说明何时公布', () => {
    expect(part('hearing', 'mingdan')).toContain('名单将在听证会举行以前公布');
  });

  it('抽取以前只有种子的指纹；抽取以后种子、名册、结果和候补次序都在', () => {
    expect(said('hearing-sealed')).toContain(announced.draw ? 'ae9e b3f1' : '');
    expect(said('hearing-sealed')).not.toContain('c45c 245f');
    const page = said('hearing-drawn');
    for (const text of ['c45c 245f', '507', '3人', 'CQTQ-7CF6', 'RHJK-PJMH']) expect(page).toContain(text);
    expect(page).toContain('npm run verify-draw -- 抽取核验文件-2026-002-1.json');
    expect(page).toContain('["hearing-draw/v1","seed","2026-002-1",种子]');
  });

  it('核验文件一字不改地下载；没有抽取的没有文件', () => {
    const at = atOf({});
    expect(drawFile.text({ hearing: reported } as never, at, '')).toBe('{"scheme":"hearing-draw/v1"}');
    expect(drawFile.text({ hearing: announced } as never, at, '')).toBeNull();
  });

  it('材料哪天送达、提前几日、送达了谁，退出的不列', () => {
    const materials = part('hearing-reported', 'cailiao');
    expect(materials).toContain('最迟2026年12月17日');
    expect(materials).toContain('2026年12月10日　距听证会14日，3人：高**、张晓禾、温知远');
    expect(materials).not.toContain('罗**');
  });
});

describe('日历', () => {
  const text = (hearing: object) =>
    hearingCalendar.text(
      { site: { organName: '岚溪县人民政府' }, hearing } as never,
      atOf({}),
      'https://www.lanxi.example',
    );

  it('写明开始的时刻和地点；取消的标明取消', () => {
    expect(text(announced)).toContain('DTSTART:20261224T010000Z');
    expect(text(announced)).toContain('STATUS:CONFIRMED');
    expect(text(cancelled)).toContain('STATUS:CANCELLED');
  });

  it('没有定下时间的没有日历', () => {
    expect(text({ ...announced, beginsAt: null })).toBeNull();
  });
});
