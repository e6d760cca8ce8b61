/** R-71 订阅: the public dates as news and as a calendar, narrowed by kind and unit; read line by line as other programmes read them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { OPEN_DAY, type Told } from '#test/domains/event/questions.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { openSite } from './open-site.ts';

const house = await openEvents();
const { database, people, published, planned, read } = house;
const { govOffice } = people;
const site = await openSite(database, { routes });

interface Entry {
  uid: string;
  sequence: number;
  status: string;
  start: string;
  summary: string;
  url: string;
  lines: string[];
}

/** RFC 5545 3.1: a line that begins with a space goes on the one before; lines end with CRLF, none is longer than 75 octets. */
function readCalendar(text: string) {
  const folded = text.split('\r\n');
  expect(folded.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const open: string[] = [];
  const entries: Entry[] = [];
  let own: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') open.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') own = [];
    own.push(line);
    if (name === 'END') expect(open.pop()).toBe(value);
    if (name === 'END' && value === 'VEVENT') entries.push(entryOf(own));
  }
  expect(open).toEqual([]);
  return { lines, entries };
}

function entryOf(lines: string[]): Entry {
  const value = (name: string) => {
    const found = lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
    expect([name, found.length]).toEqual([name, 1]);
    return found[0]?.slice((found[0]?.indexOf(':') ?? 0) + 1) ?? '';
  };
  expect(value('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
  return {
    uid: value('UID'),
    sequence: Number(value('SEQUENCE')),
    status: value('STATUS'),
    start: value('DTSTART'),
    summary: value('SUMMARY'),
    url: value('URL'),
    lines,
  };
}

const calendar = async (query = '') => {
  const answer = await site.get(`/huodong.ics${query}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return readCalendar(await answer.text());
};
const news = async (query = '') => {
  const answer = await site.get(`/huodong.xml${query}`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return [...text.matchAll(/<item><title>([^<]*)<\/title>/g)].map(([, title]) => title);
};

const second = OPEN_DAY.slots[0]!;
let open: Told;
beforeAll(async () => {
  open = await published({
    ...OPEN_DAY,
    title: '看一件事，怎么办成；“一次办好”',
    slots: [second, { ...second, startsAt: '2026-12-17T06:30:00Z', endsAt: '2026-12-17T08:30:00Z' }],
  });
  await published({ ...OPEN_DAY, kind: 'SITE_VISIT', title: '走进水厂', place: '水厂' });
  await planned({ ...OPEN_DAY, title: '还没有公告', place: '别处' });
  await buildMeeting(database, people, { name: '常务会议', stage: 'AGENDA_SET', announced: true });
});

describe('日历订阅', () => {
  it('公告过的活动、会议都在，每场一项，时间是格林威治时间；没有公告的不在', async () => {
    const { entries, lines } = await calendar();
    expect(entries.map(({ start, summary }) => [start, summary])).toEqual([
      [expect.stringMatching(/^20261125T/), '政府会议：常务会议'],
      ['20261216T063000Z', '政府开放日：看一件事，怎么办成；“一次办好”'],
      ['20261216T063000Z', '实地走访：走进水厂'],
      ['20261217T063000Z', '政府开放日：看一件事，怎么办成；“一次办好”'],
    ]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(4);
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
    expect(entries.every(({ url }) => /^https?:\/\//.test(url))).toBe(true);
  });

  it('按类别、单位筛选；没有的类别当作没有筛选，没有的单位一项也没有', async () => {
    expect((await calendar('?leibie=canguan')).entries.map(({ summary }) => summary)).toEqual([
      '实地走访：走进水厂',
    ]);
    expect((await calendar('?leibie=tingzheng')).entries).toEqual([]);
    expect((await calendar(`?danwei=${govOffice.unitId}&leibie=kaifangri`)).entries).toHaveLength(2);
    expect((await calendar(`?danwei=${people.clerk.unitId}`)).entries).toEqual([]);
    expect((await calendar('?leibie=x')).entries).toHaveLength(4);
    expect((await site.get('/huodong.ics?danwei=x')).status).not.toBe(200);
  });

  it('与单项下载的是同一条目：标识相同', async () => {
    const one = readCalendar(await (await site.get(`/kaifang/${open.no}/rili.ics`)).text());
    const uids = (await calendar('?leibie=kaifangri')).entries.map(({ uid }) => uid);
    expect(one.entries.map(({ uid }) => uid)).toEqual(uids);
    expect(one.entries.every(({ lines }) => lines.includes('BEGIN:VALARM'))).toBe(true);
  });

  it('延期以后标识不变、版本号加一；取消以后状态是取消，单项下载告诉日历划去', async () => {
    const before = (await calendar('?leibie=kaifangri')).entries;
    const moved = await house.postpone(govOffice, {
      id: open.id,
      version: ((await read(govOffice, open.no)).result as Told).version,
      input: {
        place: open.place,
        reason: '场地设备检修',
        slots: [
          { slotId: open.slots[0]?.id, startsAt: '2026-12-23T06:30:00Z', endsAt: '2026-12-23T08:30:00Z' },
        ],
      },
    });
    expect(moved.found).toEqual([]);
    const after = (await calendar('?leibie=kaifangri')).entries;
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect(after.map(({ sequence, status }) => [sequence, status])).toEqual([
      [1, 'CONFIRMED'],
      [1, 'CONFIRMED'],
    ]);
    expect(after.map(({ start }) => start)).toContain('20261223T063000Z');
    const version = (moved.result as Told).version;
    await house.cancel(govOffice, { id: open.id, version, reason: '另行安排时间' });
    const gone = await calendar('?leibie=kaifangri');
    expect(gone.entries.map(({ sequence, status }) => [sequence, status])).toEqual([
      [2, 'CANCELLED'],
      [2, 'CANCELLED'],
    ]);
    expect(gone.lines).toContain('METHOD:PUBLISH');
    const one = readCalendar(await (await site.get(`/kaifang/${open.no}/rili.ics`)).text());
    expect(one.lines).toContain('METHOD:CANCEL');
  });
});

describe('公告订阅', () => {
  it('公告、延期、取消各一条，新的在前；按类别筛选', async () => {
    expect(await news('?leibie=kaifangri')).toEqual([
      '活动取消：看一件事，怎么办成；“一次办好”',
      '活动延期：看一件事，怎么办成；“一次办好”',
      '活动公告：看一件事，怎么办成；“一次办好”',
    ]);
    expect(await news('?leibie=canguan')).toEqual(['活动公告：走进水厂']);
    expect(await news(`?danwei=${people.clerk.unitId}`)).toEqual([]);
    expect((await news('?leibie=huiyi')).length).toBeGreaterThan(0);
    expect(await news()).toHaveLength(4);
  });

  it('列表页写明两种订阅，程序也找得到；筛选以后是筛选的那些', async () => {
    const html = await (await site.get('/huodong?leibie=canguan')).text();
    for (const [type, href] of [
      ['application/rss+xml', '/huodong.xml?leibie=canguan'],
      ['text/calendar', '/huodong.ics?leibie=canguan'],
    ]) {
      expect(html).toContain(`<link rel="alternate" type="${type}" href="${href}"`);
      expect(html).toContain(`<a href="${href}"`);
    }
  });
});

describe('列表', () => {
  it('状态、类别、月份筛选如实；没有符合条件的说明没有', async () => {
    const html = async (query: string) => (await site.get(`/huodong${query}`)).text();
    const text = async (query: string) => (await html(query)).replaceAll(/<[^>]+>/g, '');
    expect(await text('?zhuangtai=yiquxiao')).toContain('怎么办成');
    expect(await html('?zhuangtai=yiquxiao')).toMatch(/<s>.*怎么办成/);
    const coming = await text('?zhuangtai=jijiang&leibie=canguan');
    expect(coming).toContain('水厂');
    expect(await text('?leibie=tingzheng')).toContain('没有符合条件的活动');
    expect(await text('?leibie=canguan&yue=2026-11')).toContain('没有符合条件的活动');
    expect(await text('?yue=2026-11')).toContain('常务会议');
    expect(await html('?yue=2026-11')).toContain('yue=2026-10');
  });
});
