import { act } from '#server/kernel/act.ts';
import { MeetingNoticeKind } from '#server/law/meeting-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { atStage, refuseNoReason } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice, itemLines } from './notice-lines.ts';
import { callOffInvited } from './tell-invited.ts';

/** 撤下议题: what was announced and is not discussed after all stays to be read, with the reason. */
export const withdrawAgendaItem = act(
  'meeting.itemWithdrawn',
  mayBring('withdrawItem'),
  async (command, id: string, version: number, itemId: string, reason: string) => {
    const meeting = await loadMeeting(command, 'withdrawItem', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const refusal = command.weigh([
      ...atStage('withdrawItem', meeting, () => [
        ...(item.announcedAt ? [] : [notAnnounced]),
        ...(item.startedAt || item.withdrawnAt ? [over] : []),
      ]),
      ...refuseNoReason(reason, 'WITHDRAW_REASON_REQUIRED', '撤下议题'),
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

const ours = { rule: 'R-68', basis: 'DESIGN', article: '会议议程办理规则', severity: 'BLOCK' } as const;

const notAnnounced: Finding = {
  ...ours,
  code: 'ITEM_NOT_ANNOUNCED',
  message: '该议题还没有公布。',
  fields: ['itemId'],
  fix: '直接从议程中删去。',
};

const over: Finding = {
  ...ours,
  code: 'ITEM_ALREADY_BEGUN',
  message: '该议题已经开始审议，或者已经撤下。',
  fields: ['itemId'],
};
