import { orRefusal } from '#schema/kernel/refusal.ts';
import { str, text } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { LetterCodeSentView, LetterProofView } from '#schema/inquiry/letter-code-view.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import { refuseLetterCode } from '#server/law/procedure/letter-code.ts';
import { Refusal } from '#server/law/refusal.ts';
import { askLetterCode } from './ask-letter-code.ts';
import { enterLetterCode } from './enter-letter-code.ts';

/** 验证码 of whoever answers by a link. */
export const LetterCodeMutations = mutations({
  askLetterCode: mutation(
    orRefusal(LetterCodeSentView),
    '索取验证码，发往函登记的联系方式',
    [arg('token', str)],
    async (context, token) => {
      const done = await askLetterCode(context, token);
      return done instanceof Refusal ? done : { minutes: CODE_MINUTES };
    },
  ),
  enterLetterCode: mutation(
    orRefusal(LetterProofView),
    '填写验证码，得到声明、署名、答复的凭据',
    [arg('token', str), arg('code', () => text('六位数字'))],
    async (context, token, code) => {
      const proof = await enterLetterCode(context, token, code);
      return typeof proof === 'string' ? { proof } : new Refusal(refuseLetterCode(false));
    },
  ),
});
