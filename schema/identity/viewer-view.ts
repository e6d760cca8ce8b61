import { View, bool, id, of, str } from '#schema/kernel/fields.ts';
import { Role } from '#server/law/people/role.ts';
import { Desk } from './desk.ts';
import { UnitView } from './unit-view.ts';

/** 当前登录的人, as they see themselves. */
@View('Viewer', '当前登录的人')
export class ViewerView {
  readonly id = id();
  readonly loginName = str();
  readonly name = str();
  readonly unit = of(() => UnitView);
  readonly roles = of.many(() => Role);
  readonly mustChangePassword = bool();
  readonly email = str.opt('告知待办用的工作邮箱');
  readonly mobile = str.opt('告知待办用的手机号码');
  readonly desks = of.many(() => Desk);
}
