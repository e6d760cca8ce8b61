import { View, of, str } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 姓名和联系方式; only a logged command answers with it. */
@View('RevealedContact')
export class RevealedContact {
  readonly name? = str.opt();
  readonly organisation? = str.opt();
  readonly contactKind = of.opt(() => ContactKind);
  readonly contact = str.opt();
}

/** 来件人 and the text as it was written; only a logged command answers with it. */
@View('RevealedAsker')
export class RevealedAsker extends RevealedContact {
  readonly text = str();
  readonly identityNo? = str.opt('依申请公开的身份证明号码');
}

/** 未遮盖的原文. */
@View('RevealedText')
export class RevealedText {
  readonly text = str();
  readonly suggestedText = str.opt();
}
