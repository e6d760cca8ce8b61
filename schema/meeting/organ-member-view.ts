import { Input, View, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';

/** A row of the list (组成人员的登记), as it is or was. */
@View('ListedMember')
export class ListedMemberView implements ListedMember {
  readonly name = str();
  readonly post = str('职务');
  readonly head = bool('行政首长');
  readonly since = day('任职起');
  readonly until = day.opt('任职至；在任的没有');
  readonly authorisationNo = str.opt('代行职权的书面授权的文号');
  readonly authorisationOn = day.opt('书面授权的日期');
}

/** 会议组成人员, as the office keeps the list. */
@View('OrganMember', '会议组成人员')
export class OrganMemberView extends ListedMemberView {
  readonly id = id();
  readonly version = int();
}

/** 一名会议组成人员, as typed. */
@Input('OrganMemberInput')
export class OrganMemberInput implements ListedMember {
  readonly name = text();
  readonly post = text('职务，如副县长');
  readonly head = bool({ defaultValue: false, description: '行政首长' });
  readonly since = day('任职起');
  readonly until = day.opt('任职至；在任的不填');
  readonly authorisationNo = text.opt('代行职权的书面授权的文号；不是代行的不填');
  readonly authorisationOn = day.opt('书面授权的日期');
}

/** 组成人员名单的变动: before and after, why, and by which two persons. */
@View('OrganMemberChange', '会议组成人员名单的变动，供办公机构')
export class OrganMemberChangeView {
  readonly id = id();
  readonly before = of.opt(() => ListedMemberView, '原来的登记；新增的没有');
  readonly after = of(() => ListedMemberView, '变动后的登记');
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

/** A change of the list, or why it may not be so (名单变动或不予办理的理由). */
export const OrganMemberChangeOrRefusal = orRefusal(OrganMemberChangeView, 'OrganMemberChange');
