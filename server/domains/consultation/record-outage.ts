import { PlatformOutage } from '#schema/consultation/platform-outage.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseOutage } from '#server/law/consultation/outage.ts';
import { extendForOutage } from './extend-for-outage.ts';
import { outagesSince } from './outages.queries.ts';
import { recordsOutages } from './consultation.permissions.ts';

/** Details of an outage, as the operator knows them. */
export interface OutageTold {
  beganAt: Date;
  endedAt: Date;
  reason: string;
}

/** 登记平台中断: every consultation it hit is lengthened in the same transaction, with public notice. */
export const recordOutage = defineCommand(
  ['platform.outageRecorded', '登记平台中断'],
  recordsOutages,
  async (command, told: OutageTold) => {
    const { beganAt, endedAt, reason } = told;
    const known = await outagesSince(command.db, beganAt);
    const refusal = command.refusalOf(refuseOutage(told, known, command.now));
    if (refusal) return refusal;
    const outage = command.em.create(PlatformOutage, {
      beganAt,
      endedAt,
      reason,
      byId: command.actor?.id ?? null,
      at: command.now,
    });
    command.about('outage', outage.id);
    await command.em.flush();
    await extendForOutage(command, outage);
    return outage.id;
  },
);
