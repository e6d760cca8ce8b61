import { sql } from 'kysely';
import { PlatformOutage } from '#schema/consultation/platform-outage.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { OUTAGE_HOURS } from '#server/law/consultation/outage.ts';
import { onSchedule } from '../consultation.permissions.ts';
import { extendForOutage } from '../extend-for-outage.ts';
import { hoursOfSilence } from '../outages.queries.ts';

const NOTICED = '平台停止运行，恢复后由系统自动发现。';

/** 平台的脉搏: whichever server runs the queue beats once a minute; who finds hours of silence records the outage. */
export async function notePulse(context: Context): Promise<void> {
  const hours = await readAsSystem(context, (db) => hoursOfSilence(db));
  if (hours < OUTAGE_HOURS) await context.services.system.query(BEAT);
  else await recordSilence(context);
}

/** By the machine's own clock: a county clock moved by a test or a demonstration is no outage. */
const BEAT = `insert into platform_pulse (id, at) values (1, clock_timestamp())
  on conflict (id) do update set at = excluded.at`;

/** The outage and the first beat after it are one; of two servers at once the second finds the first's beat. */
const recordSilence = defineCommand(
  ['platform.outageNoticed', '发现平台中断'],
  onSchedule,
  async (command) => {
    const hours = await hoursOfSilence(command.db, true);
    if (hours < OUTAGE_HOURS) return null;
    const outage = command.em.create(PlatformOutage, {
      beganAt: new Date(command.now.getTime() - hours * 3_600_000),
      endedAt: command.now,
      reason: NOTICED,
      at: command.now,
    });
    command.about('outage', outage.id);
    await command.em.flush();
    await extendForOutage(command, outage);
    await sql.raw(BEAT).execute(command.db);
    return outage.id;
  },
);
