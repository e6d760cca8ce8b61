/**
 * 列席意见: stages of a statement from its record to its published answer, and the posts that move it on; an order of
 * work of ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** Stage of a statement (列席意见状态). */
export const [StatementStage, STATEMENT_STAGE_LABELS] = vocabulary({
  OPINION_RECORDED: '待答复',
  ANSWER_PROPOSED: '待确认答复',
  OPINION_ANSWERED: '已答复',
  VOID: '登记作废',
});
export type StatementStage = keyof typeof StatementStage;

/** Way in which a statement was made (提出方式). */
export const [StatementOrigin, STATEMENT_ORIGIN_LABELS] = vocabulary({
  SPOKEN: '会上发言',
  WRITTEN: '书面意见',
});
export type StatementOrigin = keyof typeof StatementOrigin;

/** Actions on a statement (列席意见办理事项). */
export type StatementAction = 'setMoment' | 'setConsent' | 'propose' | 'confirm' | 'return' | 'void';

const S = StatementStage;
const office = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD];
const answering = [Role.UNIT_STAFF, Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF];
const confirming = [Role.UNIT_LEAD, Role.GOV_LEADER, Role.GOV_OFFICE_STAFF];
const STANDING = [S.OPINION_RECORDED, S.ANSWER_PROPOSED, S.OPINION_ANSWERED];

/** The one table of a statement (列席意见流转表). */
export const STATEMENT_TRANSITIONS: readonly Transition<StatementAction, StatementStage>[] = [
  { event: 'setMoment', label: '更正发言时刻', from: STANDING, roles: office },
  { event: 'setConsent', label: '登记署名意愿', from: STANDING, roles: office },
  {
    event: 'propose',
    label: '拟答复',
    from: [S.OPINION_RECORDED, S.ANSWER_PROPOSED],
    to: S.ANSWER_PROPOSED,
    roles: answering,
  },
  {
    event: 'return',
    label: '退回重拟',
    from: [S.ANSWER_PROPOSED],
    to: S.OPINION_RECORDED,
    roles: confirming,
  },
  {
    event: 'confirm',
    label: '确认并公布答复',
    from: [S.ANSWER_PROPOSED],
    to: S.OPINION_ANSWERED,
    roles: confirming,
  },
  { event: 'void', label: '登记作废', from: [S.OPINION_RECORDED], to: S.VOID, roles: office },
];

/** Posts that may take this action on a statement (列席意见岗位). */
export const statementRoles = (event: StatementAction): Role[] => [
  ...new Set(STATEMENT_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)),
];

/** Reasons against this action at this stage (列席意见办理环节). */
export const refuseStatementTransition = (event: StatementAction, stage: StatementStage): Finding[] =>
  refuseByTable('R-67', STATEMENT_TRANSITIONS, STATEMENT_STAGE_LABELS, event, stage);
