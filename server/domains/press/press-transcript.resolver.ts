import { id, int, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PressPassageInput } from '#schema/press/press-input.ts';
import { PressConferenceView } from '#schema/press/press-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { eventAfter } from '#server/domains/event/event.queries.ts';
import { conferenceByNo } from './press.queries.ts';
import { correctPressTranscript, publishPressTranscript } from './publish-press-transcript.ts';
import { savePressTranscript } from './save-press-transcript.ts';

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

const asPressConference = answering(PressConferenceView, conferenceByNo);

/** 新闻发布会文字实录: arranged, reviewed by another, published, corrected in scope of all. */
export const PressTranscriptMutations = mutations({
  savePressTranscript: asPressConference(
    '整理文字实录；还没有的，版本号为0',
    [arg('eventId', id), ofVersion, arg('passages', () => of.many(() => PressPassageInput))],
    savePressTranscript,
  ),
  publishPressTranscript: asPressConference(
    '公布文字实录',
    [arg('eventId', id), ofVersion],
    publishPressTranscript,
  ),
  correctPressTranscript: asPressConference(
    '更正公布的一段，写明原因；原文保留',
    [arg('eventId', id), arg('passage', () => int('第几段')), arg('text', text), arg('note', text)],
    correctPressTranscript,
  ),
});
