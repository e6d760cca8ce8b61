/** Parts of a published item that a correction can be about (更正所在部分), for each kind of item. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Published item that is corrected (更正对象). */
export enum CorrectionSubject {
  CONSULTATION = 'CONSULTATION',
  ADOPTION_REPORT = 'ADOPTION_REPORT',
  PUBLICATION = 'PUBLICATION',
}

/** Part of the item in which the wrong words stand (所在部分). */
export const [CorrectedPart, CORRECTED_PART_LABELS] = vocabulary({
  PLAIN_WORDS: '通俗说明',
  DRAFT: '草案条文',
  INTERPRETATION: '解读与说明',
  BASIS: '决策依据',
  WAYS: '意见反馈途径',
  CONTACT: '联系方式',
  REPORT: '意见采纳情况',
  DECISION_INTERPRETATION: '政策解读',
  DECISION_TEXT: '决策正文',
});
export type CorrectedPart = keyof typeof CorrectedPart;

const S = CorrectionSubject;
const P = CorrectedPart;

/** Parts of each kind of item, in the order of its page. */
export const PARTS_OF: Readonly<Record<CorrectionSubject, readonly CorrectedPart[]>> = {
  [S.CONSULTATION]: [P.PLAIN_WORDS, P.DRAFT, P.INTERPRETATION, P.BASIS, P.WAYS, P.CONTACT],
  [S.ADOPTION_REPORT]: [P.REPORT],
  [S.PUBLICATION]: [P.DECISION_INTERPRETATION, P.DECISION_TEXT],
};
