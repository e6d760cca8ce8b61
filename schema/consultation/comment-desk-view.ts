import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { DispositionView } from '#schema/feedback/disposition-view.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { CommentStatus, HideReason } from '#server/law/consultation/comment-stage.ts';
import { BlackoutView } from '#schema/consultation/blackout-view.ts';
import { SaidComment } from './said-comment.ts';
import { CommentRevisionView } from './comment-revision-view.ts';

/** Actions on a comment permitted to the viewer, and the reasons against the others. */
export const DeskCommentOffer = offerOf('DeskComment', '可办事项', [
  'accept',
  'assign',
  'clearText',
  'blackOut',
  'liftBlackout',
  'note',
  'proposeWithhold',
  'confirmWithhold',
  'dispose',
  'confirm',
  'revealContact',
  'revealOriginal',
]);

const DESK = '工作台看到的意见：个人信息号码已遮盖，联系方式不在其中';

/** 工作台看到的意见: texts with their personal numbers masked; nobody's contact. */
@View('DeskComment', DESK)
export class DeskCommentView extends SaidComment {
  readonly id = id();
  readonly consultationId = id();
  readonly region = str.opt();
  readonly group = str.opt();
  readonly recordedAt = instant.opt('代录的时刻');
  readonly receivedOn = day.opt();
  readonly postmarkedOn = day.opt();
  readonly recordedBy = str.opt();
  readonly paperFormNo = str.opt('收回的纸质意见表的表号');
  readonly peopleCount = int();
  readonly hasContact = bool('意见人留有联系方式');
  readonly showText = bool();
  readonly showName = bool();
  readonly textCleared = bool();
  readonly blackouts = of.many(() => BlackoutView, '公开时隐去的文字');
  readonly status = of(() => CommentStatus);
  readonly acceptedAt = instant.opt();
  readonly disownedAt = instant.opt('持回执的人说明不是本人提出');
  readonly disownedNote = str.opt('当时说明的情况，个人信息号码已遮盖');
  readonly hideState = of.opt(() => HideState);
  readonly hideReason = of.opt(() => HideReason);
  readonly hideNote = str.opt();
  readonly likeGroupId = id.opt('所在的一组相近意见');
  readonly likeCount = int.opt('这一组有几条，连同本条');
  readonly perhapsLike = bool('还有一条也许相近');
  readonly assigneeId = id.opt();
  readonly assignee = str.opt();
  readonly disposition = of.opt(() => DispositionView, '本条的或者所在主题的处理结果');
  readonly attachments = of.many(() => AttachmentView);
  readonly revisions = of.many(() => CommentRevisionView);
  readonly version = int();
  readonly viewerCan!: Can<typeof DeskCommentOffer>;
}

/** A page of the desk; the number of all that match is counted where it is asked for. */
export const DeskCommentConnection = connectionOf(DeskCommentView, 'DeskComment');

/** A page of an export (导出的意见): the same rows, and nothing counted. */
export const ExportedCommentConnection = connectionOf(DeskCommentView, 'ExportedComment');
