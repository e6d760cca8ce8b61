import { Role } from '#server/law/people/role.ts';
import type { DoorPolicy } from './door-policy.ts';

const { GOV_OFFICE_STAFF, JUSTICE_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

/** Who may work on letters to units and experts (征求意见函、专家论证函), and answer them. */
export const LETTER_POLICY: Readonly<Record<string, DoorPolicy>> = {
  sendUnitInquiries: [UNIT_STAFF, UNIT_LEAD],
  answerUnitInquiry: [UNIT_STAFF, UNIT_LEAD],
  answerUnitInquiryByLink: 'anyone',
  askExperts: [UNIT_STAFF, UNIT_LEAD],
  declareInterest: 'anyone',
  signExpertOpinion: 'anyone',
  enterExpertPaper: [UNIT_STAFF, UNIT_LEAD],
  treatExpertOpinion: [UNIT_STAFF, UNIT_LEAD],
  resendExpertLink: [UNIT_STAFF, UNIT_LEAD],
  askLetterCode: 'anyone',
  enterLetterCode: 'anyone',
  resendUnitLink: [UNIT_STAFF, UNIT_LEAD],
  enterUnitAddress: [JUSTICE_STAFF, GOV_OFFICE_STAFF],
  enterExpertAddress: [JUSTICE_STAFF, GOV_OFFICE_STAFF],
  recallExpertInquiry: [UNIT_STAFF, UNIT_LEAD],
  enterPaperAnswer: [UNIT_STAFF, UNIT_LEAD],
  treatUnitAnswer: [UNIT_STAFF, UNIT_LEAD],
  openUnitInquiry: [UNIT_STAFF, UNIT_LEAD],
  openUnitInquiryByLink: 'anyone',
  openExpertInquiryByLink: 'anyone',
  remindUnitInquiry: [UNIT_STAFF, UNIT_LEAD],
  remindExpertInquiry: [UNIT_STAFF, UNIT_LEAD],
  recallUnitInquiry: [UNIT_STAFF, UNIT_LEAD],
};
