import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DraftClauseView } from '#schema/draft/draft-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { StatementView } from '#schema/statement/statement-view.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** What the viewer may do with a statement (可办事项). */
@ObjectType({ simpleResolvers: true })
export class StatementCapabilities {
  @Field(() => Capability)
  readonly setMoment!: Capability;

  @Field(() => Capability)
  readonly setConsent!: Capability;

  @Field(() => Capability)
  readonly void!: Capability;

  @Field(() => Capability)
  readonly propose!: Capability;

  @Field(() => Capability)
  readonly return!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;
}

/** 列席意见 at the desk: also who said it and how far its answer is. */
@ObjectType('DeskStatement', { description: '列席意见，供登记和答复的人', simpleResolvers: true })
export class DeskStatementView extends StatementView {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => String, { description: '发言人' })
  readonly speaker!: string;

  @Field(() => InstantScalar, { nullable: true, description: '同意署名的时刻' })
  readonly consentedAt!: Date | null;

  @Field(() => InstantScalar)
  readonly recordedAt!: Date;

  @Field(() => String, { nullable: true, description: '登记人；本人提交的为空' })
  readonly recordedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly proposedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly confirmedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly returnedReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly voidReason!: string | null;

  @Field(() => [String], { description: '答复的单位' })
  readonly answeringUnits!: readonly string[];

  readonly unitIds!: readonly string[];
  readonly meetingUnitIds!: readonly string[];
  readonly organId!: string | null;
  readonly proposedById!: string | null;
}

/** Somebody who was there and may be quoted (可以登记的发言人). */
@ObjectType('StatementAttendee', { simpleResolvers: true })
export class StatementAttendee {
  @Field(() => ID)
  readonly invitationId!: string;

  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;
}

/** The clauses of the draft that an item discusses (会上讨论的草案). */
@ObjectType({ simpleResolvers: true })
export class DiscussedDraft {
  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => [DraftClauseView])
  readonly clauses!: readonly DraftClauseView[];
}

/** The statements of a meeting at the desk (会议的列席意见). */
@ObjectType('StatementsDesk', { simpleResolvers: true })
export class StatementsDeskView {
  @Field(() => [StatementAttendee], { description: '已签到的人，供登记的人' })
  readonly attendees!: readonly StatementAttendee[];

  @Field(() => [DeskStatementView])
  readonly statements!: readonly DeskStatementView[];

  @Field(() => Capability, { description: '登记列席意见' })
  readonly record!: Capability;
}

/** The answers that were confirmed and published (已公布的答复). */
@ObjectType({ simpleResolvers: true })
export class StatementBatch {
  @Field(() => Int)
  readonly confirmed!: number;
}

/** A statement, or why it may not be so. */
export const DeskStatementOrRefusal = orRefusal(DeskStatementView, 'DeskStatement');
/** The batch, or everything that stands in its way. */
export const StatementBatchOrRefusal = orRefusal(StatementBatch);
