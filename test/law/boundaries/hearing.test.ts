/** 第二章第二节 公众参与, 听证 at its borders: 第十六条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LawHearing, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { refuseStepWaiver } from '#server/law/decision/step-waiver.ts';
import { refuseSilentHearing, refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';
import { type MaterialDelivery, refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { type HearingNotice, refuseHearingNotice } from '#server/law/hearing/hearing-notice.ts';
import {
  refuseHearingSelection,
  SelectionMode,
  StakeholderSide,
} from '#server/law/hearing/hearing-selection.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { localLaw } from '#test/law/catalogue/laws.ts';
import { found, reasonOf } from './found.ts';

const F = DecisionFact;
const S = DecisionStepKind;
const { REQUIRED, OPTIONAL, NOT_APPLICABLE } = Requirement;
const steps = (facts: DecisionFact[], catalogueHearing = false, special: SpecialRule[] = []) =>
  requiredSteps(new Set(facts), special, { catalogueHearing, solicitationRequired: true });
const hearingOf = (all: ReturnType<typeof steps>) => all.find(({ kind }) => kind === S.HEARING)?.requirement;

describe('第十六条 可以听证、应当听证、不必听证', () => {
  const objection = localLaw({ hearing: LawHearing.ON_OBJECTION });
  const either = localLaw({ hearing: LawHearing.ONE_OF_SEVERAL });
  const must = localLaw({ hearing: LawHearing.REQUIRED });
  it.each<[string, DecisionFact[], boolean, SpecialRule[], Requirement]>([
    ['依法不予公开，目录写明听证的，仍要听证', [F.LAWFULLY_NOT_PUBLIC], true, [], REQUIRED],
    ['依法不予公开，目录没有写，不必听证', [F.LAWFULLY_NOT_PUBLIC], false, [], NOT_APPLICABLE],
    ['目录写不听证，法律要求听证', [], false, [must], REQUIRED],
    ['任选其一的法律，目录写明听证', [], true, [either], REQUIRED],
    ['任选其一的排在前面，应当听证的排在后面', [], false, [either, must], REQUIRED],
    [
      '多数异议，一部法律任选其一、一部有异议即听证',
      [F.MAJORITY_OBJECTS],
      false,
      [either, objection],
      REQUIRED,
    ],
    ['有较大分歧，还不是多数异议', [F.LARGE_DISAGREEMENT], false, [objection], OPTIONAL],
    ['多数异议，只有任选其一的法律', [F.MAJORITY_OBJECTS], false, [either], OPTIONAL],
  ])('%s', (_, facts, listed, special, expected) => {
    expect(hearingOf(steps(facts, listed, special))).toBe(expected);
  });

  it.each<[string, DecisionFact[], boolean, number, string[]]>([
    ['可以听证，理由恰满十五字', [F.DIRECT_VITAL_INTEREST], false, 15, []],
    ['可以听证，理由十四字', [F.DIRECT_VITAL_INTEREST], false, 14, ['WAIVER_REASON_REQUIRED']],
    ['目录写明听证，多少理由也不行', [F.DIRECT_VITAL_INTEREST], true, 30, ['STEP_NOT_WAIVABLE']],
    ['不必听证的，无须登记', [], false, 15, ['STEP_NOT_APPLICABLE']],
  ])('不听证的理由：%s', (_, facts, listed, chars, expected) => {
    const hearing = steps(facts, listed).filter(({ kind }) => kind === S.HEARING);
    expect(found(hearing.flatMap((step) => refuseStepWaiver(step, reasonOf(chars), DEFAULT_POLICY)))).toEqual(
      expected,
    );
  });

  it.each<[string, DecisionFact[], boolean, DecisionStepKind[], string[]]>([
    [
      '目录写明听证而没有举行',
      [F.DIRECT_VITAL_INTEREST],
      true,
      [S.PUBLIC_PARTICIPATION],
      ['HEARING_REQUIRED'],
    ],
    [
      '两种情形都有，没有举行也没有说，只说一次',
      [F.DIRECT_VITAL_INTEREST, F.LARGE_DISAGREEMENT],
      false,
      [S.PUBLIC_PARTICIPATION],
      ['HEARING_WAIVER_REQUIRED'],
    ],
    [
      '公众参与也没有完成',
      [F.LARGE_DISAGREEMENT],
      false,
      [],
      ['PARTICIPATION_REQUIRED', 'HEARING_WAIVER_REQUIRED'],
    ],
  ])('送审时：%s', (_, facts, listed, done, expected) => {
    const all = steps(facts, listed);
    const findings = [
      ...refuseUnfinishedSteps(all, new Set(done)),
      ...refuseSilentHearing(facts, all, new Set(done)),
    ];
    expect(found(findings)).toEqual(expected);
  });
});

describe('第十四条、第十六条 目录所列的程序是最少的：情形不要求的也要履行，依法不予公开的另说', () => {
  it.each<[string, DecisionStepKind, DecisionFact[], Requirement]>([
    ['列了听证，依法不予公开', S.HEARING, [F.LAWFULLY_NOT_PUBLIC], REQUIRED],
    ['列了听证，已评估过风险', S.HEARING, [F.VALID_EARLIER_ASSESSMENT], REQUIRED],
    ['列了公平竞争审查，依法不予公开', S.FAIR_COMPETITION, [F.LAWFULLY_NOT_PUBLIC], REQUIRED],
    ['列了宣传解读，依法不予公开', S.OUTREACH, [F.LAWFULLY_NOT_PUBLIC], NOT_APPLICABLE],
    ['列了公众参与，只是评估过风险', S.PUBLIC_PARTICIPATION, [F.VALID_EARLIER_ASSESSMENT], REQUIRED],
    ['列了风险评估，依法不予公开而没有评估过', S.RISK_ASSESSMENT, [F.LAWFULLY_NOT_PUBLIC], REQUIRED],
  ])('%s', (_, kind, facts, expected) => {
    const given = { catalogueHearing: false, solicitationRequired: true, catalogueSteps: [kind] };
    const step = requiredSteps(new Set(facts), [], given).find((one) => one.kind === kind);
    expect(step?.requirement).toBe(expected);
  });
});

describe('第十六条 提前公布，公布名单，材料七日前送达', () => {
  const notice: HearingNotice = {
    noticeOn: '2028-02-15',
    heldOn: '2028-03-01',
    startsAt: '09:00',
    place: '县政务中心',
    draftPublished: true,
    explanationPublished: true,
    price: false,
  };
  it.each<[string, Partial<HearingNotice>, string[]]>([
    ['闰年二月，恰好十五日', {}, []],
    ['闰年二月，十四日', { noticeOn: '2028-02-16' }, ['HEARING_NOTICE_LATE?']],
    ['平年同样的两天只有十四日', { noticeOn: '2027-02-15', heldOn: '2027-03-01' }, ['HEARING_NOTICE_LATE?']],
    [
      '当日公告，又没有地点',
      { noticeOn: '2028-03-01', place: ' ' },
      ['HEARING_NOTICE_INCOMPLETE', 'HEARING_NOTICE_LATE'],
    ],
    ['价格听证，十五日不够三十日', { price: true }, ['HEARING_NOTICE_LATE?']],
  ])('公告：%s', (_, change, expected) => {
    expect(found(refuseHearingNotice({ ...notice, ...change }, DEFAULT_POLICY))).toEqual(expected);
  });

  const LATE = 'HEARING_MATERIAL_LATE';
  const JUST = 'HEARING_MATERIAL_ON_THE_DAY?';
  it.each<[string, CalendarDay, (CalendarDay | null)[], string[]]>([
    ['第七日是闰日', '2028-03-07', ['2028-02-29'], [JUST]],
    ['第八日是闰日', '2028-03-08', ['2028-02-29'], []],
    ['第六日是三月一日', '2028-03-07', ['2028-03-01'], [LATE]],
    ['跨年的第七日', '2027-01-05', ['2026-12-29'], [JUST]],
    ['跨年的第六日', '2027-01-05', ['2026-12-30'], [LATE]],
    ['除夕送达，节后开会：休息日也算日', '2026-02-24', ['2026-02-16'], []],
    ['三人各在八日、七日、六日前', '2026-12-24', ['2026-12-16', '2026-12-17', '2026-12-18'], [JUST, LATE]],
    ['两人送达，一人没有', '2026-12-24', ['2026-12-01', null, '2026-12-01'], [LATE]],
    ['一个参加人也没有', '2026-12-24', [], [LATE]],
  ])('材料：%s', (_, heldOn, days, expected) => {
    const deliveries = days.map((deliveredOn, index): MaterialDelivery => ({
      participantId: `${index}`,
      name: `${index}`,
      deliveredOn,
    }));
    expect(found(refuseHearingMaterials({ heldOn, price: false, deliveries }))).toEqual(expected);
  });

  it('名单没有公布、没有各方、没有办法的，一次说全', () => {
    const bare = {
      heldOn: '2026-12-24',
      listOn: '2026-12-24',
      selectionMode: SelectionMode.NOMINATION,
      methodPublishedAt: null,
      selectedAt: null,
      seedPublishedAt: null,
      sides: [StakeholderSide.CONSUMER],
      participants: [],
    } as const;
    expect(found(refuseHearingSelection(bare, DEFAULT_POLICY))).toEqual([
      'HEARING_LIST_UNPUBLISHED',
      'HEARING_METHOD_UNPUBLISHED',
      'HEARING_SIDE_MISSING',
    ]);
  });
});
