/** 专家答复情况 (国令713号第十九条、第二十条): who has answered counts. */
import { describe, expect, it } from 'vitest';
import { EXPERT_ASPECT_LABELS, ExpertAspect } from '#server/law/procedure/expert-adoption.ts';
import { EXPERT_CONCLUSION_LABELS, EXPERT_WAY_LABELS } from '#server/law/procedure/expert-answer.ts';
import { refuseExpertPanel } from '#server/law/procedure/expert-panel.ts';
import { refuseReviewDay } from '#server/law/procedure/expert-record.ts';
import { ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import {
  EXPERT_STANDING_LABELS,
  ExpertStanding,
  expertStanding,
  refuseOpenExperts,
} from '#server/law/procedure/expert-standing.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const S = ExpertStanding;
const TODAY = '2026-11-20';

describe('第十九条、第二十条 答复情况', () => {
  const DIRECT = InterestDeclaration.DIRECT;
  const base = { dueOn: TODAY, recalledAt: null, interest: null, reply: null, treated: false } as const;
  it.each<[ExpertStanding, Partial<Parameters<typeof expertStanding>[0]>]>([
    [S.WAITING, {}],
    [S.DECLARED, { interest: InterestDeclaration.NONE }],
    [S.SILENT, { dueOn: '2026-11-19' }],
    [S.SILENT, { dueOn: '2026-11-19', interest: InterestDeclaration.NONE }],
    [S.RECUSED, { dueOn: '2026-11-19', interest: DIRECT }],
    [S.ANSWERED, { reply: UnitReply.DISAGREE, dueOn: '2026-11-19' }],
    [S.TREATED, { reply: UnitReply.AGREE, treated: true }],
    [S.RECALLED, { recalledAt: new Date() }],
  ])('%s', (standing, more) => expect(expertStanding({ ...base, ...more }, TODAY)).toBe(standing));

  it('还在等待的、没有说明采纳的，不能登记', () => {
    const open = (standing: ExpertStanding) => codes(refuseOpenExperts([{ name: '沈知行', standing }]));
    for (const done of [S.TREATED, S.SILENT, S.RECUSED, S.RECALLED]) expect(open(done)).toEqual([]);
    for (const waiting of [S.WAITING, S.DECLARED]) expect(open(waiting)).toEqual(['EXPERTS_STILL_ASKED']);
    expect(open(S.ANSWERED)).toEqual(['EXPERT_OPINION_UNTREATED']);
  });

  it('没有答复的、回避的不算；论证会写明日期', () => {
    const member = { name: '沈知行', employer: '市师范学院', dissenting: true };
    expect(codes(refuseExpertPanel([{ ...member, interest: null, standing: S.SILENT }]))).toEqual([
      'EXPERTS_UNHEARD',
    ]);
    const heard = { ...member, interest: InterestDeclaration.NONE, standing: S.TREATED };
    const away = { ...member, interest: DIRECT, standing: S.RECUSED };
    expect(codes(refuseExpertPanel([heard, away]))).toEqual([]);
    expect(codes(refuseReviewDay(ExpertReviewForm.MEETING, null))).toEqual(['EXPERT_MEETING_DAY_REQUIRED']);
    expect(codes(refuseReviewDay(ExpertReviewForm.WRITTEN, null))).toEqual([]);
    for (const [words, labels] of [
      [ExpertStanding, EXPERT_STANDING_LABELS],
      [ExpertAspect, EXPERT_ASPECT_LABELS],
      [UnitReply, EXPERT_CONCLUSION_LABELS],
      [ReplyWay, EXPERT_WAY_LABELS],
    ] as const)
      expect(Object.keys(labels)).toEqual(Object.values(words));
  });
});
