import type { EventSeatsInput } from '#schema/event/event-input.ts';
import { act } from '#server/kernel/act.ts';
import { newId } from '#schema/kernel/id.ts';
import { badInput } from '#server/kernel/fault.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { refuseSeats } from '#server/law/event-plan.ts';
import { EventNoticeKind } from '#server/law/event-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/representative-category.ts';
import { spanInChinese } from '#server/law/event-notice.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { holdGroup } from './held-group.ts';
import { giveNotice } from './give-notice.ts';
import { passSeats } from './waiting-line.ts';

/** 调整名额: more seats go to whoever waits first; never fewer than were given. Reserved seats that nobody takes go to the public in the same way. */
export const changeEventSeats = act(
  'event.seatsChanged',
  mayBring('changeSeats'),
  async (command, id: string, version: number, slotId: string, groups: readonly EventSeatsInput[]) => {
    const event = await loadEvent(command, 'changeSeats', id, version);
    const slot = (await slotsOf(command, id)).find((one) => one.id === slotId.toLowerCase());
    if (!slot) throw badInput('没有这个场次。', ['slotId']);
    const held = await holdAll(command, slot.id);
    const refusal = command.weigh(
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
          .updateTable('event_seat_group')
          .set({ seats, waitlist })
          .where('id', '=', group.id)
          .execute();
      else
        await command.db
          .insertInto('event_seat_group')
          .values({ id: newId(), slot_id: slot.id, category, seats, waitlist, taken: 0, waiting: 0 })
          .execute();
    }
    for (const { id: groupId } of held) await passSeats(command, await holdGroup(command, groupId));
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
  const rows = await command.db
    .selectFrom('event_seat_group')
    .select('id')
    .where('slot_id', '=', slotId)
    .orderBy('id')
    .execute();
  const held = [];
  for (const { id } of rows) held.push(await holdGroup(command, id));
  return held;
}

function refuseFewer(
  group: { category: string | null; taken: number },
  groups: readonly EventSeatsInput[],
): Finding[] {
  const seats = groups.find(({ category }) => category === group.category)?.seats ?? group.taken;
  return seats >= group.taken ? [] : [fewer(group.taken)];
}

const fewer = (taken: number): Finding => ({
  rule: 'R-71',
  basis: 'DESIGN',
  article: '政府开放活动公告规则',
  severity: 'BLOCK',
  code: 'SEATS_ALREADY_GIVEN',
  message: `已经给出${taken}个名额，不能减到以下。`,
  fields: ['groups'],
  fix: '名额不少于已经报名的人数；换了小场地的，先与报名人商量。',
});
