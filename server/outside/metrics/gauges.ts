import type { Gauge, Registry } from 'prom-client';
import type * as Prom from 'prom-client';

/** Gauges (计量) by their short names: name, meaning with its unit, labels. None holds anything of a person. */
const GAUGES = {
  build: ['participation_build_info', 'The release that runs; always 1', ['version']],
  database: ['participation_database_up', 'Whether the database answers', []],
  connections: ['participation_database_connections', 'Connections by pool and state', ['pool', 'state']],
  connectionsMost: ['participation_database_connections_max', 'Connections at most', ['pool']],
  waiting: ['participation_database_waiting', 'Requests that wait for a connection', ['pool']],
  inFlight: ['participation_database_lines_in_flight', 'Public reads under way', ['pool']],
  jobs: ['participation_jobs', 'Background jobs by state; failed: given up', ['state']],
  unsent: ['participation_messages_unsent', 'Messages that should have left', []],
  unsentSeconds: ['participation_messages_unsent_oldest_seconds', 'For how long the oldest should have', []],
  viewers: ['participation_live_viewers', 'Who watches a broadcast at this server', ['kind']],
  diskFree: ['participation_disk_free_bytes', 'Free where the files lie', []],
  backupAge: ['participation_backup_age_seconds', 'Age of the last whole backup; none: there is none', []],
  backupBytes: ['participation_backup_bytes', 'Size of the last whole backup', []],
  backupMissing: ['participation_backup_missing_files', 'Files that the last backup had to leave out', []],
  alarm: ['participation_alarm', 'Whether the server raises this alarm', ['alarm']],
} as const satisfies Record<string, readonly [name: string, help: string, labelNames: readonly string[]]>;

/** Short name of a gauge. */
export type GaugeName = keyof typeof GAUGES;

/** All gauges in a registry. */
export const gaugesIn = (prom: typeof Prom, registry: Registry): ReadonlyMap<GaugeName, Gauge> =>
  new Map(
    Object.entries(GAUGES).map(([short, [name, help, labelNames]]) => [
      short as GaugeName,
      new prom.Gauge({ name, help, labelNames: [...labelNames], registers: [registry] }),
    ]),
  );

/** Takes the former values away; of a gauge without labels `reset` alone would leave a zero, which reads as a backup just taken. */
export function forget(gauge: Gauge): void {
  gauge.reset();
  gauge.remove({});
}
