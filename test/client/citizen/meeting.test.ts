/** 会议的公众页面 (R-68、R-69): what everyone reads of a meeting, in each of its states. */
import { describe, expect, it } from 'vitest';
import { calendarText } from '#client/citizen/meeting/calendar.ts';
import { meetingFeed } from '#client/citizen/meeting/meeting-feed.ts';
import { termText } from '#client/citizen/meeting/times.ts';
import { meetingDocuments } from './meeting-documents.ts';
import { announced, cancelled, inSession, minuted, postponed } from './meetings.ts';
import { atOf, plain } from './show.tsx';

const html = (name: string) => meetingDocuments[name]!();
const said = (name: string) => plain(html(name));

/** Text of one part of the page. */
const part = (name: string, id: string) => {
  const page = html(name);
  const from = page.indexOf(`<section class="part" id="${id}"`);
  return from < 0 ? null : page.slice(from, page.indexOf('</section>', from)).replaceAll(/<[^>]*>/g, '');
};

describe('会议预告', () => {
  it.each([
    '2026年12月11日（周五）14:30—16:40',
    '县政府一号会议室',
    '主持县长',
    '召开单位县政府办公室',
    '常务会议',
  ])('写明：%s', (text) => {
    expect(said('meeting')).toContain(text);
  });

  it('可以加入日历', () => {
    expect(html('meeting')).toContain('href="/huiyi/2026-12.ics"');
  });

  it('跨日的会议，结束的日期也写明', () => {
    expect(termText({ startsAt: '2026-12-11T06:30:00.000Z', endsAt: '2026-12-12T03:00:00.000Z' })).toBe(
      '2026年12月11日（周五）14:30—2026年12月12日（周六）11:00',
    );
  });
});

describe('议程逐项写明公开的程度（R-68）', () => {
  it('依法不予公开的议题只列序号，不写别的', () => {
    const agenda = part('meeting', 'yicheng') ?? '';
    expect(agenda).toContain('第2项依法不予公开依法不予公开的议题');
    expect(agenda.slice(agenda.indexOf('第2项'), agenda.indexOf('第3项'))).toBe(
      '第2项依法不予公开依法不予公开的议题 不直播、不回放；列席代表不在场。',
    );
  });

  it('部分公开的议题说明其余部分公开', () => {
    expect(part('meeting', 'yicheng')).toContain('一部分依法不予公开，其余部分公开');
  });

  it('重大民生议题写明邀请了多少列席代表', () => {
    expect(part('meeting', 'yicheng')).toContain('涉及重大民生');
    expect(part('meeting', 'yicheng')).toContain('邀请5名，应邀4名（人大代表1、群众代表4）');
  });

  it('抽选过程链接到抽选页，作废的也在', () => {
    expect(part('meeting', 'yicheng')).toMatch(/第1次抽选（已作废）.*第2次抽选：怎样选出的/);
    expect(html('meeting')).toContain('href="/chouxuan/2026-38-3-2"');
  });

  it('关联的决策、征求意见和采纳情况都能看到', () => {
    expect(part('meeting', 'yicheng')).toContain('收到意见64条，采纳27条，部分采纳9条');
    for (const href of ['/juece/2026-004', '/zhengji/2026-004/1', '/fankui/2026-004/1'])
      expect(html('meeting')).toContain(`href="${href}"`);
  });

  it('有了结果的写明结果和审议意见', () => {
    expect(part('meeting-minuted', 'yicheng')).toContain('原则通过');
    expect(part('meeting-minuted', 'yicheng')).toContain('按会议意见修改后报县委。');
  });

  it('公布以前更正过审议结果的，写明原登记的结果和更正的理由', () => {
    expect(part('meeting-minuted', 'yicheng')).toContain(
      '审议结果在公布以前更正过：原登记为“通过”，更正为“原则通过”（按会议意见修改后报县委）。理由：会上决定修改后再报，登记时误选为通过。',
    );
    expect(part('meeting-live', 'yicheng')).not.toContain('更正过');
    expect(part('meeting-live', 'yicheng')).not.toContain('原则通过');
  });
});

describe('直播和回放写明现在能看什么（R-69）', () => {
  it.each([
    ['meeting', '本次会议有图文直播和视频直播，会议开始时打开。', '/huiyi/2026-12/zhibo'],
    ['meeting-live', '正在图文直播和视频直播。依法不予公开的议题不直播。', '/huiyi/2026-12/zhibo'],
    ['meeting-minuted', '可以看回放和文字记录。依法不予公开的议题不回放。', '/huiyi/2026-12/huifang'],
  ])('%s：%s', (name, text, href) => {
    expect(part(name, 'zhibo')).toContain(text);
    expect(html(name)).toContain(`href="${href}"`);
  });

  it('取消的会议没有直播、回放和纪要', () => {
    expect(part('meeting-cancelled', 'zhibo')).toBeNull();
    expect(part('meeting-cancelled', 'jiyao')).toBeNull();
    expect(html('meeting-cancelled')).not.toMatch(/zhibo|huifang/);
  });
});

describe('改期和取消如实公布', () => {
  it('改期的，原定的时间和地点划去保留', () => {
    const page = html('meeting-postponed');
    expect(page).toContain('<del>2026年12月11日（周五）14:30</del>');
    expect(page).toContain('<del>县政府一号会议室</del>');
    expect(said('meeting-postponed')).toContain('会议改到2026年12月18日。原因：会场检修。');
    expect(said('meeting-postponed')).toContain('改期过');
  });

  it('取消的，原定的时间划去，原因写明，预告仍然保留', () => {
    expect(html('meeting-cancelled')).toContain('<del>2026年12月11日（周五）14:30—16:40</del>');
    expect(said('meeting-cancelled')).toContain('本次会议已经取消防汛工作需要，会议不再召开。');
    expect(part('meeting-cancelled', 'gongshi')).toContain('定于2026年12月11日召开');
  });

  it('列表里也看得出改期和取消', () => {
    expect(html('meetings')).toContain('原定<del>2026年12月11日（周五）14:30</del>，已改期');
    expect(said('meetings')).toContain('取消的原因：防汛工作需要');
  });
});

describe('会议纪要', () => {
  it('出席、请假、列席和各项内容逐项写明，可以下载', () => {
    const minutes = part('meeting-minuted', 'jiyao');
    expect(minutes).toContain('出席县长　岳明、副县长　江岚');
    expect(minutes).toContain('请假副县长　石川');
    expect(minutes).toContain('列席代表人大代表2名');
    expect(minutes).toMatch(/第3项　审议养老服务设施布局规划.*会议原则通过规划。列席代表提的三条意见/);
    expect(html('meeting-minuted')).toContain('href="/huiyi/2026-12/jiyao.docx"');
  });

  it('没有散会的没有纪要这一部分', () => {
    expect(part('meeting-live', 'jiyao')).toBeNull();
  });
});

describe('会议列表', () => {
  it('按年度分开；写明议题多少、不公开的多少', () => {
    expect(html('meetings')).toContain('id="nian-2026"');
    expect(said('meetings')).toContain('议题4项，其中1项依法不予公开');
  });

  it('没有符合条件的，条件可以逐个去掉', () => {
    expect(said('meetings-none')).toContain('没有符合条件的会议');
    expect(html('meetings-none')).toContain('href="/huiyi?nian=2026"');
    expect(html('meetings-none')).toContain('href="/huiyi?zhonglei=bangong"');
  });
});

describe('日历', () => {
  const text = (meeting: object) =>
    calendarText({ site: { organName: '岚溪县人民政府' }, meeting } as never, 'https://www.lanxi.example');

  it('写明起止和地点', () => {
    expect(text(announced)).toContain('DTSTART:20261211T063000Z');
    expect(text(announced)).toContain('DTEND:20261211T084000Z');
    expect(text(announced)).toContain('LOCATION:县政府一号会议室');
    expect(text(announced)).toContain('SEQUENCE:0');
  });

  it('改期的是同一条目的新版本', () => {
    const uid = /UID:(.*)/.exec(text(announced) ?? '')?.[1];
    expect(text(postponed)).toContain(`UID:${uid}`);
    expect(text(postponed)).toContain('SEQUENCE:1');
    expect(text(postponed)).toContain('DTSTART:20261218T063000Z');
  });

  it('取消的把条目撤下', () => {
    expect(text(cancelled)).toContain('METHOD:CANCEL');
    expect(text(cancelled)).toContain('STATUS:CANCELLED');
    expect(text(cancelled)).not.toContain('VALARM');
  });
});

describe('订阅', () => {
  const feed = meetingFeed.text(
    {
      site: { siteName: '岚溪县' },
      meetings: { nodes: [inSession, minuted, postponed, cancelled] },
    } as never,
    atOf({}),
    'https://www.lanxi.example',
  );

  it('预告、改期、取消、纪要各是一条，新的在前', () => {
    const titles = [...(feed ?? '').matchAll(/<item><title>([^<]*)/g)].map(([, title]) => title);
    expect(titles[0]).toBe('会议纪要：岚溪县人民政府第38次常务会议');
    expect(titles).toContain('会议取消：岚溪县人民政府第39次常务会议');
    expect(titles).toContain('会议改期：岚溪县人民政府第38次常务会议');
  });
});
