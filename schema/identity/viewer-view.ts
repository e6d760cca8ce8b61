import { View, bool, int, of, str } from '#schema/kernel/fields.ts';
import { Desk } from '#server/law/people/desk.ts';
import { AccountView } from './person-view.ts';

/** 当前登录的人, as they see themselves. */
@View('Viewer', '当前登录的人')
export class ViewerView extends AccountView {
  readonly mustEnrol = bool('还须先启用两步验证');
  readonly recoveryCodesLeft = int.opt('还剩几个恢复码；没有启用两步验证的为空');
  readonly acting = str.many('现在代理谁的岗位，至哪日');
  readonly desks = of.many(() => Desk);
}

/** For the authenticator of the person themselves, until they confirm it (两步验证). */
@View('SecondFactorKey', '两步验证的密钥，只给本人的验证器')
export class SecondFactorKey {
  readonly uri = str('otpauth地址，密钥在其中');
}

/** One-time codes for whoever has no authenticator at hand (恢复码). */
@View('RecoveryCodes', '恢复码只在此出现一次')
export class RecoveryCodes {
  readonly codes = str.many();
}
