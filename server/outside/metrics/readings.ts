import { meetingHub } from '#server/domains/playback/live/meeting-hub.ts';
import { pressHub } from '#server/domains/press/press-hub.ts';
import { backupHours } from '#server/ground/kernel/backup/backup-alarm.ts';
import { poolOf } from '#server/ground/kernel/database.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { alarmsOf } from '#server/domains/operation/alarm-facts.ts';
import { ALARMS } from '#server/domains/operation/alarm-kinds.ts';
import type { GaugeName } from './gauges.ts';
import { patientQueueState } from '#server/domains/operation/queue-state.queries.ts';

/** One value of a gauge, at the moment of asking. */
export interface Reading {
  gauge: GaugeName;
  labels?: Readonly<Record<string, string>>;
  value: number;
}

const HOUR_SECONDS = 3600;
const JOB_STATES = ['due', 'running', 'later', 'retrying', 'failed'] as const;

/** Reads everything that is not counted as it happens (读数); a part that cannot be read is left out. */
export async function readings(services: Services): Promise<Reading[]> {
  const parts = await Promise.all([
    databaseReadings(services),
    diskReadings(services).catch(() => []),
    backupReadings(services),
    alarmReadings(services),
  ]);
  return [
    { gauge: 'build', labels: { version: release() }, value: 1 },
    ...poolReadings(services),
    ...liveReadings(services),
    ...parts.flat(),
  ];
}

function poolReadings({ database, system, reading, searching }: Services): Reading[] {
  const pools = { requests: poolOf(database), system };
  const lines = { reading, searching };
  return [
    ...Object.entries(pools).flatMap(([pool, connections]): Reading[] => {
      if (!connections) return [];
      const { totalCount, idleCount, waitingCount, options } = connections;
      return [
        { gauge: 'connections', labels: { pool, state: 'used' }, value: totalCount - idleCount },
        { gauge: 'connections', labels: { pool, state: 'idle' }, value: idleCount },
        { gauge: 'connectionsMost', labels: { pool }, value: options.max },
        { gauge: 'waiting', labels: { pool }, value: waitingCount },
      ];
    }),
    ...Object.entries(lines).map(([pool, { inFlight }]): Reading => ({
      gauge: 'inFlight',
      labels: { pool },
      value: inFlight,
    })),
  ];
}

const liveReadings = (services: Services): Reading[] =>
  Object.entries({ meeting: meetingHub, press: pressHub }).map(([kind, hub]) => ({
    gauge: 'viewers',
    labels: { kind },
    value: hub(services).size,
  }));

/** A database that does not answer is the reading; nobody waits longer for it. */
async function databaseReadings(services: Services): Promise<Reading[]> {
  const state = await patientQueueState(services);
  if (state === null) return [{ gauge: 'database', value: 0 }];
  return [
    { gauge: 'database', value: 1 },
    ...JOB_STATES.map((name): Reading => ({ gauge: 'jobs', labels: { state: name }, value: state[name] })),
    { gauge: 'unsent', value: state.unsent },
    { gauge: 'unsentSeconds', value: state.unsentSeconds },
  ];
}

const diskReadings = async ({ media }: Services): Promise<Reading[]> => [
  { gauge: 'diskFree', value: await media.free() },
];

/** None: there is no backup, or it is not watched; the alarm tells the two apart. */
async function backupReadings({ config, lastBackup }: Services): Promise<Reading[]> {
  const last = config.backupWithinHours === 0 ? null : await lastBackup.read();
  if (last === null) return [];
  return [
    { gauge: 'backupAge', value: backupHours(last, new Date()) * HOUR_SECONDS },
    { gauge: 'backupBytes', value: last.bytes },
    { gauge: 'backupMissing', value: last.missing },
  ];
}

async function alarmReadings(services: Services): Promise<Reading[]> {
  const raised = await alarmsOf(services);
  return ALARMS.map((alarm) => ({
    gauge: 'alarm',
    labels: { alarm },
    value: Number(raised.includes(alarm)),
  }));
}
