import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import {
  type HearingGround,
  hearingTold,
  type LateHearing,
  refuseLateHearing,
} from '#server/law/procedure/late-hearing.ts';
import { hearingShortfalls } from '#server/law/procedure/late-hearing-standing.ts';

const S = StakeholderSide;
const day = (text: string) => text as CalendarDay;

const HELD: LateHearing = {
  noticeOn: day('2026-03-20'),
  publishedIn: '县政府门户网站',
  draftPublished: true,
  heldOn: day('2026-04-20'),
  place: '县政府第一会议室',
  host: '县发展和改革委员会',
  chair: '副主任甲',
  groups: [
    { side: S.CONSUMER, count: 6 },
    { side: S.OPERATOR, count: 9 },
  ],
  selected: true,
  methodOn: day('2026-03-25'),
  listOn: day('2026-04-08'),
  deliveredOn: day('2026-04-10'),
  heldInPublic: true,
  signedCount: 15,
  summary: '参加人对分摊比例提出三点意见。',
  answer: '采纳两点，其余一点县级财力不足。',
};
const GROUND: HearingGround = { price: false, authority: null, reported: true };
const OF_PRICE = { ...GROUND, price: true, authority: '县发展和改革委员会' };
const told = (more: Partial<LateHearing>, ground = GROUND) =>
  refuseLateHearing({ ...HELD, ...more }, ground).map(({ code, severity }) => [severity, code]);
const short = (more: Partial<LateHearing>, price = false, vital = false) =>
  hearingShortfalls({ ...HELD, ...more }, DEFAULT_POLICY, { price, vital }).map(({ code }) => code);

describe('第十六条至第十八条 启用平台以前的听证会：照笔录填写，材料没有载明的写明理由', () => {
  it.each([
    ['都载明的', {}, []],
    ['没有写明地点、主持', { place: '', host: ' ', chair: '' }, [['BLOCK', 'LATE_HEARING_INCOMPLETE']]],
    [
      '没有参加人',
      { groups: [] },
      [
        ['BLOCK', 'LATE_HEARING_PARTICIPANTS'],
        ['BLOCK', 'LATE_HEARING_MISCOUNTED'],
      ],
    ],
    ['签字多于参加人', { signedCount: 16 }, [['BLOCK', 'LATE_HEARING_MISCOUNTED']]],
    ['没有写明意见怎样采纳', { answer: '' }, [['BLOCK', 'LATE_HEARING_OPINIONS']]],
    ['没有查明公告日期', { noticeOn: null }, [['WARN', 'LATE_HEARING_NOTICE_UNSHOWN']]],
    ['没有查明公布草案', { draftPublished: false }, [['WARN', 'LATE_HEARING_NOTICE_UNSHOWN']]],
    ['没有查明遴选办法', { methodOn: null }, [['WARN', 'LATE_HEARING_METHOD_UNSHOWN']]],
    ['没有遴选的不问办法', { selected: false, methodOn: null }, []],
    ['没有查明名单', { listOn: null }, [['WARN', 'LATE_HEARING_LIST_UNSHOWN']]],
    ['只有一方', { groups: [{ side: S.CONSUMER, count: 15 }] }, [['WARN', 'LATE_HEARING_SIDES_UNSHOWN']]],
    ['没有查明材料送达', { deliveredOn: null }, [['WARN', 'LATE_HEARING_MATERIALS_UNSHOWN']]],
    ['没有查明签字', { signedCount: null }, [['WARN', 'LATE_HEARING_SIGNATURES_UNSHOWN']]],
    [
      '国令713号施行以前的，不问施行以后的要求',
      { heldOn: day('2019-08-31'), noticeOn: null, listOn: null, deliveredOn: null, signedCount: null },
      [],
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(told(more)).toEqual(expected);
  });

  it('没有听证报告的；价格听证会不是价格主管部门主持的，写明理由', () => {
    expect(told({}, { ...GROUND, reported: false })).toEqual([['WARN', 'LATE_HEARING_REPORT_UNSHOWN']]);
    expect(told({}, OF_PRICE)).toEqual([]);
    expect(told({ host: '县住建局' }, OF_PRICE)).toEqual([['WARN', 'LATE_HEARING_HOST_UNSHOWN']]);
    expect(told({ host: '县住建局' })).toEqual([]);
  });

  it('公众看到哪一天、谁主持、各方几名', () => {
    expect(hearingTold(HELD)).toBe(
      '2026年4月20日在县政府第一会议室举行听证会，县发展和改革委员会主持，参加人15名（消费者6名、经营者9名）',
    );
  });
});

describe('第十六条、第十七条 当时不合要求的听证会，如实记录，不能代替应当举行的听证会', () => {
  it.each([
    ['合于当时的规定', {}, []],
    ['当天才公告', { noticeOn: day('2026-04-20') }, ['HEARING_NOTICE_LATE']],
    ['前一日公告，法律没有定期限', { noticeOn: day('2026-04-19') }, []],
    ['当天才公布名单', { listOn: day('2026-04-20') }, ['HEARING_LIST_UNPUBLISHED']],
    ['先公布名单，后公布办法', { methodOn: day('2026-04-09') }, ['LATE_HEARING_METHOD_LATE']],
    ['没有遴选的不看办法', { selected: false, methodOn: day('2026-04-09') }, []],
    ['材料提前七日送达', { deliveredOn: day('2026-04-13') }, []],
    ['材料提前六日送达', { deliveredOn: day('2026-04-14') }, ['HEARING_MATERIAL_LATE']],
    ['没有公开举行', { heldInPublic: false }, ['HEARING_NOT_PUBLIC']],
    ['有人没有签字，没有注明理由', { signedCount: 14 }, ['LATE_HEARING_UNSIGNED']],
    ['拒签的注明了理由', { signedCount: 14, unsignedReason: '认为记录不全' }, []],
    [
      '没有查明的不算不足',
      { noticeOn: null, listOn: null, methodOn: null, deliveredOn: null, signedCount: null },
      [],
    ],
    ['国令713号施行以前', { heldOn: day('2019-08-31'), heldInPublic: false }, []],
  ] as const)('%s', (_, more, expected) => {
    expect(short(more)).toEqual(expected);
  });

  it('价格听证会消费者十五名中六名可以，五名不可以', () => {
    const five = [
      { side: S.CONSUMER, count: 5 },
      { side: S.OPERATOR, count: 10 },
    ];
    expect(short({}, true)).toEqual([]);
    expect(short({ groups: five }, true)).toEqual(['CONSUMER_SHARE_LOW']);
    expect(short({ groups: five })).toEqual([]);
  });

  it('直接涉及切身利益的事项，只有部门和专家参加的不足；有利害关系人的，不以今天的比例衡量', () => {
    const judges = [
      { side: S.DEPARTMENT, count: 9 },
      { side: S.EXPERT, count: 6 },
    ];
    expect(short({ groups: judges }, false, true)).toEqual(['HEARING_CONCERNED_MISSING']);
    expect(short({ groups: judges })).toEqual([]);
    const one = [
      { side: S.STAKEHOLDER, count: 1 },
      { side: S.EXPERT, count: 14 },
    ];
    expect(short({ groups: one }, false, true)).toEqual([]);
  });

  it('几处不足的，一次说全', () => {
    const bad = { noticeOn: day('2026-04-21'), deliveredOn: day('2026-04-18'), heldInPublic: false };
    expect(short(bad)).toEqual(['HEARING_NOTICE_LATE', 'HEARING_MATERIAL_LATE', 'HEARING_NOT_PUBLIC']);
  });
});
