import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Job } from '#server/ground/kernel/process/worker.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { alarmsOf, lookAround } from './alarm-facts.ts';
import type { Alarm } from './alarm-kinds.ts';
import { tellOfAlarms } from './tell-of-alarms.ts';

const DAY_MS = 86_400_000;

/** When the log had each alarm last. */
const saidBy = perRuntime((): Map<Alarm, number> => new Map());

/** Looks after the platform (看管平台): the log has each alarm once a day while it lasts, and the administrators too. */
export const watchAlarms: Job = async (_payload, services) => {
  // Without the database the rest is still told.
  await lookAround(services).catch(() => undefined);
  const raised = await alarmsOf(services);
  const said = saidBy(services);
  for (const alarm of said.keys()) if (!raised.includes(alarm)) said.delete(alarm);
  const now = Date.now();
  const due = raised.filter((alarm) => now - (said.get(alarm) ?? 0) >= DAY_MS);
  if (due.length === 0) return;
  for (const alarm of due) services.log.error({ alarm }, alarm);
  await tellOfAlarms(systemContext(services), due);
  for (const alarm of due) said.set(alarm, now);
};
