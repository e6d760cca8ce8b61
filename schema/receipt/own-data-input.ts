import { Field, InputType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** 更正后的姓名和联系方式 (个人信息保护法第四十六条): all of it as it shall be; what is left out is no longer kept. */
@InputType({ description: '更正后的姓名、单位和联系方式；不填的不再保存' })
export class OwnDataCorrectionInput {
  @Field(() => TextScalar, { nullable: true })
  readonly name?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '以单位名义提出意见的' })
  readonly organisation?: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;
}
