/** 国令713号第十六条、第十七条: seats that follow from the circumstances, and the sides that have to come. */
import { describe, expect, it } from 'vitest';
import { refuseUnreadyPlan } from '#server/law/hearing/hearing-plan.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import {
  refuseAbsentSides,
  refuseOffered,
  refuseUnconcerned,
  type SidesGround,
  USUAL_PUBLIC_SEATS,
  usualSides,
} from '#server/law/hearing/hearing-sides.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { found } from '#test/law/boundaries/found.ts';

const S = StakeholderSide;
const { DRAW, NOMINATION, NONE } = SelectionMode;
type Seats = readonly [StakeholderSide, number, SelectionMode];
const plan = (seats: readonly Seats[], observerSeats = 5, pressSeats = 2) => ({
  sides: seats.map(([side, count, mode]) => ({ side, seats: count, mode })),
  observerSeats,
  pressSeats,
});
const VITAL: SidesGround = { price: false, vital: true };
const PRICE: SidesGround = { price: true, vital: true };
const OTHER: SidesGround = { price: false, vital: false };

describe('第十六条 直接涉及切身利益的，利害关系人必须有席位，不由承办单位挑选听谁的', () => {
  const MISSING = ['HEARING_CONCERNED_MISSING'];
  const FEW = ['HEARING_CONCERNED_FEW'];
  it.each<[string, readonly Seats[], SidesGround, string[]]>([
    [
      '只有部门和专家',
      [
        [S.DEPARTMENT, 5, NONE],
        [S.EXPERT, 3, NOMINATION],
      ],
      VITAL,
      MISSING,
    ],
    ['只有社会组织', [[S.SOCIAL_ORGANISATION, 4, NOMINATION]], VITAL, MISSING],
    [
      '十席中利害关系人三席',
      [
        [S.STAKEHOLDER, 3, DRAW],
        [S.DEPARTMENT, 7, NONE],
      ],
      VITAL,
      FEW,
    ],
    [
      '十席中利害关系人四席',
      [
        [S.STAKEHOLDER, 4, DRAW],
        [S.DEPARTMENT, 6, NONE],
      ],
      VITAL,
      [],
    ],
    [
      '消费者、经营者、其他利益相关方合计四席',
      [
        [S.STAKEHOLDER, 1, DRAW],
        [S.CONSUMER, 1, DRAW],
        [S.OPERATOR, 2, NOMINATION],
        [S.EXPERT, 6, NONE],
      ],
      VITAL,
      [],
    ],
    ['全是利害关系人', [[S.OPERATOR, 6, DRAW]], VITAL, []],
    ['没有认定直接涉及切身利益的，专家、部门也可以', [[S.EXPERT, 5, NONE]], OTHER, []],
    ['还没有写席位的，由别的要求去问', [], VITAL, []],
    ['席位数没有写对的，先改席位数', [[S.EXPERT, -1, NONE]], VITAL, []],
  ])('%s', (_, seats, ground, expected) => {
    expect(found(refuseOffered(plan(seats), ground, DEFAULT_POLICY))).toEqual(expected);
  });

  it('名单上也要有：席位设了而一个也没有列入的', () => {
    const listed = [{ side: S.EXPERT }, { side: S.DEPARTMENT }];
    expect(found(refuseUnconcerned(listed, VITAL, DEFAULT_POLICY))).toEqual(MISSING);
  });

  it('指到席位这一栏，写明人数', () => {
    const few: readonly Seats[] = [
      [S.STAKEHOLDER, 1, DRAW],
      [S.DEPARTMENT, 9, NONE],
    ];
    const [finding] = refuseOffered(plan(few), VITAL, DEFAULT_POLICY);
    expect([finding?.fields, finding?.message]).toEqual([['sides'], expect.stringContaining('不少于4名')]);
  });
});

describe('国家发展改革委令第21号 价格听证会的消费者、经营者不由举办单位直接邀请', () => {
  const INVITED = ['PRICE_SIDE_INVITED'];
  it.each<[string, readonly Seats[], SidesGround, string[]]>([
    ['消费者抽取', [[S.CONSUMER, 4, DRAW]], PRICE, []],
    ['消费者由消费者组织推荐', [[S.CONSUMER, 4, NOMINATION]], PRICE, []],
    ['消费者直接邀请', [[S.CONSUMER, 4, NONE]], PRICE, INVITED],
    [
      '经营者直接邀请',
      [
        [S.CONSUMER, 4, DRAW],
        [S.OPERATOR, 2, NONE],
      ],
      PRICE,
      INVITED,
    ],
    [
      '专家、部门由价格主管部门聘请',
      [
        [S.CONSUMER, 4, DRAW],
        [S.EXPERT, 2, NONE],
        [S.DEPARTMENT, 2, NONE],
      ],
      PRICE,
      [],
    ],
    ['不是价格听证会的，可以直接邀请', [[S.CONSUMER, 4, NONE]], VITAL, []],
  ])('%s', (_, seats, ground, expected) => {
    expect(found(refuseOffered(plan(seats), ground, DEFAULT_POLICY))).toEqual(expected);
  });
});

describe('第十七条 公开举行：公告要有旁听席位和记者席位', () => {
  it.each<[string, number, number, string[]]>([
    ['都有', 1, 1, []],
    ['没有旁听席位', 0, 1, ['observerSeats']],
    ['没有记者席位', 5, 0, ['pressSeats']],
    ['都没有，一次说全', 0, 0, ['observerSeats', 'pressSeats']],
  ])('%s', (_, observers, press, fields) => {
    const offered = plan([[S.STAKEHOLDER, 4, DRAW]], observers, press);
    const findings = refuseOffered(offered, OTHER, DEFAULT_POLICY);
    expect(findings.flatMap((one) => one.fields)).toEqual(fields);
    expect(found(findings)).toEqual(fields.length > 0 ? ['HEARING_SEATS_CLOSED'] : []);
  });

  it('几处不合的，一次说全', () => {
    const bad = plan([[S.DEPARTMENT, 4, NONE]], 0, 0);
    expect(found(refuseOffered(bad, VITAL, DEFAULT_POLICY))).toEqual([
      'HEARING_CONCERNED_MISSING',
      'HEARING_SEATS_CLOSED',
    ]);
  });
});

describe('第十六条 各方都有代表参加：公告设席的利害关系人一方没有人到会，不算举行', () => {
  const ABSENT = ['HEARING_SIDE_ABSENT'];
  const BOTH = [S.CONSUMER, S.OPERATOR, S.EXPERT];
  it.each<[string, readonly StakeholderSide[], readonly StakeholderSide[], boolean, string[]]>([
    ['都有人到会', BOTH, BOTH, true, []],
    ['只来了一名经营者', BOTH, [S.OPERATOR], false, ABSENT],
    ['价格听证会没有一名消费者到会', BOTH, [S.OPERATOR, S.EXPERT], true, ABSENT],
    ['价格听证会只来了消费者，经营者没有来', BOTH, [S.CONSUMER, S.EXPERT], true, ABSENT],
    ['专家没有到会', BOTH, [S.CONSUMER, S.OPERATOR], true, []],
    ['公告没有消费者席位的价格听证会', [S.OPERATOR], [S.OPERATOR], true, ABSENT],
    ['其他利益相关方没有到会', [S.STAKEHOLDER, S.DEPARTMENT], [S.DEPARTMENT], false, ABSENT],
    ['一方来了一人就有代表', [S.STAKEHOLDER], [S.STAKEHOLDER], false, []],
    ['没有利害关系人席位的听证会', [S.EXPERT], [S.EXPERT], false, []],
  ])('%s', (_, announced, came, price, expected) => {
    const as = (sides: readonly StakeholderSide[]) => sides.map((side) => ({ side }));
    expect(found(refuseAbsentSides(as(announced), as(came), { price }))).toEqual(expected);
  });

  it('说出缺了哪几方', () => {
    const [finding] = refuseAbsentSides([{ side: S.OPERATOR }], [], { price: true });
    expect(finding?.message).toContain('经营者、消费者没有人到会');
  });
});

describe('方案开头填好的席位，在哪种情形下都合法', () => {
  it.each([OTHER, VITAL, PRICE, { price: true, vital: false }])('%o', (ground) => {
    const sides = usualSides(ground);
    const participants = sides.flatMap(({ side, seats }) => Array.from({ length: seats }, () => ({ side })));
    const offered = { sides, ...USUAL_PUBLIC_SEATS };
    expect([
      ...refuseOffered(offered, ground, DEFAULT_POLICY),
      ...(ground.price
        ? refusePriceHearing({ heldByPriceAuthority: true, participants }, DEFAULT_POLICY)
        : []),
      ...refuseUnreadyPlan({
        ...offered,
        purpose: '听取各方意见',
        chair: '王主持',
        selectionMethod: '抽取',
        signUpOpensAt: new Date('2026-12-01T01:00:00Z'),
        signUpClosesAt: new Date('2026-12-08T01:00:00Z'),
        beginsAt: null,
      }),
    ]).toEqual([]);
  });
});
