/**
 * 申报事项: a matter a unit submits for the year's catalogue, complete as a row must be, and
 * argued as 国令713号第十条 asks of departments and lower governments. The justice bureau accepts it, or gives its reason
 * against it.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CatalogueRow, refuseCatalogueItem } from './catalogue-item.ts';
import type { LawsOfDay } from './special-law.ts';
import {
  type DecisionProposal,
  type ProposerKind,
  refuseProposal,
} from '#server/law/decision/decision-proposal.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { substance } from '#server/law/substance.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

const r09 = provision('R-09', 'DESIGN', '目录办理流程');

/** Stages of a submitted matter (申报环节). */
export const [SubmissionState, SUBMISSION_STATE_LABELS] = vocabulary({
  PREPARED: '拟报',
  SUBMITTED: '已申报，待审核',
  ACCEPTED: '已列入',
  DECLINED: '未列入',
  WITHDRAWN: '已撤销',
});
export type SubmissionState = keyof typeof SubmissionState;

/** Acts on a submission (申报办理事项). */
export type SubmissionAction = 'save' | 'submit' | 'recall' | 'withdraw' | 'accept' | 'decline';

const S = SubmissionState;
const unit = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const lead = [Role.UNIT_LEAD];
const justice = [Role.JUSTICE_STAFF];

/** The one table of its stages (申报流转表); a declined submission may be amended and submitted again. */
export const SUBMISSION_TRANSITIONS: readonly Transition<SubmissionAction, SubmissionState>[] = [
  { event: 'save', label: '修改', from: [S.PREPARED, S.DECLINED], to: S.PREPARED, roles: unit },
  { event: 'submit', label: '申报', from: [S.PREPARED], to: S.SUBMITTED, roles: lead },
  { event: 'recall', label: '撤回申报', from: [S.SUBMITTED], to: S.PREPARED, roles: lead },
  { event: 'withdraw', label: '撤销', from: [S.PREPARED, S.DECLINED], to: S.WITHDRAWN, roles: unit },
  { event: 'accept', label: '列入目录', from: [S.SUBMITTED], to: S.ACCEPTED, roles: justice },
  { event: 'decline', label: '不予列入', from: [S.SUBMITTED], to: S.DECLINED, roles: justice },
];

/** Reasons against this act at this stage (申报环节不符). */
export const refuseSubmissionEvent = (event: SubmissionAction, state: SubmissionState): Finding[] =>
  refuseByTable('R-09', SUBMISSION_TRANSITIONS, SUBMISSION_STATE_LABELS, event, state);

/** A matter to be submitted (待申报的事项). */
export interface SubmissionToHandIn
  extends CatalogueRow, Omit<DecisionProposal, 'proposerKind' | 'title' | 'writtenText'> {}

/** Reasons against submitting a matter (申报事项不完整), all at once. */
export const refuseSubmission = (
  row: SubmissionToHandIn,
  proposerKind: ProposerKind,
  inForce: LawsOfDay,
): Finding[] => [
  ...refuseCatalogueItem(row, inForce),
  // Its name is judged as the row's.
  ...refuseProposal({ ...row, proposerKind, title: row.name || '-' }),
];

/** Fewer letters than this explain nothing (不予列入的理由); our measure. */
export const MINIMUM_DECLINE_REASON = 4;

/** Findings on a refusal to list that lacks a reason (不予列入): the unit receives it. */
export const refuseDeclining = (reason: string): Finding[] =>
  substance(reason) < MINIMUM_DECLINE_REASON
    ? [
        r09.block('DECLINE_REASON_REQUIRED', 'reason')`
          不予列入目录的，应当向申报单位说明理由。
          写明不列入的理由，如“属于部门职责范围内的日常工作”。`,
      ]
    : [];
