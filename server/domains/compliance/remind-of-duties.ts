import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffNotification } from '#server/engines/telling/staff-notification.ts';
import { DUTY_DUE, letterOf, occasionOf } from './duty-letter.ts';
import { standingIn } from './standing.queries.ts';

/** Whose duties they are the record says; the reminder itself is nobody's action. */
const byTheClock: Permission = { sentence: '系统定时', allows: () => true, scopes: ['SYSTEM'] };

/**
 * 到期提醒: the staff who owe a duty are notified before the day, on it and when it was missed; a second run sends
 * nothing anew.
 */
export const remindOfDuties = defineCommand(
  ['duty.reminded', '发出合规事项到期提醒'],
  byTheClock,
  async (command) => {
    const { duties, rules } = await standingIn(command.db, {});
    let told = 0;
    for (const one of duties) {
      const occasion = one.unit ? occasionOf(one.duty, rules) : null;
      if (!one.unit || !occasion) continue;
      await notifyStaff(
        command,
        { unitId: one.unit.id, roles: [one.duty.terms.role] },
        staffNotification(DUTY_DUE, letterOf(one, occasion, rules)),
      );
      told += 1;
    }
    command.about('duty', String(told));
    return told;
  },
);
