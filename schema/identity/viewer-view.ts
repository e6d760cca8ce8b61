import { View, bool, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Desk } from '#server/law/people/desk.ts';
import { AccountView } from './person-view.ts';

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
