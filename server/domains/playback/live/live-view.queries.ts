import type { Can } from '#schema/kernel/offer.ts';
import type { LiveOffer, LiveView } from '#schema/playback/live-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  refuseWhileClosed,
  refuseStreaming,
  refuseStreamTransition,
  type StreamAction,
  type StreamFacts,
} from '#server/law/playback/streaming.ts';
import { mayStream, watchesStream } from './live.permissions.ts';
import { liveState } from './live.queries.ts';

/** The broadcast of a meeting (会议直播), as the requester may see it; null if there is none. */
export const liveByNo = (context: Context, no: string): Promise<LiveView | null> =>
  read(context, async (db) => {
    const row = await streamRow(db, no);
    const state = row && (await liveState(db, row.meetingId));
    return row && state ? { meetingId: row.meetingId, state, operatorName: operatorOf(context, row) } : null;
  });

const streamRow = (db: Db, no: string) =>
  db
    .selectFrom('meeting as m')
    .innerJoin('meeting_stream as s', 's.meeting_id', 'm.id')
    .leftJoin('person as o', 'o.id', 's.operator_id')
    .select(['m.id as meetingId', 'o.name as operator'])
    .where('m.no', '=', no)
    .executeTakeFirst();

const operatorOf = ({ actor }: Context, { operator }: { operator: string | null }) =>
  watchesStream.allows(actor) ? operator : null;

/** Capabilities of the viewer on the broadcast now (直播可办事项), by the permissions and rules of the commands. */
export async function liveCapabilities(
  context: Context,
  { meetingId }: LiveView,
): Promise<Can<typeof LiveOffer>> {
  const facts = await read(context, (db) => factsOf(db, meetingId));
  const can = (event: StreamAction) => capability(context.actor, mayStream(event), guards(event, facts));
  return {
    start: can('start'),
    pause: can('pause'),
    resume: can('resume'),
    stop: can('stop'),
    setVideoStatus: can('setVideoStatus'),
    post: can('post'),
    correct: can('correct'),
    pin: can('pin'),
  };
}

function guards(event: StreamAction, facts: StreamFacts) {
  if (event === 'start' || event === 'resume') return refuseStreaming(event, facts);
  const order = refuseStreamTransition(event, facts.state);
  return event === 'post' || event === 'correct' ? [...order, ...refuseWhileClosed(facts.running)] : order;
}

async function factsOf(db: Db, meetingId: string): Promise<StreamFacts> {
  const row = await db
    .selectFrom('meeting as m')
    .innerJoin('meeting_stream as s', 's.meeting_id', 'm.id')
    .leftJoin('agenda_item as i', (join) =>
      join.onRef('i.meeting_id', '=', 'm.id').on('i.started_at', 'is not', null).on('i.ended_at', 'is', null),
    )
    .select(['s.state', 's.operator_id as operatorId', 's.approved_by_id as approvedById', 'm.stage'])
    .select('i.disclosure')
    .where('m.id', '=', meetingId)
    .executeTakeFirstOrThrow();
  const { disclosure, ...facts } = row;
  return { ...facts, running: disclosure === null ? null : AgendaDisclosure[disclosure] };
}
