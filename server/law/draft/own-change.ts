/**
 * 承办单位自己提出的修改: 国令713号第十二条 asks for study in depth and drafts in accordance with the law, so a unit may find a slip or a
 * higher law may change without anybody's opinion. The lead answers for it by name; what a review or a meeting ordered, or the public
 * asked and got, keeps its own source.
 */
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { CHANGE_SOURCE_LABELS, ChangeSource } from './change-source.ts';
import type { SourceGround } from './source-ground.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Whether a change was the unit's own (承办单位自己提出). */
export const isOwnChange = (source: ChangeSource): boolean =>
  source === ChangeSource.OWN_STUDY || source === ChangeSource.HIGHER_LAW;

/** Facts of the decision that speak against a unit's own change of a clause. */
export interface OrderedChanges {
  anchorId: string;
  /** Whether an adopted opinion names the clause. */
  adopted: boolean;
  /** The points of the legality opinion given last. */
  points: readonly Pick<OpinionPoint, 'anchorId'>[];
  grounds: readonly Pick<SourceGround, 'source'>[];
}

/** Reasons against calling a change the unit's own, of the clause called `name`. */
export function refuseOwnChange(facts: OrderedChanges, name: string): Finding[] {
  const { anchorId, adopted, points, grounds } = facts;
  const recorded = (source: ChangeSource) => grounds.some((one) => one.source === source);
  const point = points.findIndex((one) => one.anchorId === null || one.anchorId === anchorId);
  const returned = points.length === 0 && recorded(ChangeSource.LEGALITY);
  return [
    ...(adopted ? [asked(name)] : []),
    ...(point >= 0 ? [reviewed(name, `审查意见第${point + 1}点`)] : []),
    ...(returned ? [reviewed(name, '审查机关的意见')] : []),
    ...(recorded(ChangeSource.MEETING) ? [discussed(name)] : []),
  ];
}

/** Reasons against the statement itself: who makes it, and what it says. */
export const refuseOwnStatement = (source: ChangeSource, lead: boolean, note: string): Finding[] => [
  ...(lead ? [] : [leadOnly(source)]),
  ...(saysWhy(note) ? [] : [whyRequired]),
];

const asked = (name: string) => r32.block('OWN_CHANGE_ADOPTED', 'source', 'changes')`
  采纳的意见指明了${name}，不是承办单位自己提出的修改。
  来源选择“公众意见”。`;

const reviewed = (name: string, what: string) => r32.block('OWN_CHANGE_REVIEWED', 'source', 'changes')`
  ${what}可能说的就是${name}，不能作为承办单位自己提出的修改。
  落实审查意见的，来源选择“合法性审查意见”；确需另外修改的，请审查机关写进审查意见，指明是哪一条。`;

const discussed = (name: string) => r32.block('OWN_CHANGE_DISCUSSED', 'source', 'changes')`
  会议已经讨论过草案，${name}不能再由承办单位自己提出修改。
  会议要求修改的，来源选择“会议讨论意见”；不是的，改回讨论稿的文字。`;

const leadOnly = (source: ChangeSource) => r32.block('OWN_CHANGE_LEAD_REQUIRED', 'source')`
  “${CHANGE_SOURCE_LABELS[source]}”由承办单位负责人说明，平台记下负责人的姓名。
  请负责人登录后在这一处填写；有别的来源的，选择实际的来源。`;

const whyRequired = r32.block('CHANGE_NOTE_REQUIRED', 'note')`
  没有写明承办单位为什么修改。
  写明研究发现的问题，或者上位法的名称、条款和怎样调整。`;
