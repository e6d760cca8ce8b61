import { View, id, instant, str } from '#schema/kernel/fields.ts';

/** 内部备注, as the people of the unit read it. */
@View('CommentNote', '意见旁的内部备注；只给本单位的人看')
export class CommentNoteView {
  readonly id = id();
  readonly by = str();
  readonly at = instant();
  readonly text = str();
}
