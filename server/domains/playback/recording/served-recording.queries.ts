import { nameOf } from '#server/ground/kernel/action-words.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { read } from '#server/ground/kernel/read.ts';
import { recordAudit } from '#server/ground/kernel/record-audit.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { pageOf, type RecordingPlace, scopeOf } from './recording-address.ts';
import { mayWatch } from './recording.permissions.ts';

/** The facts needed to send a file of a recording. */
export interface ServedRecording extends PlacedRecording {
  id: string;
  sha256: string;
  mime: string;
  size: number;
  place: RecordingPlace;
  /** The download name; never the name it was uploaded under. */
  saveAs: string;
}

const selection = (db: Db, id: string) =>
  db
    .selectFrom('recording_file as f')
    .innerJoin('recording as r', 'r.id', 'f.recording_id')
    .leftJoin('meeting as m', 'm.id', 'r.meeting_id')
    .leftJoin('consultation as c', 'c.id', 'r.consultation_id')
    .select(['f.id', 'f.storage', 'f.storage_key as storageKey', 'f.sha256', 'f.mime', 'f.size', 'f.shown'])
    .select((eb) => [
      eb.fn.coalesce('m.no', 'c.no').as('ownerNo'),
      eb.fn.coalesce('m.name', 'c.title').as('ownerName'),
      'c.round',
    ])
    .select(['r.state', 'r.title', 'r.author_ids as authorIds'])
    .where('f.id', '=', id)
    .where('f.state', '=', RecordingFileState.READY);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const FOUND = `select f.id, f.storage, f.storage_key as "storageKey", f.sha256, f.mime, f.size, o.no as "ownerNo", r.title`;
const FILE = `from recording_file f join recording r on r.id = f.recording_id`;
const SHOWN = `f.id = $1 and o.no = $2 and f.state = 'READY' and f.shown and r.state = 'PUBLISHED'`;

/** Planned once per connection: a player asks for hundreds of ranges, and row security is costly to plan. */
const PUBLISHED = {
  meeting: {
    name: 'published_recording_file',
    text: `${FOUND}, o.name as "ownerName", null::int as round ${FILE} join meeting o on o.id = r.meeting_id where ${SHOWN}`,
  },
  consultation: {
    name: 'published_clip_file',
    text: `${FOUND}, o.title as "ownerName", o.round ${FILE} join consultation o on o.id = r.consultation_id
      where ${SHOWN} and o.round = $3`,
  },
} as const;

/** How long a database answer is cached; a withdrawal ends it at once. */
const BELIEVED_MS = 1000;

interface Believed {
  file: ServedRecording;
  version: number;
  until: number;
}

const believed = perRuntime(() => new Map<string, Believed>());

/** A published file (已公布的录像), for any requester; a player asks for hundreds of ranges a minute. */
export async function publishedFile(
  services: Services,
  place: RecordingPlace,
  id: string,
): Promise<ServedRecording | null> {
  if (!isId(id)) return null;
  const known = believed(services);
  const key = `${pageOf(place)} ${id}`;
  const version = services.content.versionOf(scopeOf(place));
  const kept = known.get(key);
  if (kept && kept.version === version && performance.now() < kept.until) return kept.file;
  const asked = place.owner === 'meeting' ? [id, place.no] : [id, place.no, place.round];
  const [row] = await services.reading.read<Named>(PUBLISHED[place.owner], asked);
  if (!row) return null;
  if (known.size > 1000) known.clear();
  const file = servedOf(row);
  known.set(key, { file, version, until: performance.now() + BELIEVED_MS });
  return file;
}

/** An unpublished file for those who prepare or review it; the audit records who watched it (观看未公布的录像). */
export async function fileUnderReview(context: Context, id: string): Promise<ServedRecording | null> {
  if (!isId(id)) return null;
  const row = await read(context, (db) => selection(db, id).executeTakeFirst());
  if (!row || !mayWatch(context.actor, row)) {
    await recordAudit(context, {
      action: WATCHED,
      outcome: AuditOutcome.DENIED,
      targetKind: 'recording_file',
      targetId: id,
    });
    return null;
  }
  await noteOnce(context, row);
  return servedOf(row);
}

const WATCHED = nameOf(['recording.watched', '观看未公布的录像']);
const AGAIN_MS = 3_600_000;
const noted = perRuntime(() => new Map<string, number>());

/** A player asks for hundreds of ranges: one audit row an hour for each person and file. */
async function noteOnce(context: Context, { id, ownerNo }: Row): Promise<void> {
  const seen = noted(context.services);
  const key = `${context.actor?.id} ${id}`;
  if (performance.now() - (seen.get(key) ?? -Infinity) < AGAIN_MS) return;
  await recordAudit(context, {
    action: WATCHED,
    outcome: AuditOutcome.DONE,
    targetKind: 'recording_file',
    targetId: id,
    detail: ownerNo ?? '',
  });
  if (seen.size > 10_000) seen.clear();
  seen.set(key, performance.now());
}

type Named = Pick<
  Row,
  'id' | 'storage' | 'storageKey' | 'sha256' | 'mime' | 'size' | 'ownerNo' | 'ownerName' | 'round' | 'title'
>;

const servedOf = (row: Named): ServedRecording => ({
  id: row.id,
  storage: row.storage,
  storageKey: row.storageKey,
  sha256: row.sha256 ?? '',
  mime: row.mime ?? 'application/octet-stream',
  size: row.size,
  place: placeOf(row),
  saveAs: `${row.ownerName ?? ''} ${row.title}`.trim(),
});

const placeOf = ({ ownerNo, round }: Named): RecordingPlace =>
  round === null
    ? { owner: 'meeting', no: ownerNo ?? '' }
    : { owner: 'consultation', no: ownerNo ?? '', round };
