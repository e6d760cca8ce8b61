import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RecordingState } from '#server/law/recording-stage.ts';
import { playbackFindings } from './playback-facts.ts';

const OVER: readonly RecordingState[] = [RecordingState.PUBLISHED, RecordingState.WITHDRAWN];

/** What still stands in the way of publishing it, for the staff alone; nothing once it is out. */
export const standingOf = (context: Context, { id, state }: RecordingView): Promise<Finding[]> =>
  context.actor === null || OVER.includes(state)
    ? Promise.resolve([])
    : read(context, (db) => playbackFindings(db, id));
