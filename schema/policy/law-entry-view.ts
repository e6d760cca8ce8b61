import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, instant, int, of, str } from '#schema/kernel/fields.ts';
import { LawEntryState, LawStanding } from '#server/law/policy/law-edition.ts';
import { SpecialLawView } from './special-law-view.ts';

/** 对一版专门规定可办的事. */
export const LawEntryOffer = offerOf('LawEntry', '可办事项', [
  'confirm',
  'return',
  { event: 'follow', label: '提出新的一版，或者停止适用' },
]);

/** 专门规定的一版: as everyone reads it; what waits for its second person, and what was returned, 司法局 alone. */
@View('LawEntry', '专门规定的一版')
export class LawEntryView extends SpecialLawView {
  readonly no = int('第几版');
  readonly ends = bool('这一版停止适用');
  readonly source = str();
  readonly docNo = str();
  readonly place = str('第几条');
  readonly state = of(() => LawEntryState);
  readonly standing = of.opt(() => LawStanding, '没有确认的为空');
  readonly reason = str();
  readonly proposedBy = str.opt('提出人，公众看不到');
  readonly proposedAt = instant();
  readonly ruledBy = str.opt('确认人或者退回人，公众看不到');
  readonly ruledAt = instant.opt();
  readonly ruling = str('退回的原因');
  readonly version = int();

  /** Who proposed it confirms nothing of it. */
  readonly proposedById!: string | null;
}
