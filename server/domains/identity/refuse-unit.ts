import type { Finding } from '#server/law/refusal.ts';
import { r01, r93 } from './account-rule.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';

/** Draft of a unit as it was requested. */
export interface UnitDraft {
  code: string;
  name: string;
  phone: string;
  kind: OrganKind;
  decidesItself: boolean;
  active: boolean;
}

/** Facts from the database that the draft of a unit is checked against. */
export interface UnitFacts {
  codeTaken: boolean;
  nameTaken: boolean;
  /** Active accounts in it. */
  people: number;
  /** Active accounts in it that act for the county's government or for 司法局. */
  countyPosts: number;
  /** Number of decisions it has made or begun, where it decides for itself at present. */
  ownDecisions: number;
  decidedItself: boolean;
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

/** Reasons against the unit (单位), all at once. */
export const refuseUnit = (draft: UnitDraft, facts: UnitFacts): Finding[] => [
  ...refuseNamed(draft, facts),
  ...refuseDeciding(draft, facts),
];

const refuseNamed = ({ code, name, phone, active }: UnitDraft, facts: UnitFacts): Finding[] => [
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

/**
 * Reasons against a unit's beginning or ceasing to decide for itself (自行决策): its people do not act for the county
 * at the same time.
 */
const refuseDeciding = ({ kind, decidesItself }: UnitDraft, facts: UnitFacts): Finding[] => [
  ...(decidesItself && kind === 'GOVERNMENT' ? [isGovernment] : []),
  ...(decidesItself && !facts.decidedItself && facts.countyPosts > 0
    ? [actsForCounty(facts.countyPosts)]
    : []),
  ...(!decidesItself && facts.ownDecisions > 0 ? [hasDecided(facts.ownDecisions)] : []),
];

const isGovernment = r01.block('GOVERNMENT_DECIDES', 'decidesItself')`
  县人民政府及其办公室按条例决策，不是参照执行。
  自行决策的，是部门、乡镇、开发区和事业单位。`;

const actsForCounty = (people: number) => r01.block('UNIT_ACTS_FOR_COUNTY', 'decidesItself')`
  该单位有${people}个账号担任县政府、县司法局的岗位，不能同时为本单位自行决策。
  先把这些账号调往担任该岗位的单位，或者改任其他岗位。`;

const hasDecided = (count: number) => r01.block('UNIT_HAS_DECISIONS', 'decidesItself')`
  该单位已经启动或者作出${count}项决策，不能改为不自行决策。
  保留这一登记；不再列新的事项即可。`;
