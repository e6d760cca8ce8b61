import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, text } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, byId, input, mutations } from '#server/ground/kernel/mutations.ts';
import { ClauseMomentView } from '#schema/playback/clause-moment-view.ts';
import {
  CaptionsInput,
  ClauseMomentInput,
  TranscriptChangesInput,
} from '#schema/playback/transcript-input.ts';
import { TranscriptView, TranscriptOffer } from '#schema/playback/transcript-view.ts';
import { CueCorrectionInput, CueCorrectionView } from '#schema/playback/cue-correction-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { momentById, momentsOfRecording } from './clause-moment.queries.ts';
import { confirmTranscript } from './confirm-transcript.ts';
import { correctCue } from './correct-cue.ts';
import { correctionsOf } from './cue-correction.queries.ts';
import { confirmCueCorrection, declineCueCorrection } from './decide-cue-correction.ts';
import { importTranscript } from './import-transcript.ts';
import { markClauseMoment } from './mark-clause-moment.ts';
import { recogniseSpeech } from './recognise-speech.ts';
import { saveTranscript } from './save-transcript.ts';
import { transcriptOf } from './transcript.queries.ts';
import { unmarkClauseMoment } from './unmark-clause-moment.ts';

const RecordingId = () => Arg('recordingId', () => ID);

/** Transcripts (文字记录) and the clauses they discuss. */
@Resolver(() => TranscriptView)
export class TranscriptResolver {
  @Query(() => TranscriptView, { nullable: true, description: '录像的文字记录，整理和审查的人所见' })
  transcript(@RecordingId() recordingId: string, @Ctx() context: Context) {
    return transcriptOf(context, recordingId);
  }

  @FieldResolver(() => [ClauseMomentView], { description: '会上讨论的时刻' })
  moments(@Root() { recordingId }: TranscriptView, @Ctx() context: Context) {
    return momentsOfRecording(context, recordingId);
  }

  @FieldResolver(() => [CueCorrectionView], { description: '公布以后的更正' })
  corrections(@Root() { recordingId }: TranscriptView, @Ctx() context: Context) {
    return correctionsOf(context, recordingId);
  }
}

const byVersion = arg('version', () => int('文字记录的版本；还没有时为0'));

export const TranscriptOffers = offers(TranscriptView, TranscriptOffer);

const asTranscript = answering(TranscriptView, transcriptOf);

export const TranscriptMutations = mutations({
  correctCue: asTranscript(
    '提出更正：已经公布的一句，审查同意以后更正',
    [arg('recordingId', id), arg('cueId', id), input(CueCorrectionInput)],
    correctCue,
  ),
  confirmCueCorrection: asTranscript(
    '同意更正，随即公布，原来的文字仍然看得到',
    [byId],
    confirmCueCorrection,
  ),
  declineCueCorrection: asTranscript(
    '不同意更正，说明原因',
    [byId, arg('reason', text)],
    declineCueCorrection,
  ),
  importTranscript: asTranscript(
    '导入字幕，替换全部文字记录；审查作废',
    [arg('recordingId', id), byVersion, input(CaptionsInput), acknowledges],
    importTranscript,
  ),
  saveTranscript: asTranscript(
    '保存改动过的句子；审查作废',
    [arg('recordingId', id), byVersion, arg('changes', () => of(() => TranscriptChangesInput))],
    saveTranscript,
  ),
  confirmTranscript: asTranscript(
    '确认文字记录已经校对',
    [arg('recordingId', id), byVersion],
    confirmTranscript,
  ),
  recogniseSpeech: asTranscript(
    '交语音识别服务识别；结果是未经校对的草稿',
    [arg('recordingId', id), byVersion, acknowledges],
    recogniseSpeech,
  ),
  markClauseMoment: answering(ClauseMomentView, momentById)(
    '标出会上讨论决策或者条款的时刻',
    [arg('recordingId', id), input(ClauseMomentInput)],
    markClauseMoment,
  ),
  unmarkClauseMoment: asTranscript('删去标错的时刻', [byId], unmarkClauseMoment),
});
