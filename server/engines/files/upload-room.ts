import type { Context } from '#server/ground/kernel/context.ts';
import { tryLater } from '#server/ground/kernel/fault.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { DISK_ALARM, diskNearlyFull, FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

const GIB = 1024 ** 3;

/** Of files that belong to nothing handed in yet, in all; a day later they are swept. */
export const UNCLAIMED_MOST = 5 * GIB;

/** How long a sum is taken for known. */
const KNOWN_MS = 5000;
const AGAIN_SECONDS = 600;

const UNCLAIMED = `select coalesce(sum(size), 0)::float8 as bytes from attachment
  where attached_at is null and comment_id is null`;

/** A server's knowledge of its free space. */
interface Known {
  bytes: number;
  until: number;
  said: boolean;
}

const knownOf = perRuntime((): Known => ({ bytes: 0, until: 0, said: false }));

/** Refuses a file for which there is no room (存放附件的余地): the text it belongs to is handed in without it. */
export async function demandRoom({ services, actor }: Context): Promise<void> {
  const known = knownOf(services);
  if (await diskNearlyFull(services)) throw full(services, known);
  known.said = false;
  if (actor === null && services.config.rateLimits && (await unclaimed(services, known)) >= UNCLAIMED_MOST)
    throw tryLater(
      `现在传附件的人太多，附件请约${AGAIN_SECONDS / 60}分钟后再传；文字可以先提交。`,
      AGAIN_SECONDS,
    );
}

/** Said in the log once, until there is room again. */
function full({ log }: Services, known: Known) {
  if (!known.said) log.error({ floor: FREE_FLOOR }, `${DISK_ALARM}: files are refused`);
  known.said = true;
  return tryLater('服务器存放附件的空间不够了，附件暂时不能上传；文字可以先提交。', AGAIN_SECONDS);
}

async function unclaimed({ system }: Services, known: Known): Promise<number> {
  if (Date.now() < known.until) return known.bytes;
  known.until = Date.now() + KNOWN_MS;
  const { rows } = await system.query<{ bytes: number }>(UNCLAIMED);
  known.bytes = rows[0]?.bytes ?? 0;
  return known.bytes;
}
