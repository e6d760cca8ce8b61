import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { PageInfo } from '#schema/kernel/page.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SearchKind, SearchPlace } from './search-kind.ts';

/** 摘录. */
@ObjectType('SearchExcerpt', { simpleResolvers: true })
export class SearchExcerptView {
  @Field(() => String, { description: '找到的字词之前的字' })
  readonly before!: string;

  @Field(() => String, { description: '找到的字词；没有的为空' })
  readonly found!: string;

  @Field(() => String, { description: '之后的字' })
  readonly after!: string;
}

/** 地址各段: which page, and where on it. */
@ObjectType('SearchAddress', { simpleResolvers: true })
export class SearchAddressView {
  @Field(() => SearchPlace)
  readonly place!: SearchPlace;

  @Field(() => String, { description: '编号' })
  readonly no!: string;

  @Field(() => Int, { nullable: true, description: '第几轮、第几项、第几段' })
  readonly number!: number | null;

  @Field(() => String, { nullable: true, description: '条款、文件名、意见列表中的位置' })
  readonly part!: string | null;

  @Field(() => Int, { nullable: true, description: '回放的毫秒' })
  readonly startsMs!: number | null;
}

/** 检索到的一项. */
@ObjectType('SearchHit', { simpleResolvers: true })
export class SearchHitView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => SearchKind)
  readonly kind!: SearchKind;

  @Field(() => SearchExcerptView)
  readonly title!: SearchExcerptView;

  @Field(() => SearchExcerptView)
  readonly excerpt!: SearchExcerptView;

  @Field(() => SearchAddressView)
  readonly address!: SearchAddressView;

  @Field(() => SearchAddressView, { description: '所属事项、会议、活动的页面；本身就是的，是它自己' })
  readonly about!: SearchAddressView;

  @Field(() => CalendarDayScalar)
  readonly day!: CalendarDay;

  @Field(() => String, { nullable: true, description: '单位' })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: '所属的事项、会议' })
  readonly within!: string | null;
}

/** 每一种有多少. */
@ObjectType('SearchCount', { description: '每一种有多少；超过100的capped为真', simpleResolvers: true })
export class SearchCountView {
  @Field(() => SearchKind)
  readonly kind!: SearchKind;

  @Field(() => Int)
  readonly value!: number;

  @Field(() => Boolean)
  readonly capped!: boolean;
}

/** 单位. */
@ObjectType('SearchUnit', { simpleResolvers: true })
export class SearchUnitView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

/** 检索的结果. */
@ObjectType('SearchResult', { simpleResolvers: true })
export class SearchResultView {
  @Field(() => [String], { description: '没有一处有全部字词的，实际找的是这些；有的为空' })
  readonly instead!: readonly string[];

  @Field(() => [SearchHitView], {
    description: '照原样有的在前，标题相符的在前，事项在前，意见和发言在后；最近的在前',
  })
  readonly nodes!: readonly SearchHitView[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => [SearchCountView], { description: '各种各有多少，不受种类条件限制' })
  readonly counts!: readonly SearchCountView[];

  @Field(() => [Int], { description: '找到的内容所在的年份' })
  readonly years!: readonly number[];

  @Field(() => [SearchUnitView], { description: '找到的内容所属的单位' })
  readonly units!: readonly SearchUnitView[];

  @Field(() => [String], { description: '没有找到时，能够找到的更短的字词' })
  readonly shorter!: readonly string[];

  @Field(() => [SearchHitView], { description: '没有找到时，标题最相近的' })
  readonly nearest!: readonly SearchHitView[];
}
