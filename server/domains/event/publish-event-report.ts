import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { EventNoticeKind, EventPaper } from '#server/law/event/event-words.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseUnreviewed } from './event-guards.ts';
import { changePublicly, loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';

/** 公布活动情况: reviewed by another person; late or not, it says when it was due. */
export const publishEventReport = defineCommand(
  'event.reportPublished',
  mayBring('publishReport'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'publishReport', id, version);
    const refusal = command.refusalOf(
      atStage('publishReport', event, command.now, () => refuseUnreviewed(EventPaper.REPORT, event)),
    );
    if (refusal) return refusal;
    giveNotice(command, event, EventNoticeKind.REPORTED, [`${event.title}的活动情况已经公布。`], true);
    event.reportPublishedAt = command.now;
    turnTo(event, null);
    changePublicly(command, event);
    return id;
  },
);

/** 活动归档: what was published stays where it is; nothing is changed any more. */
export const archiveEvent = defineCommand(
  'event.archived',
  mayBring('archive'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'archive', id, version);
    const refusal = command.refusalOf(atStage('archive', event, command.now));
    if (refusal) return refusal;
    event.archivedAt = command.now;
    changePublicly(command, event);
    return id;
  },
);
