import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { RecordingOffer, RecordingStretch, RecordingView } from '#schema/playback/recording-view.ts';
import {
  RecordingChapterInput,
  RecordingCutInput,
  RecordingInput,
} from '#schema/playback/recording-input.ts';
import { RecordingChapterView } from '#schema/playback/recording-parts.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { createRecording } from './create-recording.ts';
import { proposedCuts, proposedMarks } from '../proposed.queries.ts';
import { publishRecording } from './publish-recording.ts';
import { recordingCapabilities } from './recording-capabilities.ts';
import { recordingAfter, recordingsByNo, recordingsOfMeeting } from './recording.queries.ts';
import { saveRecordingChapters } from './save-recording-chapters.ts';
import { saveRecordingCuts } from './save-recording-cuts.ts';
import { saveRecording } from './save-recording.ts';
import { publicationStanding } from '../standing.queries.ts';
import { withdrawRecording } from './withdraw-recording.ts';

/** Recordings of meetings (会议录像), from creation to publication and withdrawal. */
@Resolver(() => RecordingView)
export class RecordingResolver {
  @Query(() => [RecordingView], { description: '一次会议的录像；公众看到的是公布了的，以及撤下的原因' })
  recordings(@Arg('meetingNo', () => String) meetingNo: string, @Ctx() context: Context) {
    return recordingsByNo(context, meetingNo);
  }

  @FieldResolver(() => [RecordingStretch], { description: '按议题的起止时刻应当剪去的时段' })
  proposedCuts(@Root() recording: RecordingView, @Ctx() context: Context) {
    return proposedCuts(context, recording);
  }

  @FieldResolver(() => [RecordingChapterView], { description: '按议程生成的章节' })
  proposedChapters(@Root() recording: RecordingView, @Ctx() context: Context) {
    return proposedMarks(context, recording);
  }
}

export const RecordingOffers = offers(
  RecordingView,
  RecordingOffer,
  async (recording: RecordingView, context) =>
    recordingCapabilities(context, recording, await publicationStanding(context, recording)),
);

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

const asRecording = answering(RecordingView, recordingAfter);

export const RecordingMutations = mutations({
  createRecording: asRecording(
    '新建会议录像',
    [arg('meetingId', id), input(RecordingInput)],
    createRecording,
  ),
  saveRecording: asRecording(
    '修改基本情况；送审后修改的，审查作废',
    [byId, ofVersion, input(RecordingInput)],
    saveRecording,
  ),
  saveRecordingCuts: asRecording(
    '确定剪去的时段，整份保存',
    [byId, ofVersion, arg('cuts', () => of.many(() => RecordingCutInput))],
    saveRecordingCuts,
  ),
  saveRecordingChapters: asRecording(
    '划分章节，整份保存',
    [byId, ofVersion, arg('chapters', () => of.many(() => RecordingChapterInput))],
    saveRecordingChapters,
  ),
  publishRecording: asRecording('公布回放', [byId, ofVersion], publishRecording),
  withdrawRecording: asRecording(
    '撤下回放，公开说明原因',
    [byId, ofVersion, arg('reason', text)],
    withdrawRecording,
  ),
});
