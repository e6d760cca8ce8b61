import type { EventSeatsInput } from '#schema/event/event-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { newId } from '#schema/kernel/id.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseSeats } from '#server/law/event/event-plan.ts';
import { EventNoticeKind } from '#server/law/event/event-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { spanInChinese } from '#server/law/event/event-notice.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { holdGroup } from '#server/engines/signup/seat-group.ts';
import { passSeats } from '#server/engines/signup/waiting-line.ts';
import { groupIdsOf } from './event-seats.ts';
import { EVENT_SIGN_UP } from './event-sign-up.ts';
import { giveNotice } from './give-notice.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** 调整名额: more seats go to whoever waits first; never fewer than were given. Reserved seats that nobody takes go to the public in the same way. */
export const changeEventSeats = defineCommand(
  ['event.seatsChanged', '调整活动名额'],
  mayBring('changeSeats'),
  async (command, id: string, version: number, slotId: string, groups: readonly EventSeatsInput[]) => {
    const event = await loadEvent(command, 'changeSeats', id, version);
    const slot = (await slotsOf(command, id)).find((one) => one.id === slotId.toLowerCase());
    if (!slot) throw badInput('没有这个场次。', ['slotId']);
    const held = await holdAll(command, slot.id);
    const refusal = command.refusalOf(
      atStage('changeSeats', event, command.now, () => [
        ...refuseSeats(groups, 'groups'),
        ...held.flatMap((group) => refuseFewer(group, groups)),
      ]),
    );
    if (refusal) return refusal;
    for (const { category, seats, waitlist } of groups) {
      const group = held.find((one) => one.category === category);
      if (group)
        await command.db
          .updateTable('seat_group')
          .set({ seats, waitlist })
          .where('id', '=', group.id)
          .execute();
      else
        await command.db
          .insertInto('seat_group')
          .values({ id: newId(), slot_id: slot.id, category, seats, waitlist, taken: 0, waiting: 0 })
          .execute();
    }
    for (const { id: groupId } of held)
      await passSeats(command, EVENT_SIGN_UP, await holdGroup(command.db, EVENT_SIGN_UP, groupId));
    giveNotice(command, event, EventNoticeKind.SEATS_CHANGED, [
      `${event.title}（${spanInChinese(slot)}）名额调整。`,
      groups.map(({ category, seats }) => `${labelOf(category)}${seats}名`).join('、'),
    ]);
    changePublicly(command, event);
    return id;
  },
);

const labelOf = (category: EventSeatsInput['category']) =>
  category === null ? '公众' : REPRESENTATIVE_CATEGORY_LABELS[category];

/** All seats of a slot in hand, always in the same order. */
async function holdAll(command: CommandContext, slotId: string) {
  const held = [];
  for (const id of await groupIdsOf(command.db, { slotId }))
    held.push(await holdGroup(command.db, EVENT_SIGN_UP, id));
  return held;
}

function refuseFewer(
  group: { category: string | null; taken: number },
  groups: readonly EventSeatsInput[],
): Finding[] {
  const seats = groups.find(({ category }) => category === group.category)?.seats ?? group.taken;
  return seats >= group.taken ? [] : [fewer(group.taken)];
}

const fewer = (taken: number) => r71.block('SEATS_ALREADY_GIVEN', 'groups')`
  已经给出${taken}个名额，不能减到以下。
  名额不少于已经报名的人数；换了小场地的，先与报名人商量。`;
