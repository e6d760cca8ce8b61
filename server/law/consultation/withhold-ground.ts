/** 国令711号第十四条、第十五条、第十六条: the grounds on which a document is withheld from the public. */
import { NOT_PUBLIC_GROUND_LABELS, NotPublicGround } from '#server/law/participation/participation.ts';

/** Why a document, or a part of it, is not disclosed (不予公开的理由). 国令711号第十四条、第十五条、第十六条. */
export enum WithholdGround {
  STATE_SECRET = 'STATE_SECRET',
  FORBIDDEN_BY_LAW = 'FORBIDDEN_BY_LAW',
  ENDANGERS_SECURITY = 'ENDANGERS_SECURITY',
  THIRD_PARTY_RIGHTS = 'THIRD_PARTY_RIGHTS',
  INTERNAL_AFFAIRS = 'INTERNAL_AFFAIRS',
  PROCESS_INFORMATION = 'PROCESS_INFORMATION',
  NAMED_LAW = 'NAMED_LAW',
}

/** Labels of the grounds (不予公开的理由). */
export const WITHHOLD_GROUND_LABELS: Readonly<Record<WithholdGround, string>> = {
  [WithholdGround.STATE_SECRET]: NOT_PUBLIC_GROUND_LABELS[NotPublicGround.STATE_SECRET],
  [WithholdGround.FORBIDDEN_BY_LAW]: NOT_PUBLIC_GROUND_LABELS[NotPublicGround.FORBIDDEN_BY_LAW],
  [WithholdGround.ENDANGERS_SECURITY]: NOT_PUBLIC_GROUND_LABELS[NotPublicGround.ENDANGERS_SECURITY],
  [WithholdGround.THIRD_PARTY_RIGHTS]: NOT_PUBLIC_GROUND_LABELS[NotPublicGround.THIRD_PARTY_RIGHTS],
  [WithholdGround.INTERNAL_AFFAIRS]: '行政机关内部事务信息',
  [WithholdGround.PROCESS_INFORMATION]: '履行行政管理职能过程中形成的过程性信息',
  [WithholdGround.NAMED_LAW]: NOT_PUBLIC_GROUND_LABELS[NotPublicGround.NAMED_LAW],
};

/** Grounds on which nobody is given the document on request either (不得公开): 国令711号第十四条 knows no exception. */
export const FOR_NOBODY: ReadonlySet<WithholdGround> = new Set([
  WithholdGround.STATE_SECRET,
  WithholdGround.FORBIDDEN_BY_LAW,
  WithholdGround.ENDANGERS_SECURITY,
]);
