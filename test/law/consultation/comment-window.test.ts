import { describe, expect, it } from 'vitest';
import { closingInstant } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { countedOn, refuseComment, refuseReceivedComment } from '#server/law/consultation/comment-window.ts';
import { seeded } from '#test/law/decision/seeded.ts';

const opensAt = new Date('2026-11-05T01:00:00Z');
const closesAt = closingInstant('2026-12-07');
const contact = '县发展和改革委员会价格股（0000-5550102）';
const window = { opensAt, closesAt, contact };
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第十五条 意见在公布的期限内提出：自公布时起，至截止日二十四时止', () => {
  it.each([
    ['2026-11-05T00:59:59.999Z', ['CONSULTATION_NOT_OPEN']],
    ['2026-11-05T01:00:00.000Z', []],
    ['2026-11-20T02:00:00.000Z', []],
    ['2026-12-07T15:59:59.999Z', []],
    ['2026-12-07T16:00:00.000Z', ['CONSULTATION_CLOSED']],
    ['2026-12-07T16:00:00.001Z', ['CONSULTATION_CLOSED']],
  ])('%s提交', (now, found) => {
    expect(codes(refuseComment(window, new Date(now)))).toEqual(found);
  });

  it('截止后告知截止时间和向谁反映', () => {
    const [found] = refuseComment(window, closesAt);
    expect(found?.message).toBe(`征求意见已于2026年12月7日24时截止；可向承办单位${contact}反映。`);
    expect(refuseComment({ ...window, decisionPublished: true }, closesAt)[0]?.fix).toContain('随时提出意见');
  });

  it.each([
    [{ ...window, opensAt: null, closesAt: null }, ['CONSULTATION_NOT_OPEN']],
    [{ ...window, closesAt: null }, ['CONSULTATION_NOT_OPEN']],
    [{ ...window, withdrawnAt: new Date('2026-11-10T00:00:00Z') }, ['CONSULTATION_WITHDRAWN']],
  ])('尚未公布或者已经撤回的不收：%#', (state, found) => {
    expect(codes(refuseComment(state, new Date('2026-11-20T02:00:00Z')))).toEqual(found);
  });

  it('任何时刻，要么收要么不收，分界恰在公布时和截止时', () => {
    const random = seeded(22);
    for (let round = 0; round < 500; round += 1) {
      const now = new Date(closesAt.getTime() + Math.floor((random() - 0.9) * 40 * 86_400_000));
      const taken = refuseComment(window, now).length === 0;
      expect(taken).toBe(opensAt <= now && now < closesAt);
    }
  });
});

describe('信函以邮戳日为准，来访来电以当日为准；登记可以晚于截止日，直至采纳情况确认', () => {
  const period = { opensOn: '2026-11-05', closesOn: '2026-12-07', reportConfirmedAt: null, contact } as const;
  const today = '2026-12-10';
  it.each([
    {
      because: '赵老汉的信，12月7日邮戳，10日收到',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-10', postmarkedOn: '2026-12-07' },
      found: [],
    },
    {
      because: '12月8日邮戳',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-10', postmarkedOn: '2026-12-08' },
      found: ['CONSULTATION_CLOSED'],
    },
    {
      because: '邮戳日当日送达',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-07', postmarkedOn: '2026-12-07' },
      found: [],
    },
    {
      because: '没有邮戳，以收到日为准',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-08' },
      found: ['CONSULTATION_CLOSED'],
    },
    {
      because: '截止当日来访，三日后登记',
      entry: { channel: CommentChannel.HALL, receivedOn: '2026-12-07' },
      found: [],
    },
    {
      because: '截止次日来电',
      entry: { channel: CommentChannel.PHONE, receivedOn: '2026-12-08' },
      found: ['CONSULTATION_CLOSED'],
    },
    {
      because: '公布当日来电',
      entry: { channel: CommentChannel.PHONE, receivedOn: '2026-11-05' },
      found: [],
    },
    {
      because: '公布之前来电',
      entry: { channel: CommentChannel.PHONE, receivedOn: '2026-11-04' },
      found: ['CONSULTATION_NOT_OPEN'],
    },
    {
      because: '电话没有邮戳',
      entry: { channel: CommentChannel.PHONE, receivedOn: '2026-12-08', postmarkedOn: '2026-12-07' },
      found: ['POSTMARK_FOR_LETTERS_ONLY', 'CONSULTATION_CLOSED'],
    },
    {
      because: '邮戳晚于收到',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-01', postmarkedOn: '2026-12-02' },
      found: ['POSTMARK_AFTER_RECEIPT'],
    },
    {
      because: '收到日在将来',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-11', postmarkedOn: '2026-12-07' },
      found: ['RECEIVED_IN_FUTURE'],
    },
    {
      because: '公众在平台自己写的不能代录',
      entry: { channel: CommentChannel.WEB, receivedOn: '2026-12-01' },
      found: ['CHANNEL_NOT_FOR_STAFF'],
    },
    {
      because: '六人联名',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-01', peopleCount: 6 },
      found: [],
    },
    {
      because: '截止之后的听证会上提出的',
      entry: { channel: CommentChannel.HEARING, receivedOn: '2026-12-09' },
      found: [],
    },
    {
      because: '公布之前的座谈会上提出的',
      entry: { channel: CommentChannel.FORUM, receivedOn: '2026-11-01' },
      found: [],
    },
    {
      because: '还没有开的听证会',
      entry: { channel: CommentChannel.HEARING, receivedOn: '2026-12-24' },
      found: ['RECEIVED_IN_FUTURE'],
    },
    {
      because: '零人',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-01', peopleCount: 0 },
      found: ['PEOPLE_COUNT_INVALID'],
    },
    {
      because: '半人',
      entry: { channel: CommentChannel.LETTER, receivedOn: '2026-12-01', peopleCount: 1.5 },
      found: ['PEOPLE_COUNT_INVALID'],
    },
  ] as const)('$because', ({ entry, found }) => {
    expect(codes(refuseReceivedComment(entry, period, today))).toEqual(found);
  });

  it('采纳情况确认后不再补录', () => {
    const confirmed = { ...period, reportConfirmedAt: new Date('2026-12-20T00:00:00Z') };
    const entry = { channel: CommentChannel.HALL, receivedOn: '2026-12-01' } as const;
    expect(codes(refuseReceivedComment(entry, confirmed, '2026-12-21'))).toEqual([
      'REPORT_ALREADY_CONFIRMED',
    ]);
    expect(codes(refuseReceivedComment(entry, period, '2026-12-21'))).toEqual([]);
  });

  it('只有信函看邮戳', () => {
    const days = { receivedOn: '2026-12-10', postmarkedOn: '2026-12-07' } as const;
    expect(countedOn({ channel: CommentChannel.LETTER, ...days })).toBe('2026-12-07');
    expect(countedOn({ channel: CommentChannel.FAX, ...days })).toBe('2026-12-10');
  });
});
