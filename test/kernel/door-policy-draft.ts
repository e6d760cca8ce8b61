import { Role } from '#server/law/people/role.ts';

const { JUSTICE_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

/** Who may work on the draft of a decision (草案修改). */
export const DRAFT_POLICY: Readonly<Record<string, readonly Role[]>> = {
  identifyClause: [UNIT_STAFF, UNIT_LEAD],
  readDraftFile: [UNIT_STAFF, UNIT_LEAD, JUSTICE_STAFF],
  startDraftRevision: [UNIT_STAFF, UNIT_LEAD],
  reviseClause: [UNIT_STAFF, UNIT_LEAD],
  insertClause: [UNIT_STAFF, UNIT_LEAD],
  removeClause: [UNIT_STAFF, UNIT_LEAD],
  restoreClause: [UNIT_STAFF, UNIT_LEAD],
  moveClause: [UNIT_STAFF, UNIT_LEAD],
  splitClause: [UNIT_STAFF, UNIT_LEAD],
  joinClauses: [UNIT_STAFF, UNIT_LEAD],
  explainDraftChange: [UNIT_STAFF, UNIT_LEAD],
  keepReference: [UNIT_STAFF, UNIT_LEAD],
  discardDraftRevision: [UNIT_STAFF, UNIT_LEAD],
  fixDraft: [UNIT_STAFF, UNIT_LEAD],
};
