/** 国令713号第四十二条: what a body that decides for itself sets for its own decisions stands above the statute, never below. */
import { describe, expect, it } from 'vitest';
import {
  earliestClosing,
  MINIMUM_COMMENT_DAYS,
  refuseCommentPeriod,
} from '#server/law/consultation/comment-period.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import {
  BODY_POLICY_ENTRIES,
  type BodyPolicies,
  DecidingMeeting,
  ownSetting,
  ownSteps,
  refuseUnchosenReviewer,
  refuseUnnamedMeeting,
  ReviewerChoice,
  settingOf,
} from '#server/law/policy/body-policy.ts';
import { DEFAULT_POLICY, refuseLocalPolicy } from '#server/law/policy/local-policy.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';

const TOWN = '青石镇';
const BODIES: BodyPolicies = new Map([
  [
    TOWN,
    [
      { from: '2026-10-01', values: { consultationDays: 45 } },
      { from: '2026-03-01', values: { consultationDays: 40 } },
    ],
  ],
]);
const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const calendar = { specialDays: new Map(), coveredThrough: '2026-12-31' } as const;

describe('第四十二条 本机关设定：只能比条例多，不能比条例少', () => {
  it.each([
    ['少于30日', { consultationDays: 29 }, ['POLICY_OUT_OF_BOUNDS']],
    ['30日', { consultationDays: MINIMUM_COMMENT_DAYS }, []],
    ['45日', { consultationDays: 45 }, []],
    ['缩短后的下限30日', { minShortenedDays: 30 }, ['POLICY_OUT_OF_BOUNDS']],
    ['没有这种会议', { decidingMeeting: 'SPECIAL' }, ['POLICY_OUT_OF_BOUNDS']],
    ['县里才能设定的', { feedbackWorkingDays: 10 }, ['POLICY_OUT_OF_BOUNDS']],
  ])('%s', (_, values, codes) => {
    expect(codesOf(refuseLocalPolicy(values, BODY_POLICY_ENTRIES))).toEqual(codes);
  });

  it('县里的设定没有本机关的各项', () => {
    expect(codesOf(refuseLocalPolicy({ consultationDays: 45 }))).toEqual(['POLICY_OUT_OF_BOUNDS']);
  });

  it.each([
    ['设定以前', TOWN, '2026-02-28', undefined],
    ['第一版', TOWN, '2026-03-01', 40],
    ['第二版当日起', TOWN, '2026-10-01', 45],
    ['没有另作设定的机关', '白茅乡', '2026-10-01', undefined],
    ['县人民政府', null, '2026-10-01', undefined],
  ] as const)('不溯及以前：%s', (_, organ, day, days) => {
    expect(ownSetting(BODIES, organ, day).consultationDays).toBe(days);
    const setting = settingOf({ policy: DEFAULT_POLICY, bodies: BODIES }, organ, day);
    expect(setting).toMatchObject({ feedbackWorkingDays: 20 });
  });
});

describe('第十五条 本机关设定的期限', () => {
  const setting = { ...DEFAULT_POLICY, consultationDays: 45 };
  const period = (closesOn: string, shortenReason: string | null = null) =>
    codesOf(
      refuseCommentPeriod(
        { opensOn: '2026-04-01', closesOn: closesOn as '2026-05-01', shortenReason },
        setting,
        { calendar, approvedApart: true },
      ),
    );
  const WHY = '汛期提前到来，须在六月底以前完成危房排查和转移安置工作，缩短征求意见期限。';
  it.each([
    ['29日，没有理由', '2026-04-30', null, ['PERIOD_TOO_SHORT']],
    ['30日', '2026-05-01', null, ['PERIOD_BELOW_OWN_DAYS']],
    ['44日', '2026-05-15', null, ['PERIOD_BELOW_OWN_DAYS']],
    ['45日', '2026-05-16', null, []],
    ['29日，依法缩短', '2026-04-30', WHY, []],
  ])('%s', (_, closesOn, reason, codes) => {
    expect(period(closesOn, reason)).toEqual(codes);
  });

  it('最早截止日按本机关设定计算；少于30日的设定不起作用', () => {
    const earliest = (consultationDays: number) =>
      earliestClosing('2026-04-01', calendar, { rollForwardClosingDay: false, consultationDays }).day;
    expect([earliest(45), earliest(20)]).toEqual(['2026-05-16', '2026-05-01']);
  });
});

describe('第三十条、第二十五条 本机关选定的会议和审查机构', () => {
  it.each([
    [DecidingMeeting.ANY, MeetingKind.SPECIAL, []],
    [DecidingMeeting.LEADERSHIP, MeetingKind.LEADERSHIP, []],
    [DecidingMeeting.LEADERSHIP, MeetingKind.OFFICE, ['MEETING_NOT_NAMED']],
    [DecidingMeeting.LEADERSHIP_OR_OFFICE, MeetingKind.OFFICE, []],
    [DecidingMeeting.LEADERSHIP_OR_OFFICE, MeetingKind.SPECIAL, ['MEETING_NOT_NAMED']],
  ])('设定%s，由%s讨论', (decidingMeeting, kind, codes) => {
    expect(codesOf(refuseUnnamedMeeting(kind, { decidingMeeting }))).toEqual(codes);
    const late = refuseUnnamedMeeting(kind, { decidingMeeting }, 'meetingKind');
    expect(late.flatMap(({ fields }) => fields)).toEqual(codes.map(() => 'meetingKind'));
  });

  it.each([
    [ReviewerChoice.EITHER, TOWN, []],
    [ReviewerChoice.EITHER, '县司法局', []],
    [ReviewerChoice.OWN, TOWN, []],
    [ReviewerChoice.OWN, '县司法局', ['REVIEWER_NOT_CHOSEN']],
    [ReviewerChoice.JUSTICE, '县司法局', []],
    [ReviewerChoice.JUSTICE, TOWN, ['REVIEWER_NOT_CHOSEN']],
  ])('设定%s，由%s审查', (legalityReviewer, unit, codes) => {
    expect(codesOf(refuseUnchosenReviewer(unit, TOWN, { legalityReviewer }))).toEqual(codes);
    expect(refuseUnchosenReviewer(unit, null, { legalityReviewer })).toEqual([]);
  });
});

describe('第十九条、第二十二条 本机关一律履行的程序', () => {
  const need = (own: Parameters<typeof ownSteps>[0], facts: string[] = []) =>
    new Map(
      requiredSteps(new Set(facts as never[]), [], {
        catalogueHearing: false,
        solicitationRequired: true,
        ownSteps: ownSteps(own),
      }).map(({ kind, requirement }) => [kind as string, requirement]),
    );
  it('一律论证、一律评估的，应当履行；已经评估过的，不重复评估', () => {
    expect(need({}).get('EXPERT_REVIEW')).toBe(Requirement.OPTIONAL);
    expect(need({ alwaysExpertReview: true }).get('EXPERT_REVIEW')).toBe(Requirement.REQUIRED);
    expect(need({ alwaysRiskAssessment: true }).get('RISK_ASSESSMENT')).toBe(Requirement.REQUIRED);
    const earlier = need({ alwaysRiskAssessment: true }, ['VALID_EARLIER_ASSESSMENT']);
    expect(earlier.get('RISK_ASSESSMENT')).toBe(Requirement.OPTIONAL);
  });
});
