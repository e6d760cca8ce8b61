/**
 * 国令713号第三十三条: the materials produced by the procedure are stored and archived in full. So a document may be
 * added until the file is closed, and removed only while nobody relies on it.
 */
import { DECISION_PHASE_LABELS, DecisionPhase } from './decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';

const r58Design = provision('R-58', 'DESIGN', '决策材料管理规则');
const r58 = provision('R-58', 'LAW', '国令713号第三十三条');

/**
 * Roles that add documents to a decision (上传决策材料): those of its own units, and those of the county that record a step.
 */
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

/** Uses of a document (材料使用情况), which decide whether it can be removed. */
export interface DocumentUse {
  phase: DecisionPhase;
  published: boolean;
  /** A record of the decision names it. */
  recorded: boolean;
  /** The person who asks uploaded it themselves (本人上传). */
  own: boolean;
}

const CLOSED: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.ARCHIVED,
  DecisionPhase.TERMINATED,
  DecisionPhase.DECLINED,
]);

/** Reasons against adding another document (添加决策材料): the matter is over. */
export const refuseAddingDocument = (phase: DecisionPhase): Finding[] =>
  CLOSED.has(phase) ? [fileClosed(phase)] : [];

/** Reasons against removing a document (移除决策材料). */
export const refuseRemovingDocument = ({ phase, published, recorded, own }: DocumentUse): Finding[] => [
  ...refuseAddingDocument(phase),
  ...(own ? [] : [notOwn]),
  ...(published ? [documentPublished] : []),
  ...(recorded ? [documentRecorded] : []),
];

const fileClosed = (phase: DecisionPhase) => r58Design.block('DOCUMENTS_CLOSED')`
  该决策事项${DECISION_PHASE_LABELS[phase]}，材料不再增减。`;

const notOwn = r58Design.block('DOCUMENT_OF_ANOTHER', 'id')`
  该材料是别人上传的，只能由上传人移除。
  请上传人移除；内容有误的，上传更正后的材料。`;

const documentPublished = r58Design.block('DOCUMENT_PUBLISHED', 'id')`
  该材料已经公布，不能移除。
  需要更正的，上传更正后的材料另行公布。`;

const documentRecorded = r58.block('DOCUMENT_RECORDED', 'id')`
  履行决策程序形成的记录、材料应当及时完整归档；该材料已经写入决策记录，不能移除。
  需要更正的，上传新的材料，再更正所在的记录。`;
