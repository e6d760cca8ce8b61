import type { Finding } from '#server/law/refusal.ts';
import { Role, ROLE_LABELS, SET_APART } from '#server/law/people/role.ts';
import { r93 } from './account-rule.ts';
import { refuseAddresses } from './refuse-addresses.ts';

/** Draft of an account as it was requested, in the form in which it would be stored. */
export interface AccountDraft {
  loginName: string;
  name: string;
  unitId: string;
  roles: readonly Role[];
  active: boolean;
  email: string | null;
  mobile: string | null;
}

/** Another account that seems to be the same person's, by its telephone or by name and unit. */
export interface AlikeAccount {
  loginName: string;
  name: string;
  by: 'MOBILE' | 'NAME';
}

/** Facts from the database that the draft of an account is checked against. */
export interface AccountFacts {
  unit: { active: boolean } | null;
  /** Whether its unit stays the same; staying in a unit that was closed meanwhile is no new assignment. */
  sameUnit: boolean;
  loginNameTaken: boolean;
  /** Active accounts that seem to be the same person's: the same mobile number, or name and unit (疑为同一人的账号). */
  alike: readonly AlikeAccount[];
  /** Another active account administers the system. */
  otherAdministrator: boolean;
  /** This account administers it now. */
  administrator: boolean;
}

const LOGIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u;
const NAME_MAX_CHARS = 40;

/** Reasons against the account (账号), all at once. */
export const refusePerson = (draft: AccountDraft, facts: AccountFacts): Finding[] => [
  ...refuseLoginName(draft, facts),
  ...refuseName(draft),
  ...refuseUnit(facts),
  ...refuseRoles(draft),
  ...refuseSecondAccount(draft, facts),
  ...refuseLastAdministrator(draft, facts),
  ...refuseAddresses(draft),
];

const refuseLoginName = ({ loginName }: AccountDraft, { loginNameTaken }: AccountFacts) => [
  ...(LOGIN_NAME.test(loginName)
    ? []
    : [
        r93.block('LOGIN_NAME_INVALID', 'loginName')`
          登录名应为2至32个字母、数字、汉字、点、横线或者下划线，以字母、数字或者汉字开头。
          例：zhang.san`,
      ]),
  ...(loginNameTaken
    ? [
        r93.block('LOGIN_NAME_TAKEN', 'loginName')`
          登录名已有人使用。
          换一个登录名。`,
      ]
    : []),
];

const refuseName = ({ name }: AccountDraft) =>
  name !== '' && Array.from(name).length <= NAME_MAX_CHARS
    ? []
    : [
        r93.block('NAME_REQUIRED', 'name')`
          姓名应为1至${NAME_MAX_CHARS}个字。
          填写真实姓名。`,
      ];

function refuseUnit({ unit, sameUnit }: AccountFacts): Finding[] {
  if (!unit)
    return [
      r93.block('UNIT_UNKNOWN', 'unitId')`
        没有这个单位。
        从单位名单中选择。`,
    ];
  if (unit.active || sameUnit) return [];
  return [
    r93.block('UNIT_INACTIVE', 'unitId')`
      该单位已停用。
      另选承接其职责的机构，或者先恢复使用再来。`,
  ];
}

function refuseRoles({ roles }: AccountDraft): Finding[] {
  if (roles.length === 0)
    return [
      r93.block('ROLES_REQUIRED', 'roles')`
        没有岗位角色的账号什么也办不了。
        至少选择一个角色。`,
    ];
  const apart = SET_APART.filter((role) => roles.includes(role));
  if (apart.length === 0 || roles.length === 1) return [];
  const names = apart.map((role) => ROLE_LABELS[role]).join('、');
  return [
    r93.block('ROLES_NOT_SEPARATED', 'roles')`
      ${names}不得兼任其他岗位角色。
      管理、审计与业务办理由不同的人担任，请分设账号。`,
  ];
}

/** Code of the warning that somebody may have an account already; a reason answers it. */
export const SECOND_ACCOUNT = 'PERSON_HAS_ACCOUNT';

/** 一人一账号: two posts of one person in two accounts would pass for two persons. */
const refuseSecondAccount = ({ active }: AccountDraft, { alike }: AccountFacts): Finding[] =>
  active && alike.length > 0
    ? [
        r93.warn(SECOND_ACCOUNT, ...new Set(alike.map(({ by }) => (by === 'MOBILE' ? 'mobile' : 'name'))))`
          疑与在用账号为同一人：${alike.map(alikeTold).join('、')}；一人两个账号，两人办理就成了一人办理。
          是同一人的，在原账号上改单位、增减岗位；确是两个人的，写明依据，如“同名，工号不同”。`,
      ]
    : [];

const alikeTold = ({ loginName, name, by }: AlikeAccount): string =>
  `${name}（${loginName}，${by === 'MOBILE' ? '手机号码相同' : '同单位同姓名'}）`;

const refuseLastAdministrator = (
  { roles, active }: AccountDraft,
  { administrator, otherAdministrator }: AccountFacts,
) =>
  administrator && !otherAdministrator && !(active && roles.includes(Role.SYS_ADMIN))
    ? [
        r93.block('LAST_ADMINISTRATOR', 'roles', 'active')`
          这是最后一名在用的系统管理员，停用或者改任后将无人管理账号。
          先设立另一名系统管理员。`,
      ]
    : [];
