import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { refuseUninvited } from '#server/law/invitation/invitation-duty.ts';
import { MembersAt, refuseOpeningList } from '#server/law/meeting/meeting-members.ts';
import { keepMembers, openingList } from './keep-members.ts';
import { atStage, refuseUnannounced } from './meeting-guards.ts';
import { changePublicly, itemsOf, loadMeeting, moveOn, standing } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 宣布开会: not before those concerned were invited to what is flagged; who has to be there is kept from now on. */
export const openMeeting = defineCommand(
  'meeting.opened',
  mayBring('open'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const meeting = await loadMeeting(command, 'open', id, version);
    const items = standing(await itemsOf(command, id));
    const hidden = items.filter(({ announcedAt }) => announcedAt === null);
    const list = await openingList(command, meeting);
    const refusal = command.refusalOf(
      atStage('open', meeting, () => [
        ...refuseUnannounced(meeting, hidden.length),
        ...refuseUninvited(items),
        ...refuseOpeningList(list),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    moveOn(meeting, 'open');
    meeting.openedAt = command.now;
    keepMembers(command, id, MembersAt.OPENED, list.now);
    await changePublicly(command, meeting);
    return id;
  },
);
