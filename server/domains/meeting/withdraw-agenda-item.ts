import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';
import { provision } from '#server/law/refusal.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice, itemLines } from './notice-lines.ts';
import { callOffInvited } from './tell-invited.ts';

const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** 撤下议题: what was announced and is not discussed after all stays to be read, with the reason. */
export const withdrawAgendaItem = defineCommand(
  ['meeting.itemWithdrawn', '撤下议题'],
  mayBring('withdrawItem'),
  async (command, id: string, version: number, itemId: string, reason: string) => {
    const meeting = await loadMeeting(command, 'withdrawItem', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const refusal = command.refusalOf([
      ...atStage('withdrawItem', meeting, () => [
        ...(item.announcedAt ? [] : [notAnnounced]),
        ...(item.startedAt || item.withdrawnAt ? [over] : []),
      ]),
      ...refuseThinReason(reason, { code: 'WITHDRAW_REASON_REQUIRED', what: '撤下议题' }),
    ]);
    if (refusal) return refusal;
    item.withdrawnAt = command.now;
    meeting.calendarSequence += 1;
    const lines = [`${meeting.name}撤下议题：`, ...itemLines([item]), `原因：${reason}`];
    giveNotice(command, meeting, MeetingNoticeKind.CHANGED, lines);
    await callOffInvited(command, { meetingId: id, itemId: item.id, reason: `议题撤下：${reason}` });
    await changePublicly(command, meeting);
    return id;
  },
);

const notAnnounced = r68.block('ITEM_NOT_ANNOUNCED', 'itemId')`
  该议题还没有公布。
  直接从议程中删去。`;

const over = r68.block('ITEM_ALREADY_BEGUN', 'itemId')`
  该议题已经开始审议，或者已经撤下。`;
