import { View, bool, day, instant, int, of, str } from '#schema/kernel/fields.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import { ClauseView } from '#schema/draft/clause-view.ts';
import { ConsultationNoticeView } from './consultation-notice-view.ts';
import { RoundView } from './round-view.ts';
import {
  Channel,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Way,
} from './dossier-parts.ts';

/** 一次向社会公开征求意见; before the opening the public sees its title, its unit and the announced opening, nothing else. */
@View('Consultation', '一次向社会公开征求意见')
export class ConsultationView extends RoundView {
  readonly plainWords = str();
  readonly stage = of(() => ConsultationStage);
  readonly opensAt = instant.opt();
  readonly opensOn = day.opt();
  readonly scheduledOpensAt = instant.opt('预约公布的时间；没有预约、受阻或者已经公布的为空');
  readonly plannedOpensAt = instant.opt('承办单位计划公布的时间，只用来核对期限；只有办理的人看得到');
  readonly closesOn = day.opt();
  readonly closesAt = instant.opt('截止时刻，不含此刻');
  readonly daysLeft = int.opt('距截止日还有几日；截止日当天为0');
  readonly openDays = int.opt('公开日数，公布当日不计入');
  readonly announcedClosesOn = day.opt();
  readonly rolledForward = bool();
  readonly provisional = bool();
  readonly shortened = bool();
  readonly shortenReason = str.opt();
  readonly shortenApprovedBy = str.opt();
  readonly specialRules = of.many(() => SpecialRuleKind);
  readonly ways = of.many(() => Way);
  readonly basis = of.many(() => LegalBasis);
  readonly interpretation = of.many(() => InterpretationPart);
  readonly impacts = of.many(() => Impact, '政策变化对照：谁、现在、以后、从何时起');
  readonly questions = of.many(() => ExplainedQuestion, '问答');
  readonly cases = of.many(() => ExplainedCase, '案例：谁、遇到什么情况、照草案怎样处理');
  readonly pictures = of.many(() => ExplainedPicture, '图解，依阅读顺序；更正过的不在其中');
  readonly clips = of.many(() => ExplainedClip, '解读视频，每一段都有字幕');
  readonly nextClips = of.many(() => ExplainedClip, '要换上的解读视频；只有办理的人看得到');
  readonly channels = of.many(() => Channel);
  readonly attachments = of.many(() => AttachmentView);
  readonly draftText = str();
  readonly draftVersionNo = int();
  readonly clauses = of.many(() => ClauseView);
  readonly commentsShown = of(() => CommentsShown);
  readonly commentCount = int();
  readonly peopleCount = int();
  readonly notices = of.many(() => ConsultationNoticeView);
  readonly feedbackDueOn = day.opt();
  readonly feedbackDueProvisional = bool();
  readonly feedbackOverdue = bool();
  readonly withdrawnReason = str.opt();
  readonly withdrawnAt = instant.opt();
  readonly reviewNote = str.opt();
  readonly createdBy = str.opt();
  readonly submittedBy = str.opt();
  readonly updatedAt = instant();
}
