import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { Refusal } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { r93 } from './account-rule.ts';
import { operator } from './identity.permissions.ts';
import { issuePassword } from './issue-password.ts';
import { withoutSecondFactor } from './second-factor.ts';

/**
 * 恢复系统管理员, from the machine itself: the way back of an administrator who lost password, phone or both while nobody
 * else can reset them. Everybody else is reset by an administrator.
 */
export const recoverAdministrator = defineCommand(
  ['administrator.recovered', '恢复系统管理员的登录'],
  operator,
  async (command, loginName: string) => {
    const person = await command.em.findOne(Person, { loginName: loginName.toLowerCase() });
    if (person) command.about('person', person.id, person.loginName);
    if (!person?.active || !person.roles.includes(Role.SYS_ADMIN)) return new Refusal([NO_ADMINISTRATOR]);
    await withoutSecondFactor(command.db, person);
    return { loginName: person.loginName, password: await issuePassword(command, person) };
  },
);

const NO_ADMINISTRATOR = r93.block('NO_ADMINISTRATOR')`
  没有在用的系统管理员使用这个登录名。
  核对登录名；没有在用的系统管理员的，不带 --recover 设立一位。`;
