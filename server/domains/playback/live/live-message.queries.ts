import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { LiveReading } from '#server/ground/kernel/live/live-channel.ts';
import { liveState, postsBetween } from './live.queries.ts';

/** The broadcast of a meeting as the public sees it (直播的公开读取); null if no such meeting is public. */
export async function liveOf(
  { database }: Services,
  no: string,
): Promise<{ id: string; read: LiveReading } | null> {
  const db: Db = database.em.getKysely();
  const meeting = await db.selectFrom('meeting').select('id').where('no', '=', no).executeTakeFirst();
  if (!meeting) return null;
  const { id } = meeting;
  const read: LiveReading = async (after) => {
    // Posts are read up to the count in the state; later ones go with the next message.
    const state = await liveState(db, id);
    return state && { state, posts: await postsBetween(db, id, after, state.lastSeq) };
  };
  return { id, read };
}
