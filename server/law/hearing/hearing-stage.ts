/**
 * The stages of a hearing (听证会). 国令713号第十六条、第十七条 and the order of work: notice, list, materials, hearing, signed record,
 * report. Where nobody is selected the list follows the notice; what is postponed begins anew with its notice.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { SelectionMode } from './hearing-selection.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';
import { HEARING_RULES } from '#server/law/rules-at-stake.ts';

const r28 = provision('R-28', 'DESIGN', '办理流程');

/** Stage of a hearing (听证环节). */
export const [HearingStage, HEARING_STAGE_LABELS] = vocabulary({
  PLANNED: '筹备',
  NOTICE_PUBLISHED: '已公告',
  SELECTING: '遴选参加人',
  LIST_PUBLISHED: '已公布名单',
  MATERIALS_DELIVERED: '材料已送达',
  HELD: '已举行',
  RECORD_SIGNED: '记录已签字',
  REPORT_PUBLISHED: '已公布听证报告',
  CANCELLED: '已取消',
});
export type HearingStage = keyof typeof HearingStage;

/** Actions on a hearing (听证办理事项). */
export type HearingAction =
  | 'save'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'publishNotice'
  | 'signUp'
  | 'recordSignUp'
  | 'nominate'
  | 'beginSelection'
  | 'draw'
  | 'replace'
  | 'publishList'
  | 'sendMaterials'
  | 'recordDelivery'
  | 'finishDelivery'
  | 'hold'
  | 'saveRecord'
  | 'recordSignature'
  | 'signRecord'
  | 'publishRecord'
  | 'saveReport'
  | 'publishReport'
  | 'postpone'
  | 'cancel';

const S = HearingStage;
const lead = [Role.UNIT_LEAD];
const unit = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const secrecy = [Role.SECRECY_REVIEWER];

/** Announced and not yet held. */
const ANNOUNCED = [S.NOTICE_PUBLISHED, S.SELECTING, S.LIST_PUBLISHED, S.MATERIALS_DELIVERED];
/** Stages in which a paper is prepared for publication: the notice, or after the hearing its record and report. */
const WRITING = [S.PLANNED, S.RECORD_SIGNED];

/** The one table of a hearing's stages (听证流转表). */
export const HEARING_TRANSITIONS: readonly Transition<HearingAction, HearingStage>[] = [
  { event: 'save', label: '修改', from: [S.PLANNED], roles: unit },
  { event: 'submitReview', label: '提交保密审查', from: WRITING, roles: unit },
  { event: 'passReview', label: '审查通过', from: WRITING, roles: secrecy },
  { event: 'returnReview', label: '退回修改', from: WRITING, roles: [...secrecy, ...lead] },
  { event: 'publishNotice', label: '公布公告', from: [S.PLANNED], to: S.NOTICE_PUBLISHED, roles: lead },
  { event: 'signUp', label: '报名', from: ANNOUNCED, roles: [], by: 'AUTHOR' },
  { event: 'recordSignUp', label: '代录报名', from: ANNOUNCED, roles: unit },
  {
    event: 'nominate',
    label: '登记推荐的参加人',
    from: [S.NOTICE_PUBLISHED, S.SELECTING],
    roles: unit,
  },
  {
    event: 'beginSelection',
    label: '开始遴选参加人',
    from: [S.NOTICE_PUBLISHED],
    to: S.SELECTING,
    roles: unit,
  },
  { event: 'draw', label: '抽取参加人', from: [S.SELECTING], roles: unit },
  {
    event: 'replace',
    label: '登记书面撤回、递补',
    from: [S.NOTICE_PUBLISHED, S.SELECTING, S.LIST_PUBLISHED],
    roles: unit,
  },
  // From the notice only where nobody is selected: `refuseHearingTransition` looks at the mode.
  {
    event: 'publishList',
    label: '公布参加人名单',
    from: [S.NOTICE_PUBLISHED, S.SELECTING],
    to: S.LIST_PUBLISHED,
    roles: lead,
  },
  { event: 'sendMaterials', label: '发送听证会材料', from: [S.LIST_PUBLISHED], roles: unit },
  { event: 'recordDelivery', label: '登记当面送达', from: [S.LIST_PUBLISHED], roles: unit },
  {
    event: 'finishDelivery',
    label: '材料送达完毕',
    from: [S.LIST_PUBLISHED],
    to: S.MATERIALS_DELIVERED,
    roles: unit,
  },
  { event: 'hold', label: '登记听证会举行', from: [S.MATERIALS_DELIVERED], to: S.HELD, roles: unit },
  { event: 'saveRecord', label: '整理听证记录', from: [S.HELD], roles: unit },
  { event: 'recordSignature', label: '登记签字', from: [S.HELD], roles: unit },
  { event: 'signRecord', label: '确认听证记录', from: [S.HELD], to: S.RECORD_SIGNED, roles: lead },
  { event: 'publishRecord', label: '公布听证记录', from: [S.RECORD_SIGNED], roles: lead },
  { event: 'saveReport', label: '起草听证报告', from: [S.RECORD_SIGNED], roles: unit },
  {
    event: 'publishReport',
    label: '公布听证报告',
    from: [S.RECORD_SIGNED],
    to: S.REPORT_PUBLISHED,
    roles: lead,
  },
  // Periods start anew: the list and the materials of the old day do not count for the new one.
  { event: 'postpone', label: '延期', from: ANNOUNCED, to: S.NOTICE_PUBLISHED, roles: lead },
  // An announced hearing never vanishes silently: readers of the notice can read why it is not held.
  { event: 'cancel', label: '取消', from: [S.PLANNED, ...ANNOUNCED], to: S.CANCELLED, roles: lead },
];

/** Reasons against this action on a hearing at this stage (听证办理环节). */
export function refuseHearingTransition(
  event: HearingAction,
  stage: HearingStage,
  mode: SelectionMode,
): Finding[] {
  const found = refuseByTable(HEARING_RULES, HEARING_TRANSITIONS, HEARING_STAGE_LABELS, event, stage);
  if (found.length > 0) return found;
  const selects = mode !== SelectionMode.NONE;
  if (event === 'publishList' && stage === S.NOTICE_PUBLISHED && selects) return [selectFirst];
  return event === 'beginSelection' && !selects ? [nobodyToSelect] : [];
}

const selectFirst = r28.block('HEARING_SELECTION_REQUIRED')`
  参加人需要遴选，遴选之后才能公布名单。
  按公告的办法抽选或者选定，名单确认后再回来。`;

const nobodyToSelect = r28.block('HEARING_SELECTION_UNNEEDED')`
  本次听证会不遴选参加人。
  直接公布参加人名单。`;
