import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { refuseUninvited } from '#server/law/invitation/invitation-duty.ts';
import { itemRunning, running } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/**
 * 开始一项议题: one at a time. Where it is closed, the broadcast stops in this very transaction: the table of items sees to it,
 * whoever starts it and however; every viewer is told by the scope of the broadcast.
 */
export const startAgendaItem = defineCommand(
  ['meeting.itemStarted', '开始议题'],
  mayBring('startItem'),
  async (command, id: string, version: number, itemId: string, acknowledged: readonly Acknowledged[]) => {
    const meeting = await loadMeeting(command, 'startItem', id, version);
    const items = await itemsOf(command, id);
    const item = itemIn(items, itemId);
    const refusal = command.refusalOf(
      atStage('startItem', meeting, () => [...refuseStarting(items, item), ...refuseUninvited([item])]),
      acknowledged,
    );
    if (refusal) return refusal;
    item.startedAt = command.now;
    await changePublicly(command, meeting);
    return id;
  },
);

const refuseStarting = (items: readonly AgendaItem[], item: AgendaItem): Finding[] => {
  const other = running(items);
  return [
    ...(other ? [itemRunning(other.position)] : []),
    ...(item.startedAt || item.withdrawnAt ? [notWaiting] : []),
  ];
};

const notWaiting = r68.block('ITEM_NOT_WAITING', 'itemId')`
  该议题已经审议过，或者已经撤下。`;
