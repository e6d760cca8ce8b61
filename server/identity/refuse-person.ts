import { type Finding } from '#server/law/refusal.ts';
import { Role, ROLE_LABELS } from '#server/law/role.ts';
import { accountFinding } from './account-finding.ts';

/** What is asked of an account, in the form it would be stored in. */
export interface AccountDraft {
  loginName: string;
  name: string;
  roles: readonly Role[];
  active: boolean;
}

/** What the county's records say to it. */
export interface AccountFacts {
  unit: { active: boolean } | null;
  /** Its unit as it stands; staying in a unit that was closed meanwhile is no new assignment. */
  sameUnit: boolean;
  loginNameTaken: boolean;
  /** Another active account administers the system. */
  otherAdministrator: boolean;
  /** This account administers it now. */
  administrator: boolean;
}

/** Roles that watch over the others' work and so take no part in it (三员分立). */
const APART: readonly Role[] = [Role.SYS_ADMIN, Role.AUDITOR];

const LOGIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u;
const NAME_MAX_CHARS = 40;

/** What forbids the account (账号): all findings at once. */
export const refusePerson = (draft: AccountDraft, facts: AccountFacts): Finding[] => [
  ...refuseLoginName(draft, facts),
  ...refuseName(draft),
  ...refuseUnit(facts),
  ...refuseRoles(draft),
  ...refuseLastAdministrator(draft, facts),
];

const refuseLoginName = ({ loginName }: AccountDraft, { loginNameTaken }: AccountFacts) => [
  ...(LOGIN_NAME.test(loginName)
    ? []
    : [
        accountFinding(
          'LOGIN_NAME_INVALID',
          '登录名应为2至32个字母、数字、汉字、点、横线或者下划线，以字母、数字或者汉字开头。',
          ['loginName'],
          '例：zhang.san',
        ),
      ]),
  ...(loginNameTaken
    ? [accountFinding('LOGIN_NAME_TAKEN', '登录名已有人使用。', ['loginName'], '换一个登录名。')]
    : []),
];

const refuseName = ({ name }: AccountDraft) =>
  name !== '' && Array.from(name).length <= NAME_MAX_CHARS
    ? []
    : [accountFinding('NAME_REQUIRED', `姓名应为1至${NAME_MAX_CHARS}个字。`, ['name'], '填写真实姓名。')];

function refuseUnit({ unit, sameUnit }: AccountFacts): Finding[] {
  if (!unit) return [accountFinding('UNIT_UNKNOWN', '没有这个单位。', ['unitId'], '从单位名单中选择。')];
  if (unit.active || sameUnit) return [];
  return [accountFinding('UNIT_INACTIVE', '该单位已停用。', ['unitId'], '选择在用的单位。')];
}

function refuseRoles({ roles }: AccountDraft): Finding[] {
  if (roles.length === 0)
    return [
      accountFinding('ROLES_REQUIRED', '没有岗位角色的账号什么也办不了。', ['roles'], '至少选择一个角色。'),
    ];
  const apart = APART.filter((role) => roles.includes(role));
  if (apart.length === 0 || roles.length === 1) return [];
  const names = apart.map((role) => ROLE_LABELS[role]).join('、');
  return [
    accountFinding(
      'ROLES_NOT_SEPARATED',
      `${names}不得兼任其他岗位角色。`,
      ['roles'],
      '管理、审计与业务办理由不同的人担任，请分设账号。',
    ),
  ];
}

const refuseLastAdministrator = (
  { roles, active }: AccountDraft,
  { administrator, otherAdministrator }: AccountFacts,
) =>
  administrator && !otherAdministrator && !(active && roles.includes(Role.SYS_ADMIN))
    ? [
        accountFinding(
          'LAST_ADMINISTRATOR',
          '这是最后一名在用的系统管理员，停用或者改任后将无人管理账号。',
          ['roles', 'active'],
          '先设立另一名系统管理员。',
        ),
      ]
    : [];
