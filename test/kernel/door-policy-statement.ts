import { Role } from '#server/law/people/role.ts';

const { GOV_LEADER, GOV_OFFICE_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

/** Who may use the doors of statements and of papers for those invited (列席意见、列席材料). */
export const STATEMENT_POLICY: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  recordStatement: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
  voidStatement: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
  setStatementMoment: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
  setSpeakerConsent: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
  proposeStatementAnswer: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
  returnStatementAnswer: [GOV_OFFICE_STAFF, GOV_LEADER, UNIT_LEAD],
  confirmStatementAnswers: [GOV_OFFICE_STAFF, GOV_LEADER, UNIT_LEAD],
  handInStatement: 'anyone',
  nameMyStatements: 'anyone',
  removeInvitationMaterial: [GOV_OFFICE_STAFF],
};
