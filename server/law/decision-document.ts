/**
 * 国令713号第三十三条: what carrying out the procedure brings forth is kept and archived in full. So a document may come until the
 * file is closed, and may go only while nobody relies on it.
 */
import { DECISION_PHASE_LABELS, DecisionPhase } from './decision-phase.ts';
import type { Finding } from './refusal.ts';
import { Role } from './role.ts';

/** Who adds documents to a decision (上传决策材料): its own units, and those of the county who record a step. */
export const DOCUMENT_ROLES: readonly Role[] = [
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.EXECUTING_UNIT,
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.HEAD_OF_GOVERNMENT,
  Role.MARKET_SUPERVISION,
];

/** How much a document is relied on (材料使用情况). */
export interface DocumentUse {
  phase: DecisionPhase;
  published: boolean;
  /** A record of the decision names it. */
  recorded: boolean;
}

const CLOSED: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.ARCHIVED,
  DecisionPhase.TERMINATED,
  DecisionPhase.DECLINED,
]);

/** What forbids another document (添加决策材料): the matter is over. */
export const refuseAddingDocument = (phase: DecisionPhase): Finding[] =>
  CLOSED.has(phase) ? [fileClosed(phase)] : [];

/** What forbids taking a document out again (移除决策材料). */
export const refuseRemovingDocument = ({ phase, published, recorded }: DocumentUse): Finding[] => [
  ...refuseAddingDocument(phase),
  ...(published ? [documentPublished] : []),
  ...(recorded ? [documentRecorded] : []),
];

const fileClosed = (phase: DecisionPhase): Finding => ({
  rule: 'R-58',
  basis: 'DESIGN',
  article: '决策材料管理规则',
  severity: 'BLOCK',
  code: 'DOCUMENTS_CLOSED',
  message: `该决策事项${DECISION_PHASE_LABELS[phase]}，材料不再增减。`,
  fields: [],
});

const documentPublished: Finding = {
  rule: 'R-58',
  basis: 'DESIGN',
  article: '决策材料管理规则',
  severity: 'BLOCK',
  code: 'DOCUMENT_PUBLISHED',
  message: '该材料已经公布，不能移除。',
  fields: ['id'],
  fix: '需要更正的，上传更正后的材料另行公布。',
};

const documentRecorded: Finding = {
  rule: 'R-58',
  basis: 'LAW',
  article: '国令713号第三十三条',
  severity: 'BLOCK',
  code: 'DOCUMENT_RECORDED',
  message: '履行决策程序形成的记录、材料应当及时完整归档；该材料已经写入决策记录，不能移除。',
  fields: ['id'],
  fix: '需要更正的，上传新的材料，再更正所在的记录。',
};
