/** 国令713号第三十三条: the kinds of documents (文书) that are made from the record, and who makes them. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** A document made from the record (文书的种类), in the order of the procedure. */
export enum CasePaperKind {
  INQUIRY_LETTER = 'INQUIRY_LETTER',
  DELIVERY_RECEIPT = 'DELIVERY_RECEIPT',
  INQUIRY_REPLY = 'INQUIRY_REPLY',
  HEARING_NOTICE = 'HEARING_NOTICE',
  HEARING_DELIVERY = 'HEARING_DELIVERY',
  EXPERT_OPINION = 'EXPERT_OPINION',
  RISK_REVIEW = 'RISK_REVIEW',
  FAIR_COMPETITION = 'FAIR_COMPETITION',
  SUBMISSION_LETTER = 'SUBMISSION_LETTER',
  RECEIPT_ENTRY = 'RECEIPT_ENTRY',
  SUPPLEMENT_NOTICE = 'SUPPLEMENT_NOTICE',
  LEGALITY_OPINION = 'LEGALITY_OPINION',
  AGENDA_APPROVAL = 'AGENDA_APPROVAL',
  MEETING_SUMMARY = 'MEETING_SUMMARY',
  ISSUE_SHEET = 'ISSUE_SHEET',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
  FILE_CONTENTS = 'FILE_CONTENTS',
}

/** Who makes a document (制作单位): the lead unit, 司法局, or 县政府办. */
export const [PaperMaker, PAPER_MAKER_LABELS] = vocabulary({
  LEAD: '承办单位',
  JUSTICE: '司法局',
  GOV_OFFICE: '县政府办公室',
});
export type PaperMaker = keyof typeof PaperMaker;
