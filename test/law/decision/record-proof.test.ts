import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { EARLIER_REPORT, RECORD_PROOFS, refuseUnproved } from '#server/law/decision/record-proof.ts';

describe('第三十三条 形成的材料：每一环节的记录附上它形成的材料', () => {
  it.each([
    ['第十四条 活动记录', RecordKind.ACTIVITY, DocumentKind.ACTIVITY_MINUTES],
    ['第二十条 专家论证意见', RecordKind.EXPERT_REVIEW, DocumentKind.EXPERT_OPINION],
    ['第二十三条 风险评估报告', RecordKind.RISK_ASSESSMENT, DocumentKind.RISK_REPORT],
    ['第二十九条 公平竞争审查材料', RecordKind.FAIR_COMPETITION, DocumentKind.FAIR_COMPETITION_REPORT],
    ['第二十七条 审查意见书', RecordKind.LEGALITY_OPINION, DocumentKind.LEGALITY_OPINION],
    ['第三十条 会议记录', RecordKind.DISCUSSION, DocumentKind.MEETING_MINUTES],
    ['第三十条 会议纪要', RecordKind.DISCUSSION, DocumentKind.MEETING_SUMMARY],
    ['第三十一条 党委批复', RecordKind.PARTY_REPORT, DocumentKind.PARTY_REPLY],
    ['第八条 人大常委会意见', RecordKind.NPC_REPORT, DocumentKind.NPC_REPLY],
    ['第三十二条 决策正式文本', RecordKind.ISSUE, DocumentKind.DECISION_TEXT],
    ['第三十六条 评估报告', RecordKind.EVALUATION, DocumentKind.EVALUATION_REPORT],
  ] as const)('%s：附了的可以登记，没有附的、附了别的材料的不能', (_, record, paper) => {
    const needed = RECORD_PROOFS[record];
    expect(refuseUnproved(needed, [DocumentKind.OTHER, paper])).toEqual([]);
    for (const named of [[], [DocumentKind.OTHER], [DocumentKind.DRAFT, DocumentKind.OTHER]])
      expect(refuseUnproved(needed, named).map(({ code, fields }) => [code, fields])).toEqual([
        ['DOCUMENT_REQUIRED', ['fileIds']],
      ]);
  });

  it('说明附什么、选哪一种、依据哪一条', () => {
    const [finding] = refuseUnproved(RECORD_PROOFS[RecordKind.DISCUSSION], []);
    expect(finding).toMatchObject({
      article: '国令713号第三十条、国令713号第三十三条',
      message: '没有附上会议记录或者会议纪要。',
      fix: '先把会议记录或者会议纪要上传到决策材料，材料种类选“会议记录”或者“会议纪要”，再在这里选取。',
    });
  });

  it('第二十二条 原风险评估报告是当时的文件，按哪一种归类都算', () => {
    expect(refuseUnproved(EARLIER_REPORT, [DocumentKind.OTHER])).toEqual([]);
    expect(refuseUnproved(EARLIER_REPORT, [DocumentKind.DRAFT])).toHaveLength(1);
  });
});
