/** 第一章 总则与目录 at its borders: 第二条、第三条、第四十二条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { refuseCataloguePublication } from '#server/law/catalogue/catalogue-publication.ts';
import { type LawsOfDay, LawHearing, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, ExclusionGround, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { lawDay } from '#server/law/decision/law-day.ts';
import {
  type OutsideMatter,
  refuseOutsideMatter,
  refuseTellingMatter,
} from '#server/law/decision/outside-matter.ts';
import { type LawEdition, withUntil } from '#server/law/policy/law-edition.ts';
import { LAWS, localLaw } from '#test/law/catalogue/laws.ts';
import { found } from './found.ts';

const K = SpecialRuleKind;
const ROW = {
  name: '城乡公交票价调整方案',
  categories: [DecisionCategory.POLICY],
  leadUnitId: 'trans',
  coUnitIds: [],
  plannedOn: '2026-12-01',
  hearing: HearingChoice.NO,
} as const;
const on = (today: CalendarDay): LawsOfDay => ({ laws: LAWS, today });

describe('第三条 目录写“不听证”，法律要求听证的不能写；按列目录那一天有效的法律', () => {
  it.each<[string, SpecialRuleKind[], HearingChoice, LawsOfDay, string[]]>([
    ['价格事项写不听证', [K.UTILITY_PRICE], HearingChoice.NO, on('2026-03-01'), ['SPECIAL_LAW_APPLIES']],
    ['价格事项写待定，留到公布前', [K.UTILITY_PRICE], HearingChoice.TBD, on('2026-03-01'), []],
    ['价格法施行前一日', [K.UTILITY_PRICE], HearingChoice.NO, on('1998-04-30'), []],
    ['价格法施行当日', [K.UTILITY_PRICE], HearingChoice.NO, on('1998-05-01'), ['SPECIAL_LAW_APPLIES']],
    ['多数有异议才听证的，可以写不听证', [K.HOUSE_EXPROPRIATION], HearingChoice.NO, on('2026-03-01'), []],
    ['几种方式任选其一的，可以写不听证', [K.URBAN_RURAL_PLAN], HearingChoice.NO, on('2026-03-01'), []],
    [
      '两部法律，只有一部要求听证，排在后面也算',
      [K.ENVIRONMENTAL_IMPACT, K.UTILITY_PRICE],
      HearingChoice.NO,
      on('2026-03-01'),
      ['SPECIAL_LAW_APPLIES'],
    ],
  ])('%s', (_, specialRules, hearing, laws, expected) => {
    expect(found(refuseCatalogueItem({ ...ROW, specialRules, hearing }, laws))).toEqual(expected);
  });

  const ours = localLaw({
    categories: [DecisionCategory.POLICY],
    hearing: LawHearing.REQUIRED,
    until: '2026-06-30',
  });
  it.each<[string, CalendarDay, string[]]>([
    ['施行前一日（年底）', '2025-12-31', []],
    ['施行当日（元旦）', '2026-01-01', ['SPECIAL_LAW_APPLIES']],
    ['失效前最后一日', '2026-06-30', ['SPECIAL_LAW_APPLIES']],
    ['失效次日', '2026-07-01', []],
  ])('本县文件要求某一类事项听证：%s', (_, today, expected) => {
    const findings = refuseCatalogueItem(ROW, { laws: [ours], today });
    expect(found(findings)).toEqual(expected);
    expect(findings.every(({ basis }) => basis === 'POLICY')).toBe(true);
  });
});

describe('第三条 目录经同级党委同意后公布', () => {
  const version = {
    publishesOn: '2028-02-29',
    govMeetingNo: '第61次',
    govMeetingOn: '2028-02-29',
    partyConsentNo: '岚委〔2028〕6号',
    partyConsentOn: '2028-02-29',
    secrecyReviewedById: 'b',
    createdById: 'a',
  } as const;
  it.each<[string, object, string[]]>([
    ['闰日审议、同意、公布，都在一天', {}, []],
    ['闰日前一日同意，当日才审议', { partyConsentOn: '2028-02-28' }, ['CONSENT_BEFORE_MEETING']],
    ['三月一日才同意', { partyConsentOn: '2028-03-01' }, ['CATALOGUE_NO_PARTY_CONSENT']],
    [
      '年底同意，元旦公布',
      { govMeetingOn: '2027-12-30', partyConsentOn: '2027-12-31', publishesOn: '2028-01-01' },
      [],
    ],
    [
      '元旦同意，年底公布',
      { govMeetingOn: '2027-12-30', partyConsentOn: '2028-01-01', publishesOn: '2027-12-31' },
      ['CATALOGUE_NO_PARTY_CONSENT'],
    ],
    [
      '审议和同意都在公布之后，同意又早于审议：一次说全',
      { govMeetingOn: '2028-03-02', partyConsentOn: '2028-03-01' },
      ['CATALOGUE_NOT_APPROVED', 'CATALOGUE_NO_PARTY_CONSENT', 'CONSENT_BEFORE_MEETING'],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(refuseCataloguePublication({ ...version, ...change }, [ROW], on('2028-02-29')))).toEqual(
      expected,
    );
  });
});

describe('第三条 目录外的事项，问得不比目录内少', () => {
  const POLICY = [DecisionCategory.POLICY];
  it.each<[string, OutsideMatter, string[]]>([
    ['写明类别，逐项看过没有另有规定', { categories: POLICY, specialRules: [] }, []],
    ['没有看过有没有另有规定', { categories: POLICY, specialRules: null }, ['SPECIAL_LAWS_UNTOLD']],
    [
      '宏观调控，又是五类之一',
      { categories: POLICY, exclusion: ExclusionGround.MACRO_CONTROL, specialRules: [] },
      ['EXCLUDED_MATTER'],
    ],
    [
      '什么也没有写，又是应急处置',
      { exclusion: ExclusionGround.EMERGENCY },
      ['NOT_MAJOR_DECISION', 'EXCLUDED_MATTER', 'SPECIAL_LAWS_UNTOLD'],
    ],
  ])('%s', (_, matter, expected) => expect(found(refuseOutsideMatter(matter))).toEqual(expected));

  const standing = {
    outsideReason: '上级临时部署',
    categories: POLICY,
    specialRules: [K.UTILITY_PRICE, K.LAND_ACQUISITION],
  };
  it.each<[string, SpecialRuleKind[] | null, string[]]>([
    ['原样', [K.UTILITY_PRICE, K.LAND_ACQUISITION], []],
    ['增加一部', [K.LAND_ACQUISITION, K.URBAN_RURAL_PLAN, K.UTILITY_PRICE], []],
    ['少一部', [K.UTILITY_PRICE], ['SPECIAL_LAW_NOT_DROPPED']],
    ['换一部', [K.UTILITY_PRICE, K.URBAN_RURAL_PLAN], ['SPECIAL_LAW_NOT_DROPPED']],
    ['改成“没有另有规定”', [], ['SPECIAL_LAW_NOT_DROPPED', 'SPECIAL_LAW_NOT_DROPPED']],
  ])('已经写明的专门规定：%s', (_, specialRules, expected) => {
    expect(found(refuseTellingMatter(standing, { categories: POLICY, specialRules }))).toEqual(expected);
  });
});

describe('第三条、第四十三条 专门规定逐版相接，没有一日两版，也没有一日落空', () => {
  const edition = (no: number, from: CalendarDay, ends = false): LawEdition => ({
    code: 'LOCAL',
    no,
    from,
    ends,
  });
  it.each<[string, LawEdition[], (CalendarDay | null)[]]>([
    ['只有一版', [edition(1, '2026-01-01')], [null]],
    ['元旦换版，旧版到年底', [edition(1, '2026-01-01'), edition(2, '2027-01-01')], ['2026-12-31', null]],
    ['三月一日换版，旧版到闰日', [edition(1, '2027-01-01'), edition(2, '2028-03-01')], ['2028-02-29', null]],
    ['同一日换版，旧版一日也没有施行', [edition(1, '2026-01-01'), edition(2, '2026-01-01')], [null]],
    ['停止适用，此后没有', [edition(1, '2026-01-01'), edition(2, '2026-07-01', true)], ['2026-06-30']],
    ['旧版只施行一日', [edition(1, '2026-01-01'), edition(2, '2026-01-02')], ['2026-01-01', null]],
  ])('%s', (_, editions, expected) => {
    expect(withUntil(editions).map(({ until }) => until)).toEqual(expected);
  });
});

describe('第三条 决定之后的规定不及于已经决定的事项', () => {
  const P = DecisionPhase;
  const discussed = (happenedOn: CalendarDay | null, status = 'DONE') => [
    { kind: DecisionStepKind.COLLECTIVE_DISCUSSION, status, happenedOn },
  ];
  it.each<[string, DecisionPhase, ReturnType<typeof discussed>, CalendarDay]>([
    ['讨论就在今天', P.APPROVED, discussed('2026-06-01'), '2026-06-01'],
    ['讨论在昨天', P.APPROVED, discussed('2026-05-31'), '2026-05-31'],
    ['中止执行以后', P.SUSPENDED, discussed('2026-04-10'), '2026-04-10'],
    ['讨论未通过，以讨论之日为准', P.REJECTED, discussed('2026-04-10'), '2026-04-10'],
    ['讨论后退回修改、尚未再议', P.REVISING, discussed('2026-04-10', 'PENDING'), '2026-06-01'],
    ['不予启动', P.DECLINED, [], '2026-02-20'],
    ['没有讨论就归档', P.ARCHIVED, [], '2026-02-20'],
  ])('%s', (_, phase, steps, expected) => {
    expect(lawDay({ phase, phaseSince: '2026-02-20', steps }, '2026-06-01')).toBe(expected);
  });
});
