import { orRefusal } from '#schema/kernel/refusal.ts';
import { InvitationLetterView } from '#schema/invitation/letter-view.ts';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { bool, id, str, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { InvitedMeetingView } from '#schema/invitation/invited-meeting-view.ts';
import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { PlaybackView } from '#schema/playback/playback-view.ts';
import {
  StatementInput,
  StatementMomentInput,
  WrittenStatementInput,
} from '#schema/statement/statement-input.ts';
import {
  DeskStatementView,
  StatementOffer,
  DiscussedDraft,
  StatementsDeskView,
  StatementBatch,
} from '#schema/statement/desk-statement-view.ts';
import { MyStatementsView, StatementView } from '#schema/statement/statement-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { letterByLink } from '#server/domains/invitation/invitation.queries.ts';
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

/** 列席意见 at the desk: taken down, answered, confirmed. */
@Resolver(() => DeskStatementView)
export class StatementResolver {
  @Query(() => StatementsDeskView, { description: '会议的列席意见，供登记和答复的人' })
  async statementsDesk(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    const { meetingUnitIds: unitIds, organId, ...desk } = await statementsDesk(context, no);
    return { ...desk, record: recordCapability(context.actor, { unitIds, organId }) };
  }
}

export const StatementOffers = offers(
  DeskStatementView,
  StatementOffer,
  (statement: DeskStatementView, { actor }) => statementCapabilities(actor, statement),
);

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

const asDeskStatement = answering(DeskStatementView, statementAfter);

export const StatementMutations = mutations({
  recordStatement: asDeskStatement('登记列席意见', [input(StatementInput)], recordStatement),
  voidStatement: asDeskStatement('登记作废，写明原因', [byId, ofVersion, arg('reason', text)], voidStatement),
  setStatementMoment: asDeskStatement(
    '更正发言时刻',
    [byId, ofVersion, input(StatementMomentInput)],
    setStatementMoment,
  ),
  setSpeakerConsent: asDeskStatement(
    '登记发言人是否同意署名',
    [byId, ofVersion, arg('named', bool)],
    setSpeakerConsent,
  ),
  proposeStatementAnswer: asDeskStatement(
    '拟答复列席意见',
    [byId, ofVersion, input(DispositionInput)],
    proposeStatementAnswer,
  ),
  returnStatementAnswer: asDeskStatement(
    '退回列席意见的答复，写明原因',
    [byId, ofVersion, arg('reason', text)],
    returnStatementAnswer,
  ),
  confirmStatementAnswers: mutation(
    orRefusal(StatementBatch),
    '确认并公布列席意见的答复',
    [arg('ids', id.many)],
    confirmStatementAnswers,
  ),
});

export const MyStatementsMutations = mutations({
  handInStatement: mutation(
    orRefusal(InvitationLetterView),
    '凭邀请函链接提交书面列席意见',
    [arg('token', str), input(WrittenStatementInput)],
    async (context, token, input) => {
      const done = await handInStatement(context, token, input);
      return done instanceof Refusal ? done : letterByLink(context, token);
    },
  ),
  nameMyStatements: mutation(
    orRefusal(InvitationLetterView),
    '凭邀请函链接改变署名意愿',
    [arg('token', str), arg('named', bool)],
    async (context, token, named) => {
      const done = await nameMyStatements(context, token, named);
      return done instanceof Refusal ? done : letterByLink(context, token);
    },
  ),
});
