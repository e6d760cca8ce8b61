import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseSpan } from '#server/law/event/event-plan.ts';
import { EventNoticeKind, EventPaper } from '#server/law/event/event-words.ts';
import { noticeLines } from '#server/law/event/event-notice.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseUnreviewed } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';
import { refuseHearing } from './plan-input.ts';

/** 发布活动公告: reviewed by another person, of what is still to come; sign-up opens and closes by itself. */
export const publishEvent = defineCommand(
  'event.published',
  mayBring('publish'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'publish', id, version);
    const slots = await slotsOf(command, id);
    const hearing = await refuseHearing(command, event);
    const refusal = command.refusalOf(
      atStage('publish', event, command.now, () => [
        ...refuseUnreviewed(EventPaper.NOTICE, event),
        ...hearing,
        ...slots.flatMap(({ startsAt, endsAt }, index) => refuseSpan(startsAt, endsAt, command.now, index)),
      ]),
    );
    if (refusal) return refusal;
    giveNotice(command, event, EventNoticeKind.ANNOUNCED, noticeLines(event, slots), true);
    event.publishedAt = command.now;
    turnTo(event, null);
    await command.em.flush();
    changePublicly(command, event);
    return id;
  },
);
