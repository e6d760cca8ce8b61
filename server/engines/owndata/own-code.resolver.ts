import { orRefusal } from '#schema/kernel/refusal.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import {
  OwnCodeAskInput,
  OwnCodeInput,
  OwnCodeAskedView,
  OwnCodeEnteredView,
} from '#schema/receipt/own-code-view.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import { refuseOwnCode } from '#server/law/people/own-code.ts';
import { Refusal } from '#server/law/refusal.ts';
import { askOwnCode } from './ask-own-code.ts';
import { enterOwnCode } from './enter-own-code.ts';

/** 找回: on a new device, by a code to the contact that was left. */
export const OwnCodeMutations = mutations({
  askOwnCode: mutation(
    orRefusal(OwnCodeAskedView),
    '索取验证码，发往留过的手机号码或者邮箱；有没有提交过，答复都一样',
    [input(OwnCodeAskInput)],
    async (context, input) => {
      const done = await askOwnCode(context, input);
      return done instanceof Refusal ? done : { minutes: CODE_MINUTES };
    },
  ),
  enterOwnCode: mutation(
    orRefusal(OwnCodeEnteredView),
    '凭联系方式和验证码，得到从它提交的全部回执',
    [input(OwnCodeInput)],
    async (context, input) => {
      const receipts = await enterOwnCode(context, input);
      if (receipts instanceof Refusal) return receipts;
      return receipts === null ? new Refusal(refuseOwnCode(false)) : { receipts };
    },
  ),
});
