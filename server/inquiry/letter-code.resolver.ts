import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { LetterCodeSentOrRefusal, LetterProofOrRefusal } from '#schema/inquiry/letter-code-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { CODE_MINUTES } from '#server/law/following/following.ts';
import { refuseLetterCode } from '#server/law/procedure/letter-code.ts';
import { Refusal } from '#server/law/refusal.ts';
import { askLetterCode } from './ask-letter-code.ts';
import { enterLetterCode } from './enter-letter-code.ts';

const Token = () => Arg('token', () => String);

/** 验证码 of whoever answers by a link. */
@Resolver()
export class LetterCodeResolver {
  @Mutation(() => LetterCodeSentOrRefusal, { description: '索取验证码，发往函登记的联系方式' })
  async askLetterCode(@Token() token: string, @Ctx() context: Context) {
    const done = await askLetterCode(context, token);
    return done instanceof Refusal ? done : { minutes: CODE_MINUTES };
  }

  @Mutation(() => LetterProofOrRefusal, { description: '填写验证码，得到声明、署名、答复的凭据' })
  async enterLetterCode(
    @Token() token: string,
    @Arg('code', () => TextScalar, { description: '六位数字' }) code: string,
    @Ctx() context: Context,
  ) {
    const proof = await enterLetterCode(context, token, code);
    return typeof proof === 'string' ? { proof } : new Refusal(refuseLetterCode(false));
  }
}
