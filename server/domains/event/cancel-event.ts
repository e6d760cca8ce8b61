import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { EventNoticeKind, EventTiding } from '#server/law/event/event-words.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';
import { releaseClaims } from './store-claims.ts';
import { announceTiding } from './tell-registrants.ts';

/**
 * 取消活动: the announcement stays public, with the reason; everybody who registered is notified, room and hosts are
 * free again.
 */
export const cancelEvent = defineCommand(
  ['event.cancelled', '取消活动'],
  mayBring('cancel'),
  async (command, id: string, version: number, reason: string) => {
    const event = await loadEvent(command, 'cancel', id, version);
    const refusal = command.refusalOf([
      ...atStage('cancel', event, command.now),
      ...refuseThinReason(reason, { code: 'CANCEL_REASON_REQUIRED', what: '取消活动' }),
    ]);
    if (refusal) return refusal;
    event.cancelledAt = command.now;
    event.cancelReason = reason;
    event.calendarSequence += 1;
    turnTo(event, null);
    await releaseClaims(command.db, id);
    if (event.publishedAt) {
      giveNotice(command, event, EventNoticeKind.CANCELLED, [`${event.title}取消。`, `原因：${reason}`]);
      await announceTiding(command, id, EventTiding.CANCELLED, null);
    }
    changePublicly(command, event);
    return id;
  },
);
