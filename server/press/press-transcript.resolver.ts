import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressPassageInput } from '#schema/press/press-input.ts';
import { PressTranscriptView } from '#schema/press/press-transcript-view.ts';
import { PressConferenceOrRefusal, PressConferenceView } from '#schema/press/press-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { eventAfter } from '#server/event/event.queries.ts';
import { conferenceByNo } from './press.queries.ts';
import { freshPress } from './fresh-press.ts';
import { correctPressTranscript, publishPressTranscript } from './publish-press-transcript.ts';
import { savePressTranscript } from './save-press-transcript.ts';

const EventId = () => Arg('eventId', () => ID);
const Version = () => Arg('version', () => Int);

/** 新闻发布会文字实录: arranged, reviewed by another, published, corrected in scope of all. */
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

/** The press conference that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class TranscriptPaperResolver {
  @FieldResolver(() => PressConferenceView, { nullable: true })
  async press(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    if (kind !== PaperKind.PRESS_TRANSCRIPT) return null;
    const event = await eventAfter(context, id);
    return event && conferenceByNo(context, event.no);
  }
}
