import { str, text } from '#schema/kernel/fields.ts';
import { answering, arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AddressesInput } from '#schema/identity/person-input.ts';
import { AccountToOpenView } from '#schema/identity/person-view.ts';
import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { FactorOffer, RecoveryCodes, ViewerView } from '#schema/identity/person-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { accountToOpen } from './account-to-open.queries.ts';
import { askPasskey, askPasskeyTogether, askPasskeyToSignIn } from './ask-passkey.ts';
import { beginPasskey } from './begin-passkey.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changePassword } from './change-password.ts';
import { confirmPasskey } from './confirm-passkey.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { linkSingleSignOn } from './link-single-sign-on.ts';
import { openAccount } from './open-account.ts';
import { removePasskey } from './remove-passkey.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { saveMyAddresses } from './save-my-addresses.ts';
import { signIn } from './sign-in.ts';
import { signInTogether } from './sign-in-together.ts';
import { signOut } from './sign-out.ts';
import { unlinkSingleSignOn } from './unlink-single-sign-on.ts';
import { viewerById } from './viewer.queries.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerView, { nullable: true })
  viewer(@Ctx() context: Context) {
    return context.actor ? viewerById(context, context.actor.id) : null;
  }

  @Query(() => String, { nullable: true, description: '统一身份认证的名称；没有接入的为空' })
  singleSignOn(@Ctx() { services }: Context) {
    return services.config.singleSignOn?.name ?? null;
  }

  @Query(() => AccountToOpenView, { nullable: true, description: '开通链接所指的账号；链接无效的没有' })
  accountToOpen(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return accountToOpen(context, token);
  }
}

/** Asked for where name and password are right and a second factor is enrolled: one of them. */
const CODE = arg('code', () => text.opt('验证器上的6位数字，或者一个恢复码'));
const PASSKEY = arg('passkey', () => str.opt('浏览器为通行密钥作的答复（JSON）'));
const PASSWORD = arg('password', str);
const PROOF = [PASSWORD, CODE, PASSKEY] as const;

const asViewer = answering(ViewerView, viewerById);

export const ViewerMutations = mutations({
  signIn: asViewer('登录', [arg('loginName', text), PASSWORD, CODE, PASSKEY], signIn),
  signInTogether: asViewer('用统一身份认证登录', [CODE, PASSKEY], signInTogether),
  askPasskeyTogether: mutation(
    orRefusal(FactorOffer),
    '统一身份认证以后发起通行密钥核验',
    [],
    askPasskeyTogether,
  ),
  linkSingleSignOn: asViewer('关联统一身份认证', PROOF, linkSingleSignOn),
  unlinkSingleSignOn: asViewer('解除统一身份认证的关联', PROOF, unlinkSingleSignOn),
  openAccount: mutation(
    orRefusal(StaffNameView),
    '凭开通链接设置密码',
    [arg('token', str), arg('next', str)],
    openAccount,
  ),
  signOut: mutation(Boolean, '退出登录', [], signOut),
  changePassword: asViewer('修改密码', [arg('current', str), arg('next', str)], changePassword),
  saveMyAddresses: asViewer('修改本人的联系方式，用来告知待办', [input(AddressesInput)], saveMyAddresses),
  beginSecondFactor: mutation(orRefusal(FactorOffer), '开始启用手机验证器', PROOF, beginSecondFactor),
  confirmSecondFactor: mutation(
    orRefusal(RecoveryCodes),
    '启用手机验证器',
    [arg('code', text)],
    confirmSecondFactor,
  ),
  removeSecondFactor: asViewer('停用手机验证器', PROOF, removeSecondFactor),
  beginPasskey: mutation(
    orRefusal(FactorOffer),
    '开始启用通行密钥',
    [arg('name', text), ...PROOF],
    beginPasskey,
  ),
  confirmPasskey: mutation(
    orRefusal(RecoveryCodes),
    '启用通行密钥',
    [arg('name', text), arg('passkey', str)],
    confirmPasskey,
  ),
  askPasskey: mutation(orRefusal(FactorOffer), '发起通行密钥核验', [], askPasskey),
  askPasskeyToSignIn: mutation(
    orRefusal(FactorOffer),
    '登录时发起通行密钥核验',
    [arg('loginName', text), PASSWORD],
    askPasskeyToSignIn,
  ),
  removePasskey: asViewer('移除通行密钥', [arg('id', str), ...PROOF], removePasskey),
  renewRecoveryCodes: mutation(orRefusal(RecoveryCodes), '更换恢复码', [CODE, PASSKEY], renewRecoveryCodes),
});
