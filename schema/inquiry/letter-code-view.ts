import { Field, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** That a code was sent. */
@ObjectType('LetterCodeSent', { description: '验证码已经发出', simpleResolvers: true })
export class LetterCodeSentView {
  @Field(() => Int, { description: '多少分钟内填写' })
  readonly minutes!: number;
}

/** What a right code gives. */
@ObjectType('LetterProof', { description: '验证码正确', simpleResolvers: true })
export class LetterProofView {
  @Field(() => String, { description: '声明、署名、答复时附上的凭据' })
  readonly proof!: string;
}

/** That it was sent, or why it is not. */
export const LetterCodeSentOrRefusal = orRefusal(LetterCodeSentView, 'LetterCodeSent');

/** What proves who answers, or that the code opens nothing. */
export const LetterProofOrRefusal = orRefusal(LetterProofView, 'LetterProof');
