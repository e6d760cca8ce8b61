import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';

/** What is asked of a unit. */
export interface UnitDraft {
  code: string;
  name: string;
  phone: string;
  active: boolean;
}

/** What the county's records say to it. */
export interface UnitFacts {
  codeTaken: boolean;
  nameTaken: boolean;
  /** Active accounts in it. */
  people: number;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/;
const NAME_MAX_CHARS = 60;
const PHONE = /^[\d\s()（）+、,，转-]{0,60}$/;

const row = (stands: boolean, code: string, message: string, field: string, fix: string): Finding[] =>
  stands
    ? [
        r93.block(code, field)`
          ${message}
          ${fix}`,
      ]
    : [];

/** What forbids the unit (单位): all findings at once. */
export const refuseUnit = ({ code, name, phone, active }: UnitDraft, facts: UnitFacts): Finding[] => [
  ...row(
    !CODE.test(code),
    'UNIT_CODE_INVALID',
    '单位代码应为1至32个字母、数字或者横线。',
    'code',
    '例：housing',
  ),
  ...row(facts.codeTaken, 'UNIT_CODE_TAKEN', '单位代码已有单位使用。', 'code', '换一个代码。'),
  ...row(
    name === '' || Array.from(name).length > NAME_MAX_CHARS,
    'UNIT_NAME_REQUIRED',
    `单位名称应为1至${NAME_MAX_CHARS}个字。`,
    'name',
    '填写单位全称。',
  ),
  ...row(facts.nameTaken, 'UNIT_NAME_TAKEN', '已有同名单位。', 'name', '核对是否重复建立。'),
  ...row(
    !PHONE.test(phone),
    'UNIT_PHONE_INVALID',
    '联系电话中有不是电话号码的内容。',
    'phone',
    '例：0797-1234567',
  ),
  ...row(
    !active && facts.people > 0,
    'UNIT_HAS_PEOPLE',
    `该单位还有${facts.people}个在用的账号。`,
    'active',
    '先将这些账号调往其他单位或者停用。',
  ),
];
