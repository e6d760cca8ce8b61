import { Input, day, instant, of, str, text } from '#schema/kernel/fields.ts';
import { ExplainedClipInput } from '#schema/playback/explained-clip-view.ts';
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

/** 对一条的解读, stored with the clause of that number. */
@Input('ClauseNoteInput')
export class ClauseNote {
  readonly no = str();
  readonly note = text();
}

/** 征求意见的全部内容, saved as a whole; missing parts are listed by the findings, not refused. */
@Input('ConsultationInput')
export class ConsultationInput {
  readonly title = text();
  readonly plainWords = text();
  readonly closesOn? = day.opt();
  readonly plannedOpensAt? = instant.opt();
  readonly shortenReason? = text.opt();
  readonly ways = of.many(() => WayInput);
  readonly contact = of(() => ContactPointInput);
  readonly basis = of.many(() => LegalBasisInput);
  readonly interpretation = of.many(() => InterpretationPartInput);
  readonly impacts = of.many(() => ImpactInput, {
    defaultValue: [],
    description: '政策变化对照：谁、现在、以后、从何时起',
  });
  readonly questions = of.many(() => ExplainedQuestionInput, { defaultValue: [], description: '问答' });
  readonly cases = of.many(() => ExplainedCaseInput, {
    defaultValue: [],
    description: '案例：谁、遇到什么情况、照草案怎样处理',
  });
  readonly pictures = of.many(() => ExplainedPictureInput, {
    defaultValue: [],
    description: '图解的说明，依阅读顺序；没有列出的图排在最后',
  });
  readonly clips = of.many(() => ExplainedClipInput, {
    defaultValue: [],
    description: '解读视频的标题；没有列出的不变',
  });
  readonly channels = of.many(() => ChannelInput);
  readonly commentsShown = of(() => CommentsShown);
  readonly draftText = text();
  readonly clauseNotes = of.many(() => ClauseNote);
}
