import type { Pool } from 'pg';
import { lockConnection, tryLock } from './session-lock.ts';

/** Runs the work unless some process is already doing it (只由一处办理); returns whether it ran. */
export async function exclusively(
  system: Pool,
  name: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const client = await lockConnection({ ...system.options, application_name: 'participation-exclusive' });
  try {
    if (!(await tryLock(client, name))) return false;
    await work();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
