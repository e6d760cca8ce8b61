import { View, int, of, str } from '#schema/kernel/fields.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';

/** 按条归类: opinions of one stance on one clause that wait for a theme. */
@View('ClauseTheme', '同一条、同一态度还没有归类、没有答复的意见，拟归成的主题')
export class ClauseThemeView {
  readonly clauseNo = str();
  readonly stance = of(() => Stance);
  readonly title = str('拟用的主题');
  readonly count = int();
}
