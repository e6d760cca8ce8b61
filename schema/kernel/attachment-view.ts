import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttachmentKind } from './attachment-kind.ts';

/** 附件, as whoever may read it sees it; where it is stored is nobody's business. */
@ObjectType('Attachment', { simpleResolvers: true })
export class AttachmentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => AttachmentKind)
  readonly kind!: AttachmentKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly mediaType!: string;

  @Field(() => Int)
  readonly size!: number;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => Boolean, { nullable: true, description: '已经更正，另有正确的附件；原件保留' })
  readonly corrected?: boolean | null | undefined;
}
