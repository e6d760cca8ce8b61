import './press-enums.ts';
import { Field, ObjectType } from 'type-graphql';
import { LivePostView } from '#schema/playback/live-post-view.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';

/** 文字直播的一条, of a press conference: a post like any other, and what of the conference it is. */
@ObjectType('PressPost', { description: '新闻发布会文字直播的一条', simpleResolvers: true })
export class PressPostView extends LivePostView {
  @Field(() => PressPostKind)
  readonly kind!: PressPostKind;

  @Field(() => String, { description: '开场、发布、提问、回答、结束' })
  readonly mark!: string;
}
