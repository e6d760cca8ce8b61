import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Desk } from '#server/law/people/desk.ts';
import { Role } from '#server/law/people/role.ts';
import { UnitView } from './unit-view.ts';

/** 工作人员账号, as far as its owner sees it too. */
@View()
export abstract class AccountView {
  readonly id = id();
  readonly loginName = str();
  readonly name = str();
  readonly unit = of(() => UnitView);
  readonly roles = of.many(() => Role);
  readonly email = str.opt('告知待办用的工作邮箱');
  readonly mobile = str.opt('告知待办用的手机号码');
  readonly mustChangePassword = bool();
}

/** 代理岗位 of an account, as it holds or is to come. */
@View('ActingPost', '代理岗位')
export class ActingPostView {
  readonly id = id();
  readonly acting = str('代理人');
  readonly absent = str('请假的人');
  readonly startsOn = day();
  readonly endsOn = day();
  readonly reason = str();
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
  readonly acting = of.many(() => ActingPostView);
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

/** 通行密钥, as its person sees it. */
@View('Passkey', '通行密钥：登录时由电脑、手机或者安全钥匙证明是本人')
export class PasskeyView {
  readonly id = str();
  readonly name = str();
  readonly enrolledAt = instant();
  readonly lastUsedAt = instant.opt();
}

/** 当前登录的人, as they see themselves. */
@View('Viewer', '当前登录的人')
export class ViewerView extends AccountView {
  readonly mustEnrol = bool('还须先启用两步验证');
  readonly authenticator = bool('启用了手机验证器');
  readonly passkeys = of.many(() => PasskeyView);
  readonly recoveryCodesLeft = int.opt('还剩几个恢复码；没有启用两步验证的为空');
  readonly acting = str.many('现在代理谁的岗位，至哪日');
  readonly singleSignOn = bool('关联了统一身份认证');
  readonly desks = of.many(() => Desk);
}

/** For the authenticator or the browser of the person themselves (两步验证). */
@View('FactorOffer', '交给本人的验证器或者浏览器')
export class FactorOffer {
  readonly offer = str('验证器的otpauth地址，密钥在其中；或者通行密钥的WebAuthn选项（JSON）');
}

/** One-time codes for whoever has no authenticator at hand (恢复码). */
@View('RecoveryCodes', '恢复码只在此出现一次')
export class RecoveryCodes {
  readonly codes = str.many();
}
