/**
 * 国令713号第三十三条: materials produced by a step are stored (形成的材料); each record names the document that proves it.
 */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DOCUMENT_LABELS, DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/** The document a record must carry (记录应附的材料): one of these kinds. */
export interface RecordProof {
  what: string;
  kinds: readonly DocumentKind[];
  article: string;
}

const proof = (what: string, article: string, ...kinds: DocumentKind[]): RecordProof => ({
  what,
  kinds,
  article,
});

/** Documents each kind of record must carry; a kind not listed here produces no paper of its own. */
export const RECORD_PROOFS = {
  [RecordKind.ACTIVITY]: proof('活动记录', '国令713号第十四条', DocumentKind.ACTIVITY_MINUTES),
  [RecordKind.EXPERT_REVIEW]: proof('专家论证意见', '国令713号第二十条', DocumentKind.EXPERT_OPINION),
  [RecordKind.RISK_ASSESSMENT]: proof('风险评估报告', '国令713号第二十三条', DocumentKind.RISK_REPORT),
  [RecordKind.FAIR_COMPETITION]: proof(
    '公平竞争审查材料',
    '国令713号第二十九条',
    DocumentKind.FAIR_COMPETITION_REPORT,
  ),
  [RecordKind.LEGALITY_OPINION]: proof(
    '合法性审查意见书',
    '国令713号第二十七条',
    DocumentKind.LEGALITY_OPINION,
  ),
  [RecordKind.DISCUSSION]: proof(
    '会议记录或者会议纪要',
    '国令713号第三十条',
    DocumentKind.MEETING_MINUTES,
    DocumentKind.MEETING_SUMMARY,
  ),
  [RecordKind.PARTY_REPORT]: proof('党委批复', '国令713号第三十一条', DocumentKind.PARTY_REPLY),
  [RecordKind.NPC_REPORT]: proof('人大常委会意见', '国令713号第八条', DocumentKind.NPC_REPLY),
  [RecordKind.ISSUE]: proof('决策正式文本', '国令713号第三十二条', DocumentKind.DECISION_TEXT),
  [RecordKind.EVALUATION]: proof('决策后评估报告', '国令713号第三十六条', DocumentKind.EVALUATION_REPORT),
} as const satisfies Partial<Record<RecordKind, RecordProof>>;

/** A kind of record that must carry its document. */
export type ProvedRecord = keyof typeof RECORD_PROOFS;

/** An earlier assessment (原风险评估报告), accepted whatever kind it was filed as. */
export const EARLIER_REPORT = proof(
  '原风险评估报告',
  '国令713号第二十二条',
  DocumentKind.RISK_REPORT,
  DocumentKind.OTHER,
);

/** A hearing held before the platform existed (补录的听证会): its record as it was signed. */
export const HEARING_PAPER = proof('听证笔录', '国令713号第十七条', DocumentKind.HEARING_RECORD);

/** An expert's opinion on paper (书面论证意见): signed or sealed, by its scan. */
export const EXPERT_PAPER = RECORD_PROOFS[RecordKind.EXPERT_REVIEW];

/** An expert's declaration of interests on paper (书面的利害关系声明): a document of its own, beside the opinion. */
export const EXPERT_DECLARATION = proof(
  '利害关系声明',
  '国令713号第二十条',
  DocumentKind.INTEREST_DECLARATION,
);

/** Reasons against a record whose named documents (by kind) are not the ones it must carry. */
export const refuseUnproved = (
  { what, kinds, article }: RecordProof,
  named: readonly DocumentKind[],
): Finding[] => {
  if (named.some((kind) => kinds.includes(kind))) return [];
  const of = kinds.map((kind) => `“${DOCUMENT_LABELS[kind]}”`).join('或者');
  return [
    provision('R-58', 'LAW', `${article}、国令713号第三十三条`).block('DOCUMENT_REQUIRED', 'fileIds')`
      没有附上${what}。
      先把${what}上传到决策材料，材料种类选${of}，再在这里选取。`,
  ];
};
