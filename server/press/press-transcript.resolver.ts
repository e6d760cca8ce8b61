import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressPassageInput } from '#schema/press/press-input.ts';
import { PressTranscriptView } from '#schema/press/press-transcript-view.ts';
import { PressConferenceOrRefusal } from '#schema/press/press-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { freshPress } from './fresh-press.ts';
import { correctPressTranscript, publishPressTranscript } from './publish-press-transcript.ts';
import {
  passTranscriptReview,
  returnTranscriptReview,
  submitTranscriptReview,
} from './review-press-transcript.ts';
import { savePressTranscript } from './save-press-transcript.ts';

const EventId = () => Arg('eventId', () => ID);
const Version = () => Arg('version', () => Int);

/** 新闻发布会文字实录: arranged, reviewed by another, published, corrected in sight of all. */
@Resolver(() => PressTranscriptView)
export class PressTranscriptResolver {
  @Mutation(() => PressConferenceOrRefusal, { description: '整理文字实录；还没有的，版本号为0' })
  async savePressTranscript(
    @EventId() eventId: string,
    @Version() version: number,
    @Arg('passages', () => [PressPassageInput]) passages: PressPassageInput[],
    @Ctx() context: Context,
  ) {
    return freshPress(context, await savePressTranscript(context, eventId, version, passages));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '实录提交保密审查' })
  async submitTranscriptReview(
    @EventId() eventId: string,
    @Version() version: number,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await submitTranscriptReview(context, eventId, version));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '实录审查通过' })
  async passTranscriptReview(
    @EventId() eventId: string,
    @Version() version: number,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await passTranscriptReview(context, eventId, version));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '实录退回修改' })
  async returnTranscriptReview(
    @EventId() eventId: string,
    @Version() version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await returnTranscriptReview(context, eventId, version, reason));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '公布文字实录' })
  async publishPressTranscript(
    @EventId() eventId: string,
    @Version() version: number,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await publishPressTranscript(context, eventId, version));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '更正公布的一段，写明原因；原文保留' })
  async correctPressTranscript(
    @EventId() eventId: string,
    @Arg('passage', () => Int, { description: '第几段' }) passage: number,
    @Arg('text', () => TextScalar) text: string,
    @Arg('note', () => TextScalar) note: string,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await correctPressTranscript(context, eventId, passage, text, note));
  }
}
