/**
 * 列席材料: papers of one agenda item for those invited to it, read by their link until the meeting begins. 国令711号第十四条至第十六条:
 * of a closed item there are none.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { refuseNoReason } from '#server/law/reason.ts';
import { AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { InvitationStage } from './invitation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r67 = provision('R-67', 'DESIGN', '列席材料管理规则');

/** Facts about the item and its meeting that decide whether papers are given out (列席材料的议题和会议). */
export interface MaterialItem {
  disclosure: AgendaDisclosure;
  withdrawnAt: Date | null;
  startedAt: Date | null;
  meetingStartsAt: Date;
  meetingOpenedAt: Date | null;
  meetingCancelledAt: Date | null;
}

/** Maximum number of papers of one item (材料件数上限). */
const MOST_MATERIALS = 30;

/** Reasons for which the papers are closed (材料关闭的原因); null while they are open. */
export const [MaterialsClosed, MATERIALS_CLOSED_LABELS] = vocabulary({
  NOT_COMING: '材料供待答复和已经应邀的人查阅。',
  MEETING_BEGUN: '会议已经开始，材料不再提供下载；会上另有纸质材料。',
  CANCELLED: '会议已经取消，材料不再提供。',
  ITEM_OFF: '该议题不再邀请列席，材料不再提供。',
});
export type MaterialsClosed = keyof typeof MaterialsClosed;

const READING: ReadonlySet<InvitationStage> = new Set([InvitationStage.SENT, InvitationStage.ACCEPTED]);

/** Reason for which an invited person may not read the papers of their item now (列席材料的查阅期间); null where they may. */
export function materialsClosed(
  item: MaterialItem,
  stage: InvitationStage,
  now: Date,
): MaterialsClosed | null {
  if (item.meetingCancelledAt) return MaterialsClosed.CANCELLED;
  if (item.disclosure === AgendaDisclosure.CLOSED || item.withdrawnAt) return MaterialsClosed.ITEM_OFF;
  if (begun(item, now)) return MaterialsClosed.MEETING_BEGUN;
  return READING.has(stage) ? null : MaterialsClosed.NOT_COMING;
}

const begun = ({ meetingStartsAt, meetingOpenedAt, startedAt }: MaterialItem, now: Date) =>
  now >= meetingStartsAt || meetingOpenedAt !== null || startedAt !== null;

/** Reasons against attaching a paper to an item (添加列席材料); `there` is the number it has already. */
export function refuseMaterial(item: MaterialItem, there: number, now: Date): Finding[] {
  const closed = refuseClosedItem(item.disclosure, CLOSED_ITEM);
  if (closed.length > 0) return closed;
  return [
    ...(item.withdrawnAt || item.meetingCancelledAt ? [itemOff] : []),
    ...(begun(item, now) ? [tooLate] : []),
    ...(there >= MOST_MATERIALS ? [tooMany] : []),
  ];
}

/** Reason against withdrawing a paper (撤回列席材料) without saying why: somebody may have read it. */
export const refuseRemoval = (reason: string): Finding[] => refuseNoReason(reason, REMOVAL);

const CLOSED_ITEM = { message: '依法不予公开的议题没有列席代表，不提供列席材料。', field: 'itemId' };

const itemOff = r67.block('MATERIAL_ITEM_OFF', 'itemId')`
  会议已经取消，或者该议题已经撤下。`;

const tooLate = r67.block('MATERIAL_MEETING_BEGUN', 'itemId')`
  会议已经开始，列席材料不再增加。
  会上补发的材料，当面分发。`;

const tooMany = r67.block('MATERIAL_TOO_MANY', 'itemId')`
  一项议题的列席材料最多${MOST_MATERIALS}件。
  合并材料，或者先撤回用不到的。`;

const REMOVAL = { code: 'MATERIAL_REASON_REQUIRED', what: '撤回', on: r67, example: '传错了文件' };
