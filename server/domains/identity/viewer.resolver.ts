import { str, text } from '#schema/kernel/fields.ts';
import { answering, arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AddressesInput } from '#schema/identity/person-input.ts';
import { AccountToOpenView } from '#schema/identity/person-view.ts';
import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { RecoveryCodes, SecondFactorKey, ViewerView } from '#schema/identity/viewer-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { accountToOpen } from './account-to-open.queries.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changePassword } from './change-password.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { openAccount } from './open-account.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { saveMyAddresses } from './save-my-addresses.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { viewerById } from './viewer.queries.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerView, { nullable: true })
  viewer(@Ctx() context: Context) {
    return context.actor ? viewerById(context, context.actor.id) : null;
  }

  @Query(() => AccountToOpenView, { nullable: true, description: '开通链接所指的账号；链接无效的没有' })
  accountToOpen(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return accountToOpen(context, token);
  }
}

/** Asked for where name and password are right and a second factor is enrolled. */
const CODE = arg('code', () => text.opt('验证器上的6位数字，或者一个恢复码'));

const asViewer = answering(ViewerView, viewerById);

export const ViewerMutations = mutations({
  signIn: asViewer('登录', [arg('loginName', text), arg('password', str), CODE], signIn),
  openAccount: mutation(
    orRefusal(StaffNameView),
    '凭开通链接设置密码',
    [arg('token', str), arg('next', str)],
    openAccount,
  ),
  signOut: mutation(Boolean, '退出登录', [], signOut),
  changePassword: asViewer('修改密码', [arg('current', str), arg('next', str)], changePassword),
  saveMyAddresses: asViewer('修改本人的联系方式，用来告知待办', [input(AddressesInput)], saveMyAddresses),
  beginSecondFactor: mutation(orRefusal(SecondFactorKey), '开始启用两步验证', [], beginSecondFactor),
  confirmSecondFactor: mutation(
    orRefusal(RecoveryCodes),
    '启用两步验证',
    [arg('code', text)],
    confirmSecondFactor,
  ),
  removeSecondFactor: asViewer('停用两步验证', [arg('password', str), arg('code', text)], removeSecondFactor),
  renewRecoveryCodes: mutation(
    orRefusal(RecoveryCodes),
    '更换恢复码',
    [arg('code', text)],
    renewRecoveryCodes,
  ),
});
