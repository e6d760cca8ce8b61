import { Transcript } from '#schema/playback/transcript.ts';
import type { CaptionsInput } from '#schema/playback/transcript-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { CaptionTimeline, importCues } from '#server/law/playback/caption-import.ts';
import { readCaptions } from '#server/law/playback/cue-text.ts';
import { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { type ClipOwner, holdClip } from './clip-owner.ts';
import { preparesClips } from '../recording/recording.permissions.ts';
import { stampTranscript } from '../transcript/transcript-load.ts';
import { replaceCues } from '../transcript/transcript-store.ts';

/** 导入解读视频的字幕: they take the place of all there were; whoever brings them answers for them, as they do for the other papers. */
export const importClipCaptionsOf = (owner: ClipOwner) =>
  defineCommand(
    ['clip.captioned', '导入解读视频的字幕'],
    preparesClips,
    async (command, id: string, { text, fileName }: CaptionsInput, acknowledged: readonly Acknowledged[]) => {
      const { recording, ownerId, held } = await holdClip(command, owner, id);
      const plan = { timeline: CaptionTimeline.PUBLISHED, cuts: [], durationMs: recording.durationMs };
      const { cues, findings } = importCues(readCaptions(text.join('\n\n')), plan);
      const refusal = command.refusalOf(held.findings.length > 0 ? held.findings : findings, acknowledged);
      if (refusal) return refusal;
      await replaceCues(command, { recordingId: id, from: recording.createdAt.getTime() }, cues);
      const { id: by } = actorOf(command);
      stampTranscript(command, id, await command.em.findOne(Transcript, { recordingId: id }), {
        origin: TranscriptOrigin.IMPORTED,
        fileName: fileName?.trim() ? fileName.trim().slice(0, 200) : null,
        confirmedAt: command.now,
        confirmedById: by,
      });
      if (!recording.authorIds.includes(by)) recording.authorIds = [...recording.authorIds, by];
      held.touch();
      return ownerId;
    },
  );
