import { Field, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** The sign-up that was changed; its own page is read by its receipt. */
@ObjectType('SignUp', { description: '办理过的报名', simpleResolvers: true })
export class SignUpView {
  @Field(() => String)
  readonly receiptNo!: string;
}

/** The sign-up, or why it may not be changed. */
export const SignUpOrRefusal = orRefusal(SignUpView, 'SignUp');

/** 报名人; only a logged command answers with it. */
@ObjectType('RevealedSignUp', { simpleResolvers: true })
export class RevealedSignUp {
  @Field(() => String)
  readonly name!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => String, { nullable: true, description: '监护人' })
  readonly guardian!: string | null;

  @Field(() => String, { nullable: true, description: '所在单位' })
  readonly organisation!: string | null;

  @Field(() => String, { nullable: true, description: '记者证号' })
  readonly cardNo!: string | null;
}
