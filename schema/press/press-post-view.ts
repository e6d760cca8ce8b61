import { View, of, str } from '#schema/kernel/fields.ts';
import { LivePostView } from '#schema/playback/live-post-view.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';

/** 文字直播的一条, of a press conference: a post like any other, and what of the conference it is. */
@View('PressPost', '新闻发布会文字直播的一条')
export class PressPostView extends LivePostView {
  readonly kind = of(() => PressPostKind);
  readonly mark = str('开场、发布、提问、回答、结束');
}
