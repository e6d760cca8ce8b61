import { describe, expect, it } from 'vitest';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { MeetingKind, refuseMeetingKind, refuseOtherBody } from '#server/law/procedure/discussion-meeting.ts';
import {
  DiscussionPart,
  refuseDiscussionPackage,
  requiredDiscussionParts,
} from '#server/law/procedure/discussion-package.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { OrganKind, ProceduralForce, proceduralForce } from '#server/law/decision/procedural-force.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const P = DiscussionPart;
const S = DecisionStepKind;
const D = DocumentKind;
const KINDS: Partial<Record<DiscussionPart, DocumentKind>> = {
  DRAFT: D.DRAFT,
  FAIR_COMPETITION: D.FAIR_COMPETITION_REPORT,
  RISK_REPORT: D.RISK_REPORT,
  LEGALITY_OPINION: D.LEGALITY_OPINION,
};
/** A document where there is one of that kind, words otherwise. */
const held = (parts: readonly DiscussionPart[]) => ({
  files: parts.flatMap((part) => {
    const kind = KINDS[part];
    return kind ? [{ kind, size: 9_000, mediaType: 'application/pdf' }] : [];
  }),
  written: parts.filter((part) => !KINDS[part]).map((part) => ({ part, text: '收到64条，采纳27条。' })),
});

describe('第二十九条 提请讨论的材料：履行了哪些程序，就有哪些材料', () => {
  it.each([
    ['什么程序也没有', [], 0, [P.DRAFT, P.LEGALITY_OPINION]],
    ['公众参与', [S.PUBLIC_PARTICIPATION], 0, [P.DRAFT, P.PUBLIC_OPINIONS, P.LEGALITY_OPINION]],
    ['只开了听证会', [S.HEARING], 0, [P.DRAFT, P.PUBLIC_OPINIONS, P.LEGALITY_OPINION]],
    ['专家论证', [S.EXPERT_REVIEW], 0, [P.DRAFT, P.EXPERT_OPINIONS, P.LEGALITY_OPINION]],
    ['风险评估', [S.RISK_ASSESSMENT], 0, [P.DRAFT, P.RISK_REPORT, P.LEGALITY_OPINION]],
    ['公平竞争审查', [S.FAIR_COMPETITION], 0, [P.DRAFT, P.FAIR_COMPETITION, P.LEGALITY_OPINION]],
    ['有关单位仍有争议', [], 1, [P.DRAFT, P.LEGALITY_OPINION, P.UNIT_DISPUTES]],
    ['全部程序', Object.values(S), 2, Object.values(P).filter((part) => part !== P.OTHER)],
  ])('%s', (_, steps, unresolvedDisputes, required) => {
    expect(requiredDiscussionParts({ steps, unresolvedDisputes })).toEqual(required);
    const facts = { steps, unresolvedDisputes };
    expect(refuseDiscussionPackage({ ...held(required), ...facts })).toEqual([]);
    for (const part of required) {
      const rest = required.filter((one) => one !== part);
      const found = refuseDiscussionPackage({ ...held(rest), ...facts });
      expect(codes(found)).toEqual(['DISCUSSION_PACKAGE_INCOMPLETE']);
      expect(found[0]?.fields).toEqual([`materials.${part.toLowerCase()}`]);
    }
  });

  it('缺少的一次说全；意见本身不说明意见的采纳情况', () => {
    const steps = [S.PUBLIC_PARTICIPATION, S.EXPERT_REVIEW, S.RISK_ASSESSMENT];
    const files = [D.DRAFT, D.EXPERT_OPINION, D.ACTIVITY_MINUTES].map((kind) => ({
      kind,
      size: 9_000,
      mediaType: 'application/pdf',
    }));
    expect(refuseDiscussionPackage({ files, written: [], steps, unresolvedDisputes: 0 })).toMatchObject([
      {
        basis: 'LAW',
        article: '国令713号第二十九条',
        severity: 'BLOCK',
        message:
          '提请讨论的材料缺少：社会公众意见采纳情况、专家论证意见采纳情况、风险评估报告、合法性审查意见。',
      },
    ]);
  });
});

describe('第二条、第四十二条 县级以上人民政府应当执行，部门和乡镇参照执行', () => {
  it.each([
    [OrganKind.GOVERNMENT, ProceduralForce.MANDATORY],
    [OrganKind.DEPARTMENT, ProceduralForce.BY_REFERENCE],
    [OrganKind.TOWNSHIP, ProceduralForce.BY_REFERENCE],
    [OrganKind.DEVELOPMENT_ZONE, ProceduralForce.BY_REFERENCE],
    [OrganKind.INSTITUTION, ProceduralForce.BY_REFERENCE],
  ])('%s %s', (kind, force) => {
    expect(proceduralForce(kind)).toBe(force);
  });
});

describe('第三十条 应当经常务会议或者全体会议讨论', () => {
  const K = MeetingKind;
  it.each([
    [K.EXECUTIVE, 'GOVERNMENT', []],
    [K.PLENARY, 'GOVERNMENT', []],
    [K.SPECIAL, 'GOVERNMENT', ['BLOCK']],
    [K.OFFICE, 'GOVERNMENT', ['BLOCK']],
    [K.CIRCULATION, 'GOVERNMENT', ['BLOCK']],
    [K.EXECUTIVE, 'TOWNSHIP', []],
    [K.LEADERSHIP, 'GOVERNMENT', ['BLOCK']],
    [K.LEADERSHIP, 'TOWNSHIP', ['WARN']],
    [K.SPECIAL, 'TOWNSHIP', ['WARN']],
    [K.OFFICE, 'DEPARTMENT', ['WARN']],
    [K.CIRCULATION, 'DEVELOPMENT_ZONE', ['WARN']],
  ] as const)('%s %s', (meetingKind, organKind, severities) => {
    const found = refuseMeetingKind({ meetingKind, organKind });
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(codes(found)).toEqual(severities.map(() => 'WRONG_MEETING_KIND'));
    expect(found[0]?.message.includes('应当') ?? false).toBe(severities[0] === 'BLOCK');
  });
});

describe('第三十条 由作出决策的机关自己的会议讨论', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['县政府的会议讨论县政府的决策', null, null, []],
    ['镇的会议讨论镇自行作出的决策', 'town', 'town', []],
    ['镇的会议不讨论决定县政府的决策', 'town', null, ['MEETING_OF_ANOTHER_BODY']],
    ['县政府的会议不讨论决定镇的决策', null, 'town', ['MEETING_OF_ANOTHER_BODY']],
    ['甲镇的会议不讨论决定乙镇的决策', 'town', 'other', ['MEETING_OF_ANOTHER_BODY']],
  ])('%s', (_name, meetingOf, organId, expected) => {
    expect(codes(refuseOtherBody(meetingOf, organId))).toEqual(expected);
  });
});
