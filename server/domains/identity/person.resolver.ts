import { day, id, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { PersonInput } from '#schema/identity/person-input.ts';
import { PersonView, PersonWithPassword } from '#schema/identity/person-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { appointActing } from './appoint-acting.ts';
import { createPerson } from './create-person.ts';
import { endActing } from './end-acting.ts';
import { personById, personsPage } from './person.queries.ts';
import { resetPassword } from './reset-password.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { unlockPerson } from './unlock-person.ts';
import { updatePerson } from './update-person.ts';

const PersonConnection = connectionOf(PersonView, 'Person');
@Resolver()
export class PersonResolver {
  @Query(() => PersonConnection)
  persons(
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Ctx() context: Context,
  ) {
    return personsPage(context, { first, after, unitId });
  }
}

const withPassword = async (
  context: Context,
  done: { id: string; password: string; link: string } | Refusal,
) =>
  done instanceof Refusal
    ? done
    : { person: await personById(context, done.id), password: done.password, link: done.link };

const asPersonWithPassword = answering(PersonWithPassword, withPassword);
const asPerson = answering(PersonView, personById);

export const PersonMutations = mutations({
  createPerson: asPersonWithPassword('新建账号', [input(PersonInput), acknowledges], createPerson),
  updatePerson: asPerson('修改账号', [byId, ofVersion, input(PersonInput), acknowledges], updatePerson),
  resetPassword: asPersonWithPassword('重置密码', [byId], resetPassword),
  resetSecondFactor: asPerson('重置两步验证', [byId, arg('reason', text)], resetSecondFactor),
  unlockPerson: asPerson('解除锁定', [byId], unlockPerson),
  appointActing: asPerson(
    '安排代理',
    [byId, arg('actingId', id.opt), arg('startsOn', day.opt), arg('endsOn', day.opt), arg('reason', text)],
    appointActing,
  ),
  endActing: asPerson('结束代理', [byId], endActing),
  revokeSessions: asPerson('强制退出', [arg('personId', id)], revokeSessions),
});
