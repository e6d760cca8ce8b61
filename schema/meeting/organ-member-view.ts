import { Input, View, bool, day, id, int, str, text } from '#schema/kernel/fields.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';

/** 会议组成人员, as the office keeps the list. */
@View('OrganMember', '会议组成人员')
export class OrganMemberView implements ListedMember {
  readonly id = id();
  readonly version = int();
  readonly words = str('一行登记，如“副县长甲，2026年1月1日起”');
  readonly name = str();
  readonly post = str('职务');
  readonly head = bool('行政首长');
  readonly since = day('任职起');
  readonly until = day.opt('任职至；在任的没有');
  readonly authorisationNo = str.opt('代行职权的书面授权的文号');
  readonly authorisationOn = day.opt('书面授权的日期');
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
