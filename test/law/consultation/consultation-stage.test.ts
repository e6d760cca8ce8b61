import { describe, expect, it } from 'vitest';
import {
  CONSULTATION_STAGE_LABELS,
  CONSULTATION_TRANSITIONS,
  type ConsultationFacts,
  ConsultationStage,
  refuseTransition,
  stageOf,
} from '#server/law/consultation/consultation-stage.ts';
import { Role } from '#server/law/people/role.ts';

const S = ConsultationStage;
const opensAt = new Date('2026-11-05T01:00:00Z');
const closesAt = new Date('2026-12-07T16:00:00Z');
const facts: ConsultationFacts = {
  review: 'APPROVED',
  opensAt,
  closesAt,
  withdrawnAt: null,
  feedbackPublishedAt: null,
  archivedAt: null,
  feedbackReady: false,
};
const at = (iso: string) => new Date(iso);
const during = at('2026-11-20T02:00:00Z');
const after = at('2026-12-08T00:00:00Z');

describe('征求意见中、已截止由时间得出，不予存储；期限左闭右开', () => {
  it.each([
    [{ review: 'DRAFT', opensAt: null, closesAt: null }, during, S.DRAFT],
    [{ review: 'IN_REVIEW', opensAt: null, closesAt: null }, during, S.IN_REVIEW],
    [{ opensAt: null, closesAt: null }, during, S.APPROVED],
    [{ closesAt: null }, during, S.APPROVED],
    [{}, at('2026-11-05T00:59:59.999Z'), S.APPROVED],
    [{}, opensAt, S.OPEN],
    [{}, at('2026-12-07T15:59:59.999Z'), S.OPEN],
    [{}, closesAt, S.CLOSED],
    [{ feedbackReady: true }, at('2026-12-07T15:59:59.999Z'), S.OPEN],
    [{ feedbackReady: true }, closesAt, S.FEEDBACK_READY],
    [{ feedbackReady: true, feedbackPublishedAt: after }, after, S.FEEDBACK_PUBLISHED],
    [{ feedbackPublishedAt: after, archivedAt: after }, after, S.ARCHIVED],
    [{ withdrawnAt: during }, during, S.WITHDRAWN],
    [{ withdrawnAt: during }, after, S.WITHDRAWN],
    [{ withdrawnAt: during, feedbackPublishedAt: after }, after, S.FEEDBACK_PUBLISHED],
    [{ withdrawnAt: during, archivedAt: after }, after, S.ARCHIVED],
  ] as const)('%# %o', (change, now, stage) => {
    expect(stageOf({ ...facts, ...change }, now)).toBe(stage);
  });
});

describe('环节流转只有一张表', () => {
  it.each([
    ['save', [S.DRAFT]],
    ['submitReview', [S.DRAFT]],
    ['passReview', [S.IN_REVIEW]],
    ['returnReview', [S.IN_REVIEW, S.APPROVED]],
    ['schedule', [S.APPROVED]],
    ['open', [S.APPROVED]],
    ['extend', [S.OPEN]],
    ['withdraw', [S.OPEN]],
    ['comment', [S.OPEN]],
    ['recordComment', [S.OPEN, S.CLOSED, S.FEEDBACK_READY, S.WITHDRAWN]],
    ['printPaperForms', [S.OPEN]],
    ['dispose', [S.OPEN, S.CLOSED, S.FEEDBACK_READY, S.WITHDRAWN]],
    ['confirm', [S.CLOSED, S.FEEDBACK_READY, S.WITHDRAWN]],
    ['publishReport', [S.FEEDBACK_READY, S.WITHDRAWN]],
    ['archive', [S.FEEDBACK_PUBLISHED, S.WITHDRAWN]],
  ] as const)('%s只在%o办理', (event, allowed) => {
    const passing = Object.values(S).filter((stage) => refuseTransition(event, stage).length === 0);
    expect(passing).toEqual(allowed);
  });

  it('不能办理的，说明当前环节和可以办理的环节', () => {
    expect(refuseTransition('open', S.DRAFT)).toEqual([
      {
        rule: 'R-15',
        basis: 'DESIGN',
        article: '办理流程',
        severity: 'BLOCK',
        code: 'WRONG_STAGE',
        message: '当前环节为“拟稿”，不能公布并开始征求意见。',
        fields: [],
        fix: '公布并开始征求意见只能在“审查通过待公布”环节办理。',
      },
    ]);
  });

  it('拟稿的人不能自己审查通过，审查的人不能公布', () => {
    const rolesOf = (event: string) =>
      CONSULTATION_TRANSITIONS.filter((row) => row.event === event).flatMap((row) => row.roles);
    expect(rolesOf('passReview')).toEqual([Role.SECRECY_REVIEWER]);
    expect(rolesOf('open')).toEqual([Role.UNIT_LEAD]);
    expect(rolesOf('close')).toEqual([]);
  });

  it('每个环节都走得到，每个环节都有名称', () => {
    const reached = new Set([S.DRAFT, ...CONSULTATION_TRANSITIONS.flatMap(({ to }) => to ?? [])]);
    expect([...reached].toSorted()).toEqual(Object.values(S).toSorted());
    expect(Object.keys(CONSULTATION_STAGE_LABELS).toSorted()).toEqual(Object.values(S).toSorted());
  });
});
