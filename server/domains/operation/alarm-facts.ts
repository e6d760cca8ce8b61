import { backupAlarm } from '#server/ground/kernel/backup/backup-alarm.ts';
import { certificateEnd } from '#server/ground/kernel/certificate.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { patientQueueState } from './queue-state.queries.ts';
import { type Alarm, type AlarmFacts, alarmsIn } from './alarm-kinds.ts';
import { diskDaysLeft } from '#server/engines/files/disk-days.queries.ts';

/** Seen once an hour (`watch-alarms.ts`): nobody waits for another machine. */
interface Seen {
  certificateEnd: Date | null;
  daysLeft: number | null;
}

const seenBy = perRuntime((): Seen => ({ certificateEnd: null, daysLeft: null }));

/** Looks at what changes slowly: the certificate, and how fast the disk fills. */
export async function lookAround(services: Services): Promise<void> {
  const { config, media, system } = services;
  const seen = seenBy(services);
  const { publicUrl, secureCookies } = config;
  seen.certificateEnd = publicUrl && secureCookies ? await certificateEnd(publicUrl) : null;
  seen.daysLeft = await diskDaysLeft(system, await media.free());
}

/** Facts from which the alarms follow, as they are now. */
export async function alarmFacts(services: Services): Promise<AlarmFacts> {
  const { lastBackup, config, media } = services;
  const now = new Date();
  const [last, free, queue] = await Promise.all([
    lastBackup.read(),
    media.free().catch(() => null),
    patientQueueState(services),
  ]);
  const backup = backupAlarm(last, now, config.backupWithinHours);
  return { now, last, backup, free, queue, up: process.uptime(), ...seenBy(services) };
}

/** Alarms that are raised now (现有告警). */
export const alarmsOf = async (services: Services): Promise<Alarm[]> => alarmsIn(await alarmFacts(services));
