import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AddressesInput } from '#schema/identity/person-input.ts';
import { ViewerView } from '#schema/identity/viewer-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
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

  @Mutation(() => ViewerOrRefusal)
  async signIn(
    @Arg('loginName', () => TextScalar) loginName: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ) {
    const done = await signIn(context, loginName, password);
    return done instanceof Refusal ? done : viewerById(context, done);
  }

  @Mutation(() => Boolean)
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Mutation(() => ViewerOrRefusal)
  async changePassword(
    @Arg('current', () => String) current: string,
    @Arg('next', () => String) next: string,
    @Ctx() context: Context,
  ) {
    const done = await changePassword(context, current, next);
    return done instanceof Refusal ? done : viewerById(context, done);
  }

  @Mutation(() => ViewerOrRefusal, { description: '修改本人的联系方式，用来告知待办' })
  async saveMyAddresses(@Arg('input', () => AddressesInput) input: AddressesInput, @Ctx() context: Context) {
    const done = await saveMyAddresses(context, input);
    return done instanceof Refusal ? done : viewerById(context, done);
  }
}
