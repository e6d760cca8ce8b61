import type { RecordingChapterInput } from '#schema/playback/recording-input.ts';
import { Chapter } from '#schema/playback/chapter.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseMarks } from '#server/law/playback/recording-chapters.ts';
import { refuseForeignItems } from '../items-of-meeting.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';
import { runItems } from './recording.queries.ts';

/** 划分章节, all at once, on the published timeline; none for a closed item. */
export const saveRecordingChapters = defineCommand(
  ['recording.chaptersSaved', '划分录像章节'],
  prepares,
  async (command, id: string, version: number, chapters: readonly RecordingChapterInput[]) => {
    const { em, db } = command;
    const recording = await loadRecording(command, id, version);
    await refuseForeignItems(db, recording.meetingId, chapters);
    const marks = chapters.map(({ startsMs, title, itemId }) => ({
      startsMs,
      title,
      itemId: itemId ?? null,
    }));
    const items = await runItems(db, recording.meetingId);
    const closed = new Set(items.filter((item) => item.closed).map((item) => item.id));
    const refusal = command.refusalOf(atStage('save', recording, () => refuseMarks(marks, closed, null)));
    if (refusal) return refusal;
    await em.nativeDelete(Chapter, { recordingId: id });
    marks.forEach(({ itemId, startsMs, title }, position) =>
      em.create(Chapter, { recordingId: id, position, startsMs, title, agendaItemId: itemId }),
    );
    voidRecordingReview(command, recording);
    return id;
  },
);
