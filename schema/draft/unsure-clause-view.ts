import { Field, ID, ObjectType } from 'type-graphql';
import { DraftClauseView } from '#schema/draft/draft-view.ts';

/** 一条不能确定的对应: the clause as it reads now, and the one of the version before that it most likely is. */
@ObjectType('UnsureClause', { description: '不能确定是上一稿哪一条的条款', simpleResolvers: true })
export class UnsureClauseView {
  @Field(() => ID)
  readonly anchorId!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => DraftClauseView, { nullable: true, description: '上一稿中最可能的一条' })
  readonly likely!: DraftClauseView | null;
}

/** 条款对应: what a clerk has to answer before the text goes out. */
@ObjectType('ClauseDoubts', { description: '条款对应：需要逐条选择的条款', simpleResolvers: true })
export class ClauseDoubtsView {
  @Field(() => [UnsureClauseView])
  readonly clauses!: readonly UnsureClauseView[];

  @Field(() => [DraftClauseView], { description: '上一稿的条款，供选择；没有需要选择的为空' })
  readonly former!: readonly DraftClauseView[];
}
