import { str, text } from '#schema/kernel/fields.ts';
import { answering, arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { AddressesInput } from '#schema/identity/person-input.ts';
import { ViewerView } from '#schema/identity/viewer-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { changePassword } from './change-password.ts';
import { saveMyAddresses } from './save-my-addresses.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { viewerById } from './viewer.queries.ts';

const ViewerOrRefusal = orRefusal(ViewerView, 'Viewer');

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerView, { nullable: true })
  viewer(@Ctx() context: Context) {
    return context.actor ? viewerById(context, context.actor.id) : null;
  }
}

const asViewer = answering(ViewerOrRefusal, viewerById);

export const ViewerMutations = mutations({
  signIn: asViewer('登录', [arg('loginName', text), arg('password', str)], signIn),
  signOut: mutation(Boolean, '退出登录', [], signOut),
  changePassword: asViewer('修改密码', [arg('current', str), arg('next', str)], changePassword),
  saveMyAddresses: asViewer('修改本人的联系方式，用来告知待办', [input(AddressesInput)], saveMyAddresses),
});
