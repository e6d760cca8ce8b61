import type { Can } from '#schema/kernel/offer.ts';
import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { TranscriptOffer, TranscriptView } from '#schema/playback/transcript-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseCorrecting } from '#server/law/playback/cue-correction.ts';
import {
  refuseConfirming,
  refuseRecognition,
  refuseTranscriptChange,
  SpeechState,
} from '#server/law/playback/transcript.ts';
import { editsTranscript, marksMoments } from './transcript.permissions.ts';

/** Recognition is running. */
export const AT_WORK: readonly SpeechState[] = [SpeechState.WAITING, SpeechState.RUNNING];

/** Capabilities of the viewer on a transcript (文字记录可办事项), by the guards of the commands. */
export function transcriptCapabilities(
  { actor, services }: Pick<Context, 'actor' | 'services'>,
  { state, sources }: RecordingView,
  { origin, confirmed, cues, speech }: Omit<TranscriptView, 'viewerCan'>,
): Can<typeof TranscriptOffer> {
  const facts = origin && { origin, confirmed };
  const stage = refuseTranscriptChange(state);
  const recognition = refuseRecognition({
    configured: services.config.speechUrl !== null,
    running: speech !== null && AT_WORK.includes(speech.state),
    audio: sources.length > 0,
    transcript: facts,
  });
  return {
    edit: capability(actor, editsTranscript, stage),
    correct: capability(actor, editsTranscript, refuseCorrecting(state)),
    confirm: capability(actor, editsTranscript, [...stage, ...refuseConfirming(facts, cues.length)]),
    recognise: capability(actor, editsTranscript, [...stage, ...recognition]),
    markMoment: capability(actor, marksMoments),
  };
}
