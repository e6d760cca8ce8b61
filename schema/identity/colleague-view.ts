import { Field, ID, Int, ObjectType } from 'type-graphql';

const COLLEAGUE = '本单位可以办理意见的在岗人员：只有姓名，没有账号';

/** 同事: whom comments may be given to, as their own unit sees them. */
@ObjectType('Colleague', { description: COLLEAGUE, simpleResolvers: true })
export class ColleagueView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { description: '这次征求意见中由本人办理、还没有处理的意见' })
  readonly openCount!: number;
}
