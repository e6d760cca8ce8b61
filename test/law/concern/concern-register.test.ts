/** R-101 国办发〔2016〕61号: registering, judging and handing over a concern. */
import { describe, expect, it } from 'vitest';
import {
  goesOn,
  refuseConcern,
  refuseHandOver,
  refuseJudgement,
  type RegisteredConcern,
  seenInstant,
  transferNo,
} from '#server/law/concern/concern-register.ts';
import type { Finding } from '#server/law/refusal.ts';

const NOW = new Date('2026-11-20T10:00:00+08:00');
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const RUMOUR: RegisteredConcern = {
  title: '网上关于公交票价上涨的说法',
  sourceName: 'https://bbs.example/123',
  said: '说公交票价下月起翻倍，学生卡取消。',
  seenOn: '2026-11-20',
  seenTime: '9:30',
};

describe('登记', () => {
  it.each<[string, Partial<RegisteredConcern>, string[]]>([
    ['写全的', {}, []],
    ['正好现在发现', { seenTime: '10点' }, []],
    ['没有标题', { title: '无' }, ['CONCERN_UNTITLED']],
    ['标题太长', { title: '公交票价'.repeat(16) }, ['CONCERN_TEXT_LONG']],
    ['没有来源', { sourceName: '' }, ['CONCERN_SOURCE_UNSAID']],
    ['没有内容', { said: '。' }, ['CONCERN_SAID_MISSING']],
    ['看不出钟点', { seenTime: '上班的时候' }, ['CONCERN_HOUR_UNREADABLE']],
    ['发现时间在现在之后', { seenTime: '10:01' }, ['CONCERN_SEEN_IN_FUTURE']],
    ['年份写错', { seenOn: '2025-11-19' }, ['CONCERN_SEEN_LONG_AGO']],
    ['一年以前的同一天', { seenOn: '2025-11-20' }, []],
    [
      '几处不对，一次指出',
      { title: '', sourceName: '', said: '', seenTime: '' },
      ['CONCERN_UNTITLED', 'CONCERN_SOURCE_UNSAID', 'CONCERN_SAID_MISSING', 'CONCERN_HOUR_UNREADABLE'],
    ],
  ])('%s', (_, more, expected) =>
    expect(codes(refuseConcern({ ...RUMOUR, ...more }, NOW))).toEqual(expected),
  );

  it.each<[string, string, string | null]>([
    ['早上九点半', '9点半', '2026-11-20T01:30:00.000Z'],
    ['零点，是前一天的协调时十六点', '0:00', '2026-11-19T16:00:00.000Z'],
    ['二十四点，是次日零点', '24:00', '2026-11-20T16:00:00.000Z'],
    ['不成钟点', '25:00', null],
  ])('%s', (_, seenTime, expected) =>
    expect(seenInstant({ seenOn: '2026-11-20', seenTime })?.toISOString() ?? null).toBe(expected),
  );
});

describe('重新研判', () => {
  const title = RUMOUR.title;
  const reason = '转发已过万，县外媒体跟进';
  const ordinary = { level: 'ORDINARY', emergency: false } as const;
  const urgent = { level: 'MAJOR', emergency: true } as const;
  const seenAt = new Date('2026-11-20T09:30:00+08:00');
  const standing = {
    ...ordinary,
    title,
    seenAt,
    respondedAt: null as Date | null,
    pressAt: null as Date | null,
  };
  it.each([
    ['写明原因', { title, reason }, null, []],
    ['没有写原因', { title, reason: '无' }, null, ['CONCERN_JUDGEMENT_REASON']],
    ['公布以前可以改标题', { title: '网上关于学生公交卡的说法', reason }, null, []],
    ['公布以后标题不再改', { title: '另一件事情', reason }, NOW, ['CONCERN_TITLE_PUBLIC']],
    ['公布以后只改等级', { title, reason }, NOW, []],
  ])('%s', (_, judged, respondedAt, expected) =>
    expect(codes(refuseJudgement({ ...judged, ...ordinary }, { ...standing, respondedAt }, NOW))).toEqual(
      expected,
    ),
  );

  const at = (time: string) => new Date(`2026-11-${time}+08:00`);
  const STAYS = ['CONCERN_LATE_STAYS'];
  it.each<[string, Partial<typeof standing>, Date, string[]]>([
    ['五小时以内还没有回应，可以降级', {}, at('20T14:30:00'), []],
    ['过了五小时还没有回应，降级不能使它不逾期', {}, at('20T14:30:00.001'), STAYS],
    ['已经逾期回应，降级不能使它不逾期', { respondedAt: at('20T15:00:00') }, at('20T16:00:00'), STAYS],
    ['按时回应，新闻发布会还在期限内，可以降级', { respondedAt: at('20T11:00:00') }, at('21T09:00:00'), []],
    ['按时回应，新闻发布会逾期没有举行', { respondedAt: at('20T11:00:00') }, at('21T10:00:00'), STAYS],
    [
      '按时回应，新闻发布会逾期举行',
      { respondedAt: at('20T11:00:00'), pressAt: at('21T15:00:00') },
      at('22T09:00:00'),
      STAYS,
    ],
    [
      '按时回应，新闻发布会按时举行',
      { respondedAt: at('20T11:00:00'), pressAt: at('21T09:00:00') },
      at('22T09:00:00'),
      [],
    ],
  ])('特别重大、重大突发事件：%s', (_, handled, now, expected) => {
    const before = { ...standing, ...urgent, ...handled };
    expect(codes(refuseJudgement({ title, reason, ...ordinary }, before, now))).toEqual(expected);
    expect(codes(refuseJudgement({ title, reason, level: 'MAJOR', emergency: false }, before, now))).toEqual(
      expected,
    );
    expect(codes(refuseJudgement({ title, reason, level: 'EXTREME', emergency: true }, before, now))).toEqual(
      [],
    );
  });
});

describe('转办', () => {
  const first = { fromUnitId: null, toUnitId: 'b', note: '', staffed: true };
  it.each([
    ['首次转办不必写要求', first, []],
    ['改由另一单位，写明理由', { ...first, fromUnitId: 'a', note: '涉及线路审批' }, []],
    ['改由另一单位，没有理由', { ...first, fromUnitId: 'a' }, ['CONCERN_TRANSFER_UNEXPLAINED']],
    ['还是同一个单位', { ...first, fromUnitId: 'b', note: '再催办一次' }, ['CONCERN_SAME_UNIT']],
    ['单位没有账号', { ...first, staffed: false }, ['CONCERN_UNIT_WITHOUT_STAFF']],
  ])('%s', (_, handed, expected) => expect(codes(refuseHandOver(handed))).toEqual(expected));

  it('原来拟写的回应退回，写明由谁办理、为什么', () => {
    expect(goesOn('县卫生健康局', '属于医疗机构的事')).toBe(
      '改由县卫生健康局办理：属于医疗机构的事。原来拟写的回应由该单位核实、改写。',
    );
  });

  it('转办单编号：同一件再转的有先后', () => {
    expect([transferNo('2026-3', 0), transferNo('2026-3', 1)]).toEqual([
      '舆情转办〔2026〕3号',
      '舆情转办〔2026〕3号之2',
    ]);
  });
});
