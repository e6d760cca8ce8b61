import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CaptionTimeline } from '#server/law/playback/caption-import.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { beginRecordingUpload } from '#server/domains/playback/recording/begin-recording-upload.ts';
import { createRecording } from '#server/domains/playback/recording/create-recording.ts';
import { markClauseMoment } from '#server/domains/playback/transcript/mark-clause-moment.ts';
import { writeVtt } from '#server/law/playback/cue-writing.ts';
import { importTranscript } from '#server/domains/playback/transcript/import-transcript.ts';
import { publishRecording } from '#server/domains/playback/recording/publish-recording.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { saveRecordingChapters } from '#server/domains/playback/recording/save-recording-chapters.ts';
import { saveRecordingCuts } from '#server/domains/playback/recording/save-recording-cuts.ts';
import { MEDIA, type Run } from './meeting-telling.ts';
import { FILM_DECISION, MEETING_FILM } from './film/meeting-film.ts';
import type { MadeFilm } from './film/made-film.ts';
import { sentWhole } from './tell-film.ts';
import { kept, type Teller } from './teller.ts';

interface Item {
  id: string;
  closed: boolean;
  startedAt: Date;
}

/** 会议录像: what the meeting held in the open, without its closed item, from the upload to its publication. */
export async function tellRecording(
  teller: Teller,
  meetingId: string,
  made: Promise<MadeFilm>,
): Promise<void> {
  await teller.clock('2026-11-17', '10:00');
  const [before, closed, after] = await itemsAround(teller, meetingId);
  const { cutAtMs, lengthMs } = MEETING_FILM;
  const startsAt = new Date(closed.startedAt.getTime() - cutAtMs);
  const endsMs = after.startedAt.getTime() - startsAt.getTime();
  const input = { title: '会议录像（节选）', startsAt, durationMs: lengthMs + endsMs - cutAtMs };
  const id = kept(await createRecording(teller.as(MEDIA), meetingId, input));
  const by = async (login: string, run: Run) =>
    void kept(await run(teller.as(login), await teller.version('recording', id)));
  const cuts = [{ startsMs: cutAtMs, endsMs, itemId: closed.id }];
  await by(MEDIA, (context, version) => saveRecordingCuts(context, id, version, cuts));
  const { film, poster } = await made;
  await brought(teller, id, RecordingFileRole.CUT, film);
  await brought(teller, id, RecordingFileRole.POSTER, poster);
  const chapters = MEETING_FILM.chapters.map(({ startsMs, title, item }) => ({
    startsMs,
    title,
    itemId: item === 'BEFORE' ? before.id : after.id,
  }));
  await by(MEDIA, (context, version) => saveRecordingChapters(context, id, version, chapters));
  const text = [writeVtt(MEETING_FILM.cues.map((cue) => ({ ...cue, speakerRole: null })))];
  const captions = { text, fileName: '字幕.vtt', timeline: CaptionTimeline.PUBLISHED };
  kept(await importTranscript(teller.as(MEDIA), id, 0, captions, []));
  await by(MEDIA, (context, version) => PAPERS.RECORDING.submit(context, id, version, []));
  await by('baomi', (context, version) => PAPERS.RECORDING.pass(context, id, version));
  await by(MEDIA, (context, version) => publishRecording(context, id, version));
  await tellMoments(teller, id);
}

/** The closed item, and those before and after it. */
async function itemsAround(teller: Teller, meetingId: string): Promise<[Item, Item, Item]> {
  const items = await teller.rows<Item>(
    `select id, disclosure = 'CLOSED' as closed, started_at as "startedAt" from agenda_item
     where meeting_id = $1 and started_at is not null order by position`,
    [meetingId],
  );
  const secret = items.findIndex(({ closed }) => closed);
  const [before, closed, after] = items.slice(secret - 1, secret + 2);
  if (!before || !closed || !after) throw new Error('the recording is of a meeting with a closed item');
  return [before, closed, after];
}

/** 会上讨论的时刻: when the decision was taken up and concluded, and where one of its clauses was spoken of. */
async function tellMoments(teller: Teller, recordingId: string): Promise<void> {
  const decisionNo = teller.shift.decisionNo(FILM_DECISION);
  for (const { startsMs, clauseNo } of MEETING_FILM.moments) {
    const round = clauseNo ? { round: 1, clauseNo } : {};
    kept(await markClauseMoment(teller.as(MEDIA), recordingId, { startsMs, decisionNo, ...round }));
  }
}

/** A file as if it had been uploaded, and looked into as every other. */
async function brought(teller: Teller, id: string, role: RecordingFileRole, path: string): Promise<void> {
  const { services } = teller;
  const fileId = randomUUID();
  const input = { fileId, role, name: basename(path), size: (await stat(path)).size };
  kept(await beginRecordingUpload(teller.as(MEDIA), id, await teller.version('recording', id), input));
  await sentWhole(services, fileId, path);
}
