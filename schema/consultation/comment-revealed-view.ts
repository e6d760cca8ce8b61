import { View, of, str } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 意见人的姓名和联系方式; the only type of the contract that carries them, and only a logged command answers with it. */
@View('RevealedContact')
export class RevealedContact {
  readonly name = str.opt();
  readonly organisation = str.opt();
  readonly contactKind = of.opt(() => ContactKind);
  readonly contact = str.opt();
}

/** 未遮盖的原文. */
@View('RevealedText')
export class RevealedText {
  readonly text = str();
  readonly suggestedText = str.opt();
}
