import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { ClauseMomentOrRefusal, ClauseMomentView } from '#schema/playback/clause-moment-view.ts';
import {
  CaptionsInput,
  ClauseMomentInput,
  TranscriptChangesInput,
} from '#schema/playback/transcript-input.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { TranscriptOrRefusal, TranscriptView } from '#schema/playback/transcript-view.ts';
import { CueCorrectionInput, CueCorrectionView } from '#schema/playback/cue-correction-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
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
const Version = () => Arg('version', () => Int, { description: '文字记录的版本；还没有时为0' });
const Acknowledges = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : transcriptOf(context, done);

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

  @Mutation(() => TranscriptOrRefusal, { description: '提出更正：已经公布的一句，审查同意以后更正' })
  async correctCue(
    @RecordingId() recordingId: string,
    @Arg('cueId', () => ID) cueId: string,
    @Arg('input', () => CueCorrectionInput) input: CueCorrectionInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await correctCue(context, recordingId, cueId, input));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '同意更正，随即公布，原来的文字仍然看得到' })
  async confirmCueCorrection(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await confirmCueCorrection(context, id));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '不同意更正，说明原因' })
  async declineCueCorrection(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await declineCueCorrection(context, id, reason));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '导入字幕，替换全部文字记录；审查作废' })
  async importTranscript(
    @RecordingId() recordingId: string,
    @Version() version: number,
    @Arg('input', () => CaptionsInput) input: CaptionsInput,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await importTranscript(context, recordingId, version, input, acknowledged));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '保存改动过的句子；审查作废' })
  async saveTranscript(
    @RecordingId() recordingId: string,
    @Version() version: number,
    @Arg('changes', () => TranscriptChangesInput) changes: TranscriptChangesInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await saveTranscript(context, recordingId, version, changes));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '确认文字记录已经校对' })
  async confirmTranscript(
    @RecordingId() recordingId: string,
    @Version() version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmTranscript(context, recordingId, version));
  }

  @Mutation(() => TranscriptOrRefusal, { description: '交语音识别服务识别；结果是未经校对的草稿' })
  async recogniseSpeech(
    @RecordingId() recordingId: string,
    @Version() version: number,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await recogniseSpeech(context, recordingId, version, acknowledged));
  }

  @Mutation(() => ClauseMomentOrRefusal, { description: '标出会上讨论决策或者条款的时刻' })
  async markClauseMoment(
    @RecordingId() recordingId: string,
    @Arg('input', () => ClauseMomentInput) input: ClauseMomentInput,
    @Ctx() context: Context,
  ) {
    const done = await markClauseMoment(context, recordingId, input);
    return done instanceof Refusal ? done : momentById(context, done);
  }

  @Mutation(() => TranscriptOrRefusal, { description: '删去标错的时刻' })
  async unmarkClauseMoment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await unmarkClauseMoment(context, id));
  }
}
