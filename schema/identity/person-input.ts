import { Input, bool, id, of, text } from '#schema/kernel/fields.ts';
import { Role } from '#server/law/people/role.ts';

/** Where somebody is notified of what waits for them (本人的联系方式). */
@Input()
export class AddressesInput {
  readonly email = text({ defaultValue: '', description: '本人的工作邮箱，用来告知待办' });
  readonly mobile = text({ defaultValue: '', description: '本人的手机号码，用来告知待办' });
}

/** Fields of an account to fill in (工作人员账号). */
@Input()
export class PersonInput extends AddressesInput {
  readonly loginName = text();
  readonly name = text();
  readonly unitId = id();
  readonly roles = of.many(() => Role);
  readonly active = bool();
}
