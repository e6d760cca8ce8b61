import { View, bool, id, of, str } from '#schema/kernel/fields.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';

/** 经第二人确认的变动: before and after in words, why, and by which two persons. */
@View('ProposedChange', '经第二人确认的变动；公众只看到随会议纪要公布的，看不到是谁办理的')
export class ProposedChangeView {
  readonly id = id();
  readonly kind = of(() => ChangeKind);
  readonly before = str.opt('原登记；新增的没有');
  readonly after = str('变动后的登记');
  readonly reason = str();
  readonly proposedBy = str.opt('提出人');
  readonly proposedAt = of(() => Date);
  readonly confirmedBy = str.opt('确认人');
  readonly confirmedAt = of.opt(() => Date);
  readonly returnedBy = str.opt('退回人');
  readonly returnedAt = of.opt(() => Date);
  readonly returnReason = str('退回的原因');
  readonly own = bool('由本人提出，须由另一人确认');
}
