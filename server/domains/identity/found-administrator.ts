import { Person } from '#schema/identity/person.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { Unit } from '#schema/identity/unit.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import { r93 } from './account-rule.ts';
import { accountFacts, activeAdministrators } from './account-facts.ts';
import { operator } from './identity.permissions.ts';
import { newPassword } from './new-password.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { hashPassword } from './password.ts';
import { refusePerson } from './refuse-person.ts';

/** 设立首位系统管理员, from the machine itself and only while there is none; everyone else is made by them. */
export const foundAdministrator = defineCommand(
  ['administrator.founded', '设立首任系统管理员'],
  operator,
  async (command, loginName: string) => {
    await oneAtATime(command.db);
    const unitId = await firstUnit(command);
    const draft = { loginName: loginName.toLowerCase(), name: '系统管理员', unitId };
    const account = { ...draft, roles: [Role.SYS_ADMIN], active: true, email: null, mobile: null };
    const findings = refusePerson(account, await accountFacts(command.db, account));
    if ((await activeAdministrators(command.db)).length > 0) findings.unshift(ALREADY);
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    const person = command.em.create(Person, { ...account, passwordHash, mustChangePassword: true });
    command.about('person', person.id, person.loginName);
    return { loginName: person.loginName, password };
  },
);

const ALREADY = r93.block('ADMINISTRATOR_EXISTS')`
  已有在用的系统管理员。
  请由现有的系统管理员在“账号”中新建账号。`;

/** The county's first unit in use; made when there is none, since an account belongs to a unit. */
async function firstUnit({ em }: CommandContext): Promise<string> {
  const [first] = await em.find(Unit, { active: true }, { orderBy: { position: 'asc' }, limit: 1 });
  if (first) return first.id;
  const unit = em.create(Unit, { code: 'platform', name: '平台管理单位', kind: UnitKind.INSTITUTION });
  await em.flush();
  return unit.id;
}
