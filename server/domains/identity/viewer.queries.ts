import { sql } from 'kysely';
import type { ViewerView } from '#schema/identity/person-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import type { Role } from '#server/law/people/role.ts';
import { actingToday } from './acting-posts.queries.ts';
import { desksOf } from './desks.ts';
import { passkeysOf } from './passkey.queries.ts';
import { enrolled } from './second-factor.ts';
import { unitById } from './unit.queries.ts';

/** Person signed in as `id` (当前登录的人); until they have a password and, where asked for, a second factor of their own, no desk is open to them. */
export const viewerById = (context: Context, id: string): Promise<ViewerView> =>
  read(context, async (db) => {
    const person = await db
      .selectFrom('person')
      .select(['id', 'login_name', 'name', 'unit_id', 'must_change_password', 'email', 'mobile'])
      .select(sql<Role[]>`posts_of(person)`.as('roles'))
      .select(['second_factor_step', 'recovery_codes', 'single_sign_on'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const hasFactor = await enrolled(db, id);
    const mustEnrol = context.services.config.secondFactorForAll && !hasFactor;
    const unit = await unitById(db, person.unit_id);
    return {
      id: person.id,
      loginName: person.login_name,
      name: person.name,
      unit,
      roles: person.roles,
      mustChangePassword: person.must_change_password,
      mustEnrol,
      email: person.email,
      mobile: person.mobile,
      authenticator: person.second_factor_step !== null,
      passkeys: await passkeysOf(db, id),
      recoveryCodesLeft: hasFactor ? person.recovery_codes.length : null,
      acting: await actingToday(db, person.id),
      singleSignOn: person.single_sign_on !== null,
      desks:
        person.must_change_password || mustEnrol ? [] : desksOf(postsIn(person.roles, unit.decidesItself)),
    };
  });

export { demand } from '#server/ground/kernel/demand.ts';
