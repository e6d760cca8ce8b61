import { Field, InputType, registerEnumType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** In which order the register is read (名册的次序). */
export enum RepresentativeOrder {
  LATEST = 'LATEST',
  NO = 'NO',
  TERM_END = 'TERM_END',
  INVITED_LEAST = 'INVITED_LEAST',
  INVITED_MOST = 'INVITED_MOST',
}
registerEnumType(RepresentativeOrder, { name: 'RepresentativeOrder', description: '名册的次序' });

/** Which part of the register is asked for (筛选). */
@InputType('RepresentativeFilter')
export class RepresentativeFilter {
  @Field(() => RepresentativeState, { nullable: true })
  readonly state?: RepresentativeState | null;

  @Field(() => RepresentativeCategory, { nullable: true })
  readonly category?: RepresentativeCategory | null;

  @Field(() => TextScalar, { nullable: true, description: '所在乡镇（街道）' })
  readonly region?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '姓名、单位、领域或者编号中的字' })
  readonly words?: string | null;
}
