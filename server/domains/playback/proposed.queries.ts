import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { closedStretches, type ItemStretch } from '#server/law/meeting/closed-stretches.ts';
import { type ChapterMark, proposedChapters } from '#server/law/playback/recording-chapters.ts';
import { runItems } from './recording/recording.queries.ts';

/** The stretches that must be cut out (应剪去的时段), for the staff. */
export const proposedCuts = async (context: Context, recording: RecordingView): Promise<ItemStretch[]> =>
  context.actor === null ? [] : closedStretches(await itemsOf(context, recording), recording);

/** Chapters by the agenda (按议程的章节), for the staff. */
export const proposedMarks = async (context: Context, recording: RecordingView): Promise<ChapterMark[]> =>
  context.actor === null
    ? []
    : proposedChapters({
        items: await itemsOf(context, recording),
        cuts: recording.cuts,
        startsAt: recording.startsAt,
        durationMs: recording.durationMs,
      });

const itemsOf = (context: Context, { meetingId }: RecordingView) =>
  read(context, (db) => runItems(db, meetingId));
