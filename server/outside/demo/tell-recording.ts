import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { CaptionTimeline } from '#server/law/playback/caption-import.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { beginRecordingUpload } from '#server/domains/playback/recording/begin-recording-upload.ts';
import { createRecording } from '#server/domains/playback/recording/create-recording.ts';
import { importTranscript } from '#server/domains/playback/transcript/import-transcript.ts';
import { publishRecording } from '#server/domains/playback/recording/publish-recording.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { saveRecordingChapters } from '#server/domains/playback/recording/save-recording-chapters.ts';
import { saveRecordingCuts } from '#server/domains/playback/recording/save-recording-cuts.ts';
import { MEDIA, type Run } from './meeting-telling.ts';
import { CAPTIONS, CHAPTERS, FIRST_MS, LENGTH_MS } from './story-recording.ts';
import { mediaPath, sentWhole } from './tell-film.ts';
import { kept, type Teller } from './teller.ts';

interface Item {
  id: string;
  closed: boolean;
  startedAt: Date;
}

/** 会议录像: a minute of the meeting that was held in the open, without its closed item, from the upload to its publication. */
export async function tellRecording(teller: Teller, meetingId: string): Promise<void> {
  await teller.clock('2026-11-17', '10:00');
  const items = await teller.rows<Item>(
    `select id, disclosure = 'CLOSED' as closed, started_at as "startedAt" from agenda_item
     where meeting_id = $1 and started_at is not null order by position`,
    [meetingId],
  );
  const secret = items.findIndex(({ closed }) => closed);
  const [before, closed, after] = items.slice(secret - 1, secret + 2);
  if (!before || !closed || !after) throw new Error('the recording is of a meeting with a closed item');
  const startsAt = new Date(closed.startedAt.getTime() - FIRST_MS);
  const endsMs = after.startedAt.getTime() - startsAt.getTime();
  const durationMs = LENGTH_MS + endsMs - FIRST_MS;
  const input = { title: '会议录像（节选）', startsAt, durationMs };
  const id = kept(await createRecording(teller.as(MEDIA), meetingId, input));
  const by = async (login: string, run: Run) =>
    void kept(await run(teller.as(login), await teller.version('recording', id)));
  const cuts = [{ startsMs: FIRST_MS, endsMs, itemId: closed.id }];
  await by(MEDIA, (context, version) => saveRecordingCuts(context, id, version, cuts));
  await brought(teller, id, RecordingFileRole.CUT, 'meeting.mp4');
  await brought(teller, id, RecordingFileRole.POSTER, 'meeting.webp');
  const chapters = CHAPTERS.map(({ first, ...chapter }) => ({
    ...chapter,
    itemId: first ? before.id : after.id,
  }));
  await by(MEDIA, (context, version) => saveRecordingChapters(context, id, version, chapters));
  const captions = { text: [...CAPTIONS], fileName: '字幕.vtt', timeline: CaptionTimeline.PUBLISHED };
  kept(await importTranscript(teller.as(MEDIA), id, 0, captions, []));
  await by(MEDIA, (context, version) => PAPERS.RECORDING.submit(context, id, version, []));
  await by('baomi', (context, version) => PAPERS.RECORDING.pass(context, id, version));
  await by(MEDIA, (context, version) => publishRecording(context, id, version));
}

/** A file as if it had been uploaded, and looked into as every other. */
async function brought(teller: Teller, id: string, role: RecordingFileRole, name: string): Promise<void> {
  const { services } = teller;
  const path = mediaPath(name);
  const fileId = randomUUID();
  const input = { fileId, role, name, size: (await stat(path)).size };
  kept(await beginRecordingUpload(teller.as(MEDIA), id, await teller.version('recording', id), input));
  await sentWhole(services, fileId, path);
}
