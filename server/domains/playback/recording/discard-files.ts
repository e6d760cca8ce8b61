import type { RecordingFile } from '#schema/playback/recording-file.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';

/** Removes files of a recording (移除文件): their bytes go after the commit, the rows stay as evidence. */
export async function discardFiles(
  command: CommandContext,
  files: readonly Pick<RecordingFile, 'id' | 'state'>[],
): Promise<void> {
  for (const one of files) {
    one.state = RecordingFileState.REMOVED;
    await command.enqueue('remove-recording-file', { fileId: one.id }, { key: `remove-recording ${one.id}` });
  }
}
