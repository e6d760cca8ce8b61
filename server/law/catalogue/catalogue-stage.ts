/** The stages of the yearly catalogue (重大行政决策事项目录). 国令713号第三条: published after the Party committee agrees. */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';
import { CATALOGUE_RULES } from '#server/law/rules-at-stake.ts';

/** Where a version of the catalogue stands (目录环节). */
export const [CatalogueStage, CATALOGUE_STAGE_LABELS] = vocabulary({
  DRAFT: '拟订',
  COLLECTING: '征集申报',
  REVIEWED: '司法局已审核',
  GOV_APPROVED: '县政府已审议',
  CONSENTED: '县委已同意',
  PUBLISHED: '已公布',
  SUPERSEDED: '已被新版本替代',
  CLOSED: '年度已结束',
});
export type CatalogueStage = keyof typeof CatalogueStage;

/** Acts on a version of the catalogue (目录办理事项). */
export type CatalogueAction =
  | 'saveItem'
  | 'openCollection'
  | 'closeCollection'
  | 'finishDraft'
  | 'reopenDraft'
  | 'approveByGovernment'
  | 'recordPartyConsent'
  | 'recordPartyRefusal'
  | 'passReview'
  | 'returnReview'
  | 'publish'
  | 'proposeAdjustment'
  | 'supersede'
  | 'closeYear';

const S = CatalogueStage;
const justice = [Role.JUSTICE_STAFF];
const office = [Role.GOV_OFFICE_STAFF];

/** The one table of the catalogue's stages (目录流转表). An adjustment leaves this version published and makes a child in DRAFT. */
export const CATALOGUE_TRANSITIONS: readonly Transition<CatalogueAction, CatalogueStage>[] = [
  { event: 'saveItem', label: '修改', from: [S.DRAFT, S.COLLECTING], roles: justice },
  { event: 'openCollection', label: '开始征集', from: [S.DRAFT], to: S.COLLECTING, roles: justice },
  // 司法局审核: each submitted matter was accepted, or declined with a reason.
  { event: 'closeCollection', label: '结束征集', from: [S.COLLECTING], to: S.REVIEWED, roles: justice },
  { event: 'finishDraft', label: '完成审核', from: [S.DRAFT], to: S.REVIEWED, roles: justice },
  // Until it is published; the earlier approval and consent were given to another text, so both are asked for again.
  {
    event: 'reopenDraft',
    label: '退回拟订',
    from: [S.REVIEWED, S.GOV_APPROVED, S.CONSENTED],
    to: S.DRAFT,
    roles: justice,
  },
  {
    event: 'approveByGovernment',
    label: '登记县政府审议',
    from: [S.REVIEWED],
    to: S.GOV_APPROVED,
    roles: office,
  },
  {
    event: 'recordPartyConsent',
    label: '登记县委同意',
    from: [S.GOV_APPROVED],
    to: S.CONSENTED,
    roles: office,
  },
  {
    event: 'recordPartyRefusal',
    label: '登记县委不同意',
    from: [S.GOV_APPROVED],
    to: S.REVIEWED,
    roles: office,
  },
  {
    event: 'passReview',
    label: '保密审查通过',
    from: [S.REVIEWED, S.GOV_APPROVED, S.CONSENTED],
    roles: [Role.SECRECY_REVIEWER],
  },
  // Matters that may not be published are taken out or reworded; the text is then new to everybody who agreed to it.
  {
    event: 'returnReview',
    label: '保密审查退回',
    from: [S.REVIEWED, S.GOV_APPROVED, S.CONSENTED],
    to: S.DRAFT,
    roles: [Role.SECRECY_REVIEWER],
  },
  { event: 'publish', label: '公布目录', from: [S.CONSENTED], to: S.PUBLISHED, roles: justice },
  {
    event: 'proposeAdjustment',
    label: '提出调整',
    from: [S.PUBLISHED],
    roles: [Role.UNIT_LEAD, Role.JUSTICE_STAFF],
  },
  {
    event: 'supersede',
    label: '由新版本替代',
    from: [S.PUBLISHED],
    to: S.SUPERSEDED,
    roles: [],
    by: 'CLOCK',
  },
  { event: 'closeYear', label: '结束年度', from: [S.PUBLISHED], to: S.CLOSED, roles: justice },
];

/** Reasons against this act on a version at this stage (目录办理环节); empty when the table allows it. */
export const refuseCatalogueTransition = (event: CatalogueAction, stage: CatalogueStage): Finding[] =>
  refuseByTable(CATALOGUE_RULES, CATALOGUE_TRANSITIONS, CATALOGUE_STAGE_LABELS, event, stage);
