import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { consultationClips } from '#server/domains/consultation/consultation-clips.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { CaptionTimeline } from '#server/law/playback/caption-import.ts';
import { addClipTo } from '#server/domains/playback/clip/add-clip.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { importClipCaptionsOf } from '#server/domains/playback/clip/import-clip-captions.ts';
import { finishUpload, stagedPath } from '#server/domains/playback/recording/recording-upload.queries.ts';
import { clerkOf } from './desks.ts';
import type { Story } from './story.ts';
import { kept, type Teller } from './teller.ts';

/** Where the films of the demonstration lie. */
export const mediaPath = (name: string): string => join(process.cwd(), 'server/outside/demo/media', name);

/** A file as if it had been uploaded, and looked into as every other. */
export async function sentWhole(services: Services, fileId: string, path: string): Promise<void> {
  await mkdir(services.staging, { recursive: true, mode: 0o700 });
  await copyFile(path, stagedPath(services, fileId));
  await finishUpload(services, fileId);
  await checkRecording({ fileId }, services);
}

/** 解读视频 with its captions, through the door of every film; its title is saved with the rest. */
export async function tellFilm(
  teller: Teller,
  { unit, film }: Story,
  consultationId: string,
): Promise<ConsultationInput['clips']> {
  if (!film) return [];
  const clerk = teller.as(clerkOf(unit));
  const path = mediaPath(film.file);
  const fileId = randomUUID();
  const input = { fileId, name: film.file, size: (await stat(path)).size };
  kept(await addClipTo(consultationClips)(clerk, consultationId, input));
  await sentWhole(teller.services, fileId, path);
  const [clip] = await teller.rows<{ id: string }>(
    'select recording_id as id from recording_file where id = $1',
    [fileId],
  );
  if (!clip) throw new Error('a film that was announced has a recording');
  const captions = { text: [film.captions], fileName: '字幕.vtt', timeline: CaptionTimeline.PUBLISHED };
  kept(await importClipCaptionsOf(consultationClips)(clerk, clip.id, captions, []));
  return [{ id: clip.id, title: film.title }];
}
