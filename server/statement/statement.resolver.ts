import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { InvitationLetterOrRefusal } from '#schema/invitation/letter-view.ts';
import { InvitedMeetingView } from '#schema/invitation/invited-meeting-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { PlaybackView } from '#schema/playback/playback-view.ts';
import {
  StatementInput,
  StatementMomentInput,
  WrittenStatementInput,
} from '#schema/statement/statement-input.ts';
import {
  DeskStatementOrRefusal,
  DeskStatementView,
  StatementBatchOrRefusal,
  StatementCapabilities,
  DiscussedDraft,
  StatementsDeskView,
} from '#schema/statement/desk-statement-view.ts';
import { MyStatementsView, StatementView } from '#schema/statement/statement-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { letterByLink } from '#server/invitation/invitation.queries.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmStatementAnswers } from './confirm-statement-answers.ts';
import { statementAfter, statementsDesk } from './desk-statements.queries.ts';
import { discussedDrafts } from './discussed-draft.queries.ts';
import { handInStatement } from './hand-in-statement.ts';
import { proposeStatementAnswer } from './propose-statement-answer.ts';
import { recordStatement } from './record-statement.ts';
import { returnStatementAnswer } from './return-statement-answer.ts';
import { setStatementMoment } from './set-statement-moment.ts';
import { nameMyStatements, setSpeakerConsent } from './set-speaker-consent.ts';
import { recordCapability, statementCapabilities } from './statement-capabilities.ts';
import { myStatements } from './my-statements.queries.ts';
import { statementsOfDecision, statementsOfMeeting } from './statement.queries.ts';
import { voidStatement } from './void-statement.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : statementAfter(context, done);

/** 列席意见 at the desk: taken down, answered, confirmed. */
@Resolver(() => DeskStatementView)
export class StatementResolver {
  @Query(() => StatementsDeskView, { description: '会议的列席意见，供登记和答复的人' })
  async statementsDesk(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    const { meetingUnitIds: unitIds, organId, ...desk } = await statementsDesk(context, no);
    return { ...desk, record: recordCapability(context.actor, { unitIds, organId }) };
  }

  @FieldResolver(() => StatementCapabilities)
  viewerCan(@Root() statement: DeskStatementView, @Ctx() { actor }: Context) {
    return statementCapabilities(actor, statement);
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '登记列席意见' })
  async recordStatement(@Arg('input', () => StatementInput) input: StatementInput, @Ctx() context: Context) {
    return fresh(context, await recordStatement(context, input));
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '登记作废，写明原因' })
  async voidStatement(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await voidStatement(context, id, version, reason));
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '更正发言时刻' })
  async setStatementMoment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => StatementMomentInput) input: StatementMomentInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await setStatementMoment(context, id, version, input));
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '登记发言人是否同意署名' })
  async setSpeakerConsent(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('named', () => Boolean) named: boolean,
    @Ctx() context: Context,
  ) {
    return fresh(context, await setSpeakerConsent(context, id, version, named));
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '拟答复列席意见' })
  async proposeStatementAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DispositionInput) input: DispositionInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposeStatementAnswer(context, id, version, input));
  }

  @Mutation(() => DeskStatementOrRefusal, { description: '退回列席意见的答复，写明原因' })
  async returnStatementAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnStatementAnswer(context, id, version, reason));
  }

  @Mutation(() => StatementBatchOrRefusal, { description: '确认并公布列席意见的答复' })
  confirmStatementAnswers(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context) {
    return confirmStatementAnswers(context, ids);
  }
}

/** The drafts that were discussed, beside the statements at the desk. */
@Resolver(() => StatementsDeskView)
export class DiscussedDraftsResolver {
  @FieldResolver(() => [DiscussedDraft], { description: '会上讨论的草案现在的条款' })
  drafts(@Root() { statements }: StatementsDeskView, @Ctx() context: Context) {
    return discussedDrafts(
      context,
      statements.map(({ itemId }) => itemId),
    );
  }
}

/** 列席意见 of whoever holds the link of their invitation. */
@Resolver(() => InvitedMeetingView)
export class MyStatementsResolver {
  @FieldResolver(() => MyStatementsView, { description: '本人的列席意见' })
  mine(@Root() { token }: InvitedMeetingView, @Ctx() context: Context) {
    return myStatements(context, token);
  }

  @Mutation(() => InvitationLetterOrRefusal, { description: '凭邀请函链接提交书面列席意见' })
  async handInStatement(
    @Arg('token', () => String) token: string,
    @Arg('input', () => WrittenStatementInput) input: WrittenStatementInput,
    @Ctx() context: Context,
  ) {
    const done = await handInStatement(context, token, input);
    return done instanceof Refusal ? done : letterByLink(context, token);
  }

  @Mutation(() => InvitationLetterOrRefusal, { description: '凭邀请函链接改变署名意愿' })
  async nameMyStatements(
    @Arg('token', () => String) token: string,
    @Arg('named', () => Boolean) named: boolean,
    @Ctx() context: Context,
  ) {
    const done = await nameMyStatements(context, token, named);
    return done instanceof Refusal ? done : letterByLink(context, token);
  }
}

/** 列席意见 beside the decision they are about. */
@Resolver(() => DecisionView)
export class DecisionStatementsResolver {
  @FieldResolver(() => [StatementView], { description: '对这项决策的列席意见和答复' })
  statements(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return statementsOfDecision(context, id);
  }
}

/** 列席意见 at the meeting where they were said. */
@Resolver(() => MeetingView)
export class MeetingStatementsResolver {
  @FieldResolver(() => [StatementView], { description: '会上的列席意见和答复，按议程先后' })
  statements(@Root() { id }: MeetingView, @Ctx() context: Context) {
    return statementsOfMeeting(context, id);
  }
}

/** 列席意见 in the recording. */
@Resolver(() => PlaybackView)
export class PlaybackStatementsResolver {
  @FieldResolver(() => [StatementView], { description: '这段录像里的列席意见' })
  async statements(@Root() { meetingId, part, withdrawnAt }: PlaybackView, @Ctx() context: Context) {
    if (withdrawnAt) return [];
    const all = await statementsOfMeeting(context, meetingId);
    return all.filter(({ moment }) => moment?.part === part);
  }
}
