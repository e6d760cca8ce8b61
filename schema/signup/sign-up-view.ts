import { View, of, str } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** The sign-up that was changed; its own page is read by its receipt. */
@View('SignUp', '办理过的报名')
export class SignUpView {
  readonly receiptNo = str();
}

/** The sign-up, or why it may not be changed. */
export const SignUpOrRefusal = orRefusal(SignUpView, 'SignUp');

/** 报名人; only a logged command answers with it. */
@View('RevealedSignUp')
export class RevealedSignUp {
  readonly name = str();
  readonly contactKind = of(() => ContactKind);
  readonly contact = str();
  readonly guardian = str.opt('监护人');
  readonly organisation = str.opt('所在单位');
  readonly cardNo = str.opt('记者证号');
}
