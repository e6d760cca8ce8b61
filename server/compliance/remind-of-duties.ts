import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { Permission } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { unitAddresses } from '#server/message/unit-address.queries.ts';
import { letterOf, occasionOf } from './duty-letter.ts';
import { standingIn, type StandingDuty } from './standing.queries.ts';

/** Whose duties they are the record says; the reminder itself is nobody's deed. */
const byTheClock: Permission = { sentence: '系统定时', allows: () => true, scopes: ['SYSTEM'] };

/** 到期提醒: every unit is told of its duties before the day, on it and when it was missed; a second run tells nothing anew. */
export const remindOfDuties = act('duty.reminded', byTheClock, async (command) => {
  const { duties, rules } = await standingIn(command.db, {});
  const addresses = await unitAddresses(command.db);
  let told = 0;
  for (const one of duties) {
    const occasion = one.unit ? occasionOf(one.duty, rules) : null;
    if (!occasion) continue;
    const letter = letterOf(one, occasion, rules, command.services.config.publicUrl ?? '');
    await tell(command, one, addresses, letter);
    told += 1;
  }
  command.about('duty', String(told));
  return told;
});

const tell = (
  command: CommandContext,
  { unit }: StandingDuty,
  addresses: ReadonlyMap<string, string>,
  letter: ReturnType<typeof letterOf>,
) =>
  queueMessage(command, {
    ...letter,
    kind: MessageKind.REMINDER,
    to: (unit && addresses.get(unit.id)) || unit?.name || '责任单位',
    unitId: unit?.id ?? null,
  });
