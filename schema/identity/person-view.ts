import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Role } from '#server/law/people/role.ts';
import { UnitView } from './unit-view.ts';

/** An account as both its person and the system administrator see it. */
export class AccountView {
  readonly id = id();
  readonly loginName = str();
  readonly name = str();
  readonly unit = of(() => UnitView);
  readonly roles = of.many(() => Role);
  readonly email = str.opt('告知待办用的工作邮箱');
  readonly mobile = str.opt('告知待办用的手机号码');
  readonly mustChangePassword = bool();
}

/** 工作人员账号, as the system administrator sees it; reached through nothing else than the accounts. */
@View('Person', '工作人员账号；仅系统管理员可列出')
export class PersonView extends AccountView {
  readonly active = bool();
  readonly secondFactor = bool('已启用两步验证');
  readonly lockedUntil = instant.opt();
  readonly lastSignInAt = instant.opt();
  readonly version = int();
  readonly sessionCount = int();
}

/** A new account or password; the password is shown this once and stored nowhere. */
@View('PersonWithPassword', '新密码只在此出现一次')
export class PersonWithPassword {
  readonly person = of(() => PersonView);
  readonly password = str();
  readonly link = str('开通链接：本人打开，自己设密码；用过一次就作废');
}

/** 待开通的账号, as whoever holds its link sees it. */
@View('AccountToOpen', '开通链接所指的账号')
export class AccountToOpenView {
  readonly loginName = str();
  readonly name = str();
  readonly unitName = str();
  readonly until = instant('链接到这一刻为止');
}
