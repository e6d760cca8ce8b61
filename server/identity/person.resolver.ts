import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PersonInput } from '#schema/identity/person-input.ts';
import { PersonView, PersonWithPassword } from '#schema/identity/person-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { createPerson } from './create-person.ts';
import { personById, personsPage } from './person.queries.ts';
import { resetPassword } from './reset-password.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { unlockPerson } from './unlock-person.ts';
import { updatePerson } from './update-person.ts';

const PersonConnection = connectionOf(PersonView, 'Person');
const PersonOrRefusal = orRefusal(PersonView, 'Person');
const PersonWithPasswordOrRefusal = orRefusal(PersonWithPassword);

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

  @Mutation(() => PersonWithPasswordOrRefusal)
  async createPerson(@Arg('input', () => PersonInput) input: PersonInput, @Ctx() context: Context) {
    return withPassword(context, await createPerson(context, input));
  }

  @Mutation(() => PersonOrRefusal)
  async updatePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await updatePerson(context, id, version, input));
  }

  @Mutation(() => PersonWithPasswordOrRefusal)
  async resetPassword(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return withPassword(context, await resetPassword(context, id));
  }

  @Mutation(() => PersonOrRefusal)
  async unlockPerson(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await unlockPerson(context, id));
  }

  @Mutation(() => PersonOrRefusal)
  async revokeSessions(@Arg('personId', () => ID) personId: string, @Ctx() context: Context) {
    return fresh(context, await revokeSessions(context, personId));
  }
}

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : personById(context, done);

const withPassword = async (context: Context, done: { id: string; password: string } | Refusal) =>
  done instanceof Refusal ? done : { person: await personById(context, done.id), password: done.password };
