import { act } from '#server/kernel/act.ts';
import { refuseSpan } from '#server/law/event-plan.ts';
import { EventNoticeKind, EventPaper } from '#server/law/event-words.ts';
import { noticeLines } from '#server/law/event-notice.ts';
import { atStage, refuseUnreviewed } from './event-guards.ts';
import { changePublicly, loadEvent, settlePaper, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';

/** 发布活动公告: reviewed by another person, of what is still to come; sign-up opens and closes by itself. */
export const publishEvent = act(
  'event.published',
  mayBring('publish'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'publish', id, version);
    const slots = await slotsOf(command, id);
    const refusal = command.weigh(
      atStage('publish', event, command.now, () => [
        ...refuseUnreviewed(EventPaper.NOTICE, event),
        ...slots.flatMap(({ startsAt, endsAt }, index) => refuseSpan(startsAt, endsAt, command.now, index)),
      ]),
    );
    if (refusal) return refusal;
    giveNotice(command, event, EventNoticeKind.ANNOUNCED, noticeLines(event, slots), true);
    event.publishedAt = command.now;
    settlePaper(event);
    await command.em.flush();
    changePublicly(command, event);
    return id;
  },
);
