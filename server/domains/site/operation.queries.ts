import type { OperationView } from '#schema/site/operation-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import { ALARM_LABELS, alarmsOf } from '#server/ground/kernel/operator-alarms.ts';
import { queueState } from './queue-state.queries.ts';
import { readiness } from './readiness.queries.ts';
import { keepSite } from './site.permissions.ts';

const MEGABYTE = 1_000_000;

/** How the platform runs (平台运行情况): what the metrics say, for whoever has no monitoring. */
export async function operation(context: Context): Promise<OperationView> {
  demand(context, keepSite, 'operation');
  const { services } = context;
  const backupWatched = services.config.backupWithinHours > 0;
  const [lacking, alarms, queue, free, last] = await Promise.all([
    readiness(context),
    alarmsOf(services),
    queueState(services.system),
    services.media.free(),
    backupWatched ? services.lastBackup.read() : null,
  ]);
  return {
    version: release(),
    lacking,
    alarms: alarms.map((alarm) => ALARM_LABELS[alarm]),
    backupWatched,
    backupAt: last?.takenAt ?? null,
    backupFolder: last?.folder ?? null,
    backupMissing: last?.missing ?? 0,
    diskFree: Math.floor(free / MEGABYTE),
    jobsDue: queue.due,
    jobsFailed: queue.failed,
    messagesUnsent: queue.unsent,
    unsentMinutes: Math.floor(queue.unsentSeconds / 60),
  };
}
