import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { ClipUploadInput } from '#schema/playback/explained-clip-view.ts';
import { Recording } from '#schema/playback/recording.ts';
import { RecordingFile } from '#schema/playback/recording-file.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput, conflict } from '#server/ground/kernel/fault.ts';
import { refuseAnotherClip } from '#server/law/consultation/explained-clip.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { announcedBefore, announceFile, refuseAnnounced, refuseShape } from '../recording/announce-file.ts';
import type { ClipOwner } from './clip-owner.ts';
import { preparesClips } from '../recording/recording.permissions.ts';

/** 添加解读视频: a film of an interpretation in preparation, with the file that will be sent. A repeated request gets the answer of the first. */
export const addClipTo = (owner: ClipOwner) =>
  defineCommand(
    ['clip.added', '添加解读视频'],
    preparesClips,
    async (command, ownerId: string, { fileId, name, size, title }: ClipUploadInput) => {
      if ((title ?? '').length > 200) throw badInput('最多200字。', ['title']);
      const input = { fileId, name, size, role: RecordingFileRole.ORIGINAL };
      const known = await announcedBefore(command, input);
      if (known) return repeated(command, known, ownerId);
      const held = await owner.hold(command, ownerId);
      refuseShape(input);
      const sizes = await refuseAnnounced(command, input);
      await sql`select pg_advisory_xact_lock(hashtextextended(${`recording ${ownerId}`}, 0))`.execute(
        command.db,
      );
      const { last, there } = await clipsOf(command, ownerId);
      const rest = [...sizes, ...refuseAnotherClip(there)];
      const refusal = command.refusalOf(held.findings.length > 0 ? held.findings : rest);
      if (refusal) return refusal;
      announceFile(
        command,
        begun(command, { consultationId: ownerId, part: last + 1, title: title?.trim() ?? '' }),
        input,
      );
      held.touch();
      return ownerId;
    },
  );

/** Answer to a repeated request; CONFLICT where the upload belongs to another interpretation. */
async function repeated({ em }: CommandContext, { recordingId }: RecordingFile, ownerId: string) {
  const recording = await em.findOne(Recording, { id: recordingId });
  if (recording?.consultationId !== ownerId) throw conflict('这次上传', null);
  return ownerId;
}

/** How many films the interpretation has that are not public yet, and the number of the last that it ever had. */
async function clipsOf({ db }: CommandContext, ownerId: string): Promise<{ last: number; there: number }> {
  const rows = await db
    .selectFrom('recording as r')
    .select(['r.part', 'r.state'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('recording_file as f')
            .select('f.id')
            .whereRef('f.recording_id', '=', 'r.id')
            .where('f.state', '<>', RecordingFileState.REMOVED),
        )
        .as('there'),
    )
    .where('r.consultation_id', '=', ownerId)
    .execute();
  return {
    last: Math.max(0, ...rows.map(({ part }) => part)),
    there: rows.filter(({ there, state }) => there && state === RecordingState.PREPARING).length,
  };
}

function begun(command: CommandContext, film: Pick<Recording, 'consultationId' | 'part' | 'title'>): string {
  const { id: by } = actorOf(command);
  const id = newId();
  command.em.create(Recording, {
    id,
    ...film,
    authorIds: [by],
    createdById: by,
    createdAt: command.now,
    changedAt: command.now,
  });
  return id;
}
