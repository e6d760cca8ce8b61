/** Parts of a published item that a correction can be about (更正所在部分), for each kind of item. */

/** Published item that is corrected (更正对象). */
export enum CorrectionSubject {
  CONSULTATION = 'CONSULTATION',
  ADOPTION_REPORT = 'ADOPTION_REPORT',
  PUBLICATION = 'PUBLICATION',
}

/** Part of the item in which the wrong words stand (所在部分). */
export enum CorrectedPart {
  SUMMARY = 'SUMMARY',
  DRAFT = 'DRAFT',
  INTERPRETATION = 'INTERPRETATION',
  BASIS = 'BASIS',
  WAYS = 'WAYS',
  CONTACT = 'CONTACT',
  REPORT = 'REPORT',
  DECISION_INTERPRETATION = 'DECISION_INTERPRETATION',
  DECISION_TEXT = 'DECISION_TEXT',
}

/** Labels of the parts (所在部分). */
export const CORRECTED_PART_LABELS: Readonly<Record<CorrectedPart, string>> = {
  [CorrectedPart.SUMMARY]: '公告摘要',
  [CorrectedPart.DRAFT]: '草案条文',
  [CorrectedPart.INTERPRETATION]: '解读与说明',
  [CorrectedPart.BASIS]: '决策依据',
  [CorrectedPart.WAYS]: '意见反馈途径',
  [CorrectedPart.CONTACT]: '联系方式',
  [CorrectedPart.REPORT]: '意见采纳情况',
  [CorrectedPart.DECISION_INTERPRETATION]: '政策解读',
  [CorrectedPart.DECISION_TEXT]: '决策正文',
};

const S = CorrectionSubject;
const P = CorrectedPart;

/** Parts of each kind of item, in the order of its page. */
export const PARTS_OF: Readonly<Record<CorrectionSubject, readonly CorrectedPart[]>> = {
  [S.CONSULTATION]: [P.SUMMARY, P.DRAFT, P.INTERPRETATION, P.BASIS, P.WAYS, P.CONTACT],
  [S.ADOPTION_REPORT]: [P.REPORT],
  [S.PUBLICATION]: [P.DECISION_INTERPRETATION, P.DECISION_TEXT],
};
