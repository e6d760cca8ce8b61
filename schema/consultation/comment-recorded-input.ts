import { Input, day, int, of, text } from '#schema/kernel/fields.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { AuthoredCommentInput } from './comment-input.ts';

/** 工作人员代录的意见: what came by letter, telephone, visit or at the counter. */
@Input()
export class RecordedCommentInput extends AuthoredCommentInput {
  readonly channel = of(() => CommentChannel);
  readonly receivedOn = day();
  readonly postmarkedOn? = day.opt();
  readonly peopleCount = int();
  readonly paperFormNo? = text.opt('写在有编号的纸质意见表上的：表号');
}
