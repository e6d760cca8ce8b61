import { Field, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 意见人的姓名和联系方式; the only type of the contract that carries them, and only a logged command answers with it. */
@ObjectType('RevealedContact', { simpleResolvers: true })
export class RevealedContact {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;
}

/** 未遮盖的原文. */
@ObjectType('RevealedText', { simpleResolvers: true })
export class RevealedText {
  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true })
  readonly suggestedText!: string | null;
}
