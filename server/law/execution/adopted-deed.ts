/**
 * 国令713号第十八条、第三十三条、第三十四条: what became of an adopted opinion is read from the record of execution. A line of the
 * published report is joined to a report of the executing unit, shown in that report's own words (采纳意见的落实).
 */
import { personalIn } from '#server/law/people/personal-left.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { ADOPTING, type Outcome } from '#server/law/feedback/outcome.ts';

const r56 = provision('R-56', 'LAW', '国令713号第三十二条');
const r58 = provision('R-58', 'LAW', '国令713号第三十三条');
const r32 = provision('R-32', 'LAW', '国令713号第十八条');
const r59 = provision('R-59', 'DESIGN', '依国令713号第三十四条设定');
const r74 = provision('R-74', 'DESIGN', '依国令711号第十七条设定');

/** Whether a line of a report says that what was asked was taken up (采纳、部分采纳). */
export const adopted = ({ result }: { result: Outcome }): boolean => ADOPTING.includes(result);

/** A line and the report of execution that is to prove it, as the record has them (依据的记录). */
export interface DeedGround {
  /** Whether the decision was published. */
  published: boolean;
  /** Line of a published report of this decision; null where there is none. */
  line: { result: Outcome } | null;
  /** Report of this decision on what was done, in force; null where it is none. */
  proof: { text: string } | null;
  /** Whether this line already has this proof, passed or waiting for its review. */
  linked: boolean;
}

const plain = (text: string) => text.replaceAll(/\s+/gu, '');

/** Reasons against showing a report of execution as what was done about an adopted opinion (关联执行记录). */
export const refuseDeed = (
  { words }: { words: string },
  { published, line, proof, linked }: DeedGround,
): Finding[] => [
  ...(published ? [] : [unpublished]),
  ...(line && adopted(line) ? [] : [notAdopted]),
  ...(proof ? [] : [notOnRecord]),
  ...(saysWhy(words) ? [] : [wordsRequired]),
  ...(proof && !plain(proof.text).includes(plain(words)) ? [otherWords] : []),
  ...personalIn('words', words),
  ...(linked ? [again] : []),
];

/** A deed as its review finds it (待审查的落实情况). */
export interface WaitingDeed {
  reviewed: boolean;
  /** Whether its proof is still in force. */
  stands: boolean;
  passed: boolean;
  reason: string;
}

/** Reasons against a review of what was done, before everybody reads it (公开前审查). */
export const refuseDeedReview = ({ reviewed, stands, passed, reason }: WaitingDeed): Finding[] => [
  ...(reviewed ? [alreadyReviewed] : []),
  ...(passed && !stands ? [notOnRecord] : []),
  ...(passed || saysWhy(reason) ? [] : [reasonRequired]),
];

const unpublished = r56.block('DEED_UNPUBLISHED')`
  决策没有公布，采纳的意见怎样落实还不能公开。
  决策公布、报告执行情况以后再关联。`;

const notAdopted = r32.block('DEED_NOT_ADOPTED', 'position')`
  所选的一行不是本决策已经公布的采纳情况里采纳或者部分采纳的意见。
  另选一行；没有公布的，由承办单位先公布。`;

const notOnRecord = r58.block('DEED_NOT_ON_RECORD', 'proofId')`
  所选的不是本决策现行的执行情况报告或者执行完毕的记录。
  先报告执行情况，再选这份报告；报告已经更正的，选更正以后的。`;

const wordsRequired = r59.block('DEED_WORDS_REQUIRED', 'words')`
  没有从报告里摘出办了什么。
  摘出与这条意见有关的一句，如“已有十二个小区通了管道气”。`;

const otherWords = r59.block('DEED_OTHER_WORDS', 'words')`
  摘出的话与执行情况报告的原文不一致。
  照报告的原文摘录，一字不改；报告没有写到的，先补充报告。`;

const again = r59.block('DEED_LINKED_ALREADY', 'proofId')`
  这条意见已经关联了这份报告。
  另有新的报告的，选新的一份。`;

const alreadyReviewed = r74.block('DEED_REVIEWED')`
  这条落实情况已经审查。
  退回的，由执行单位另行关联。`;

const reasonRequired = r74.block('DEED_RETURN_REASON', 'reason')`
  退回没有写明理由。
  写明哪一句不宜公开、怎样改。`;
