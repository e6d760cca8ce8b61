import { RecordingFile } from '#schema/playback/recording-file.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { type ClipOwner, holdClip, WHAT } from './clip-owner.ts';
import { discardFiles } from '../recording/discard-files.ts';
import { preparesClips } from '../recording/recording.permissions.ts';

/** 移除解读视频 of an interpretation in preparation, with its bytes. What was published stays. */
export const removeClipFrom = (owner: ClipOwner) =>
  defineCommand(['clip.removed', '移除解读视频'], preparesClips, async (command, id: string) => {
    const { ownerId, held } = await holdClip(command, owner, id);
    const refusal = command.refusalOf(held.findings);
    if (refusal) return refusal;
    const there = { $ne: RecordingFileState.REMOVED };
    const files = await command.em.find(RecordingFile, { recordingId: id, state: there });
    if (files.length === 0) throw notFound(WHAT);
    await discardFiles(command, files);
    held.touch();
    return ownerId;
  });
