import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ClauseView } from '#schema/draft/clause-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ClauseMomentView } from '#schema/playback/clause-moment-view.ts';
import { LivePostView } from '#schema/playback/live-view.ts';
import { PlaybackText, PlaybackView } from '#schema/playback/playback-view.ts';
import { TranscriptHitConnection } from '#schema/playback/transcript-hit-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import {
  momentsOfClause,
  momentsOfDecision,
  momentsOfRecording,
} from './transcript/clause-moment.queries.ts';
import { playbackText } from './playback-text.queries.ts';
import { playbackOf, postsOf } from './playback.queries.ts';
import { searchTranscripts } from './transcript/transcript-search.queries.ts';

/** Public playback (会议回放). */
@Resolver(() => PlaybackView)
export class PlaybackResolver {
  @Query(() => PlaybackView, { nullable: true, description: '会议回放；撤下的只有说明' })
  playback(
    @Arg('no', () => String) no: string,
    @Arg('part', () => Int, { defaultValue: 1 }) part: number,
    @Ctx() context: Context,
  ) {
    return playbackOf(context, no, part);
  }

  @Query(() => TranscriptHitConnection, {
    description: '检索已公布的会议文字记录，两个字以上，最近说的在前',
  })
  transcriptSearch(
    @Arg('q', () => String) q: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('meetingNo', () => String, { nullable: true }) meetingNo: string | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return searchTranscripts(context, {
      q,
      year: year ?? null,
      meetingNo: meetingNo ?? null,
      first: first ?? null,
      after: after ?? null,
    });
  }

  @FieldResolver(() => PlaybackText, { description: '文字记录；长的分页，页号或者秒数二者取一' })
  text(
    @Root() playback: PlaybackView,
    @Arg('page', () => Int, { nullable: true }) page: number | null,
    @Arg('second', () => Int, { nullable: true }) second: number | null,
    @Ctx() context: Context,
  ) {
    return playbackText(context, playback, { page: page ?? null, second: second ?? null });
  }

  @FieldResolver(() => [ClauseMomentView], { description: '讨论决策和条款的时刻' })
  moments(@Root() { recordingId, withdrawnAt }: PlaybackView, @Ctx() context: Context) {
    return withdrawnAt ? [] : momentsOfRecording(context, recordingId);
  }

  @FieldResolver(() => [LivePostView], { description: '图文直播' })
  posts(@Root() playback: PlaybackView, @Ctx() context: Context) {
    return postsOf(context, playback);
  }
}

/** The moments at which meetings discussed a decision (会上讨论). */
@Resolver(() => DecisionView)
export class DecisionMomentsResolver {
  @FieldResolver(() => [ClauseMomentView], { description: '会上讨论的时刻' })
  moments(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return momentsOfDecision(context, id);
  }
}

/** The moments at which meetings discussed a clause (会上讨论). */
@Resolver(() => ClauseView)
export class ClauseMomentsResolver {
  @FieldResolver(() => [ClauseMomentView], { description: '会上讨论这一条的时刻' })
  moments(@Root() { id }: ClauseView, @Ctx() context: Context) {
    return momentsOfClause(context, id);
  }
}
