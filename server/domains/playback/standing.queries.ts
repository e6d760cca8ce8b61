import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { playbackFindings } from './playback-facts.ts';

const OVER: readonly RecordingState[] = [RecordingState.PUBLISHED, RecordingState.WITHDRAWN];

/** The findings against publishing it, for staff only; empty once published. */
export const publicationStanding = (context: Context, { id, state }: RecordingView): Promise<Finding[]> =>
  context.actor === null || OVER.includes(state)
    ? Promise.resolve([])
    : read(context, (db) => playbackFindings(db, id));
