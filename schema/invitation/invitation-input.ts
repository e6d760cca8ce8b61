import { Input, instant, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** Content common to all letters on one item (邀请函). */
@Input('SendInvitationsInput')
export class SendInvitationsInput {
  readonly replyBy = instant('答复期限');
  readonly contact = text('联系人和电话');
  readonly note = text({ defaultValue: '', description: '其他要说明的，如材料在哪里取' });
}

/** 利益相关方: somebody the matter concerns directly, of the register or not. */
@Input('StakeholderInput')
export class StakeholderInput {
  readonly name = text();
  readonly interest = text('与议题有什么直接利害关系');
  readonly contactKind = of(() => ContactKind);
  readonly contact = text();
}
