import { act } from '#server/kernel/act.ts';
import { EventNoticeKind, EventTiding } from '#server/law/event-words.ts';
import { atStage, refuseNoReason } from './event-guards.ts';
import { changePublicly, loadEvent, settlePaper } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';
import { releaseClaims } from './store-claims.ts';
import { announceTiding } from './tell-registrants.ts';

/** 取消活动: what was announced stays to be read, with why; everybody who registered is told, room and hosts are free again. */
export const cancelEvent = act(
  'event.cancelled',
  mayBring('cancel'),
  async (command, id: string, version: number, reason: string) => {
    const event = await loadEvent(command, 'cancel', id, version);
    const refusal = command.weigh([
      ...atStage('cancel', event, command.now),
      ...refuseNoReason(reason, 'CANCEL_REASON_REQUIRED', '取消活动'),
    ]);
    if (refusal) return refusal;
    event.cancelledAt = command.now;
    event.cancelReason = reason;
    event.calendarSequence += 1;
    settlePaper(event);
    await releaseClaims(command.db, id);
    if (event.publishedAt) {
      giveNotice(command, event, EventNoticeKind.CANCELLED, [`${event.title}取消。`, `原因：${reason}`]);
      await announceTiding(command, id, EventTiding.CANCELLED, null);
    }
    changePublicly(command, event);
    return id;
  },
);
