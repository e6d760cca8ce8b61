import { type Finding, provision } from '#server/law/refusal.ts';
import type { VersionHead } from './version-head.queries.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Reasons against a next version of a draft (另起一稿): there is none yet, or the newest is still being edited. */
export function refuseNextVersion(newest: VersionHead | undefined): Finding[] {
  if (!newest) return [none];
  if (newest.frozenAt) return [];
  return [newest.consultationId ? inRound(newest.no) : unfinished(newest.no)];
}

/** Reasons against beginning a round from the draft: its newest version is still being edited. */
export const refuseUnfixedRevision = (newest: VersionHead | undefined): Finding[] =>
  newest && !newest.frozenAt && !newest.consultationId ? [unfinished(newest.no)] : [];

const none = r32.block('DRAFT_MISSING')`
  系统中还没有草案。
  先在征求意见材料中录入或者导入草案。`;

const inRound = (no: number) => r32.block('DRAFT_IN_ROUND')`
  第${no}稿是正在准备的征求意见稿。
  在征求意见材料中修改；公布后再另起修改稿。`;

const unfinished = (no: number) => r32.block('REVISION_UNFINISHED')`
  第${no}稿还没有定稿。
  先把第${no}稿定稿，不需要的放弃这一稿；再另起一稿、送审、上会或者发起新一轮征求意见。`;
