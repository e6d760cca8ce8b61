import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { RecordingCapabilities } from '#schema/playback/recording-capabilities.ts';
import {
  RecordingChapterInput,
  RecordingCutInput,
  RecordingInput,
} from '#schema/playback/recording-input.ts';
import { RecordingChapterView } from '#schema/playback/recording-parts.ts';
import { RecordingStretch } from '#schema/playback/recording-stretch.ts';
import { RecordingOrRefusal, RecordingView } from '#schema/playback/recording-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { createRecording } from './create-recording.ts';
import { freshRecording } from './fresh-recording.ts';
import { proposedCuts, proposedMarks } from './proposed.queries.ts';
import { publishRecording } from './publish-recording.ts';
import { recordingCapabilities } from './recording-capabilities.ts';
import { recordingAfter, recordingsByNo, recordingsOfMeeting } from './recording.queries.ts';
import { saveRecordingChapters } from './save-recording-chapters.ts';
import { saveRecordingCuts } from './save-recording-cuts.ts';
import { saveRecording } from './save-recording.ts';
import { publicationStanding } from './standing.queries.ts';
import { withdrawRecording } from './withdraw-recording.ts';

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);

/** Recordings of meetings (会议录像), from creation to publication and withdrawal. */
@Resolver(() => RecordingView)
export class RecordingResolver {
  @Query(() => [RecordingView], { description: '一次会议的录像；公众看到的是公布了的，以及撤下的原因' })
  recordings(@Arg('meetingNo', () => String) meetingNo: string, @Ctx() context: Context) {
    return recordingsByNo(context, meetingNo);
  }

  @FieldResolver(() => RecordingCapabilities)
  async viewerCan(@Root() recording: RecordingView, @Ctx() context: Context) {
    return recordingCapabilities(context, recording, await publicationStanding(context, recording));
  }

  @FieldResolver(() => [RecordingStretch], { description: '按议题的起止时刻应当剪去的时段' })
  proposedCuts(@Root() recording: RecordingView, @Ctx() context: Context) {
    return proposedCuts(context, recording);
  }

  @FieldResolver(() => [RecordingChapterView], { description: '按议程生成的章节' })
  proposedChapters(@Root() recording: RecordingView, @Ctx() context: Context) {
    return proposedMarks(context, recording);
  }

  @Mutation(() => RecordingOrRefusal, { description: '新建会议录像' })
  async createRecording(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('input', () => RecordingInput) input: RecordingInput,
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await createRecording(context, meetingId, input));
  }

  @Mutation(() => RecordingOrRefusal, { description: '修改基本情况；送审后修改的，审查作废' })
  async saveRecording(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => RecordingInput) input: RecordingInput,
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await saveRecording(context, id, version, input));
  }

  @Mutation(() => RecordingOrRefusal, { description: '确定剪去的时段，整份保存' })
  async saveRecordingCuts(
    @Id() id: string,
    @Version() version: number,
    @Arg('cuts', () => [RecordingCutInput]) cuts: RecordingCutInput[],
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await saveRecordingCuts(context, id, version, cuts));
  }

  @Mutation(() => RecordingOrRefusal, { description: '划分章节，整份保存' })
  async saveRecordingChapters(
    @Id() id: string,
    @Version() version: number,
    @Arg('chapters', () => [RecordingChapterInput]) chapters: RecordingChapterInput[],
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await saveRecordingChapters(context, id, version, chapters));
  }

  @Mutation(() => RecordingOrRefusal, { description: '公布回放' })
  async publishRecording(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshRecording(context, await publishRecording(context, id, version));
  }

  @Mutation(() => RecordingOrRefusal, { description: '撤下回放，公开说明原因' })
  async withdrawRecording(
    @Id() id: string,
    @Version() version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return freshRecording(context, await withdrawRecording(context, id, version, reason));
  }
}

/** The recordings of a meeting. */
@Resolver(() => MeetingView)
export class MeetingRecordingsResolver {
  @FieldResolver(() => [RecordingView], { description: '录像；公众看到的是公布了的，以及撤下的原因' })
  recordings(@Root() { id }: MeetingView, @Ctx() context: Context) {
    return recordingsOfMeeting(context, id);
  }
}

/** The recording that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class RecordingPaperResolver {
  @FieldResolver(() => RecordingView, { nullable: true })
  recording(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.RECORDING ? recordingAfter(context, id) : null;
  }
}
