import { Field, InputType } from 'type-graphql';
import { ExplainedClipInput } from '#schema/playback/explained-clip-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import {
  ChannelInput,
  ContactPointInput,
  ImpactInput,
  InterpretationPartInput,
  LegalBasisInput,
  ExplainedCaseInput,
  ExplainedPictureInput,
  ExplainedQuestionInput,
  WayInput,
} from './dossier-input.ts';

/** 对一条的解读, kept with the clause of that number. */
@InputType('ClauseNoteInput')
export class ClauseNote {
  @Field(() => String)
  readonly no!: string;

  @Field(() => TextScalar)
  readonly note!: string;
}

/** 征求意见的全部内容, saved as a whole; what is missing is said by the findings, not refused. */
@InputType('ConsultationInput')
export class ConsultationInput {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar)
  readonly summary!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly closesOn?: CalendarDay | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly plannedOpensAt?: Date | null;

  @Field(() => TextScalar, { nullable: true })
  readonly shortenReason?: string | null;

  @Field(() => [WayInput])
  readonly ways!: WayInput[];

  @Field(() => ContactPointInput)
  readonly contact!: ContactPointInput;

  @Field(() => [LegalBasisInput])
  readonly basis!: LegalBasisInput[];

  @Field(() => [InterpretationPartInput])
  readonly interpretation!: InterpretationPartInput[];

  @Field(() => [ImpactInput], { defaultValue: [], description: '政策变化对照：谁、现在、以后、从何时起' })
  readonly impacts!: ImpactInput[];

  @Field(() => [ExplainedQuestionInput], { defaultValue: [], description: '问答' })
  readonly questions!: ExplainedQuestionInput[];

  @Field(() => [ExplainedCaseInput], {
    defaultValue: [],
    description: '案例：谁、遇到什么情况、照草案怎样处理',
  })
  readonly cases!: ExplainedCaseInput[];

  @Field(() => [ExplainedPictureInput], {
    defaultValue: [],
    description: '图解的说明，依阅读顺序；没有列出的图排在最后',
  })
  readonly pictures!: ExplainedPictureInput[];

  @Field(() => [ExplainedClipInput], { defaultValue: [], description: '解读视频的标题；没有列出的不变' })
  readonly clips!: ExplainedClipInput[];

  @Field(() => [ChannelInput])
  readonly channels!: ChannelInput[];

  @Field(() => CommentsShown)
  readonly commentsShown!: CommentsShown;

  @Field(() => TextScalar)
  readonly draftText!: string;

  @Field(() => [ClauseNote])
  readonly clauseNotes!: ClauseNote[];
}
