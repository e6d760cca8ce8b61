/** 单位和账号登记表: every fault of both sheets at once, at its cell, against what is there and against each other. */
import { describe, expect, it } from 'vitest';
import type { KnownAccount } from '#server/domains/identity/account-facts.ts';
import { judgeRoster } from '#server/domains/identity/roster/judge-roster.ts';
import { Role } from '#server/law/people/role.ts';
import { SheetRefusal } from '#server/law/sheet-refusal.ts';
import { LI, type Row, tables, WATER, wrongIn, ZHANG } from './filling-roster.ts';

const unit = (name: string, code: string, active = true) => ({
  id: code,
  name,
  code,
  active,
  decidesItself: false,
});
const held = (loginName: string, name: string, mobile: string | null = null): KnownAccount => {
  const said = { loginName, name, mobile, unitId: 'justice', roles: [Role.JUSTICE_STAFF] };
  return { id: loginName, active: true, ...said };
};
const KNOWN = {
  units: [unit('县司法局', 'justice'), unit('县水务站', 'station', false)],
  accounts: [held('sun', '孙科'), held('wu', '吴迪', '13900000001')],
};

const judge = (units: readonly Row[], accounts: readonly Row[]) =>
  judgeRoster(tables(units, accounts), KNOWN);
const faults = (units: readonly Row[], accounts: readonly Row[]) => {
  const judged = judge(units, accounts);
  return judged instanceof SheetRefusal ? wrongIn({ refusal: judged }) : [];
};
const SUN: Row = { ...LI, 姓名: '孙 科', 登录名: 'SUN' };

describe('单位表', () => {
  it.each<[title: string, rows: Row[], wrong: string[]]>([
    ['合格的', [WATER], []],
    ['已有的，照旧不动，别的栏也不看', [{ ...WATER, 单位名称: '县司法局', 类别: '局' }], []],
    ['代码已有的', [{ ...WATER, 单位代码: 'justice' }], ['单位 3 单位代码 UNIT_CODE_TAKEN']],
    ['没有类别的', [{ ...WATER, 类别: '' }], ['单位 3 类别 SHEET_CELL_UNREADABLE']],
    [
      '表内名称相同、代码不合的',
      [WATER, { ...WATER, 单位代码: '水利' }],
      ['单位 4 单位名称 ROSTER_UNIT_REPEATED', '单位 4 单位代码 UNIT_CODE_INVALID'],
    ],
    [
      '县政府自行决策的',
      [{ 单位名称: '县政府', 单位代码: 'gov', 类别: '县级以上人民政府', 自行决策: '是' }],
      ['单位 3 自行决策 GOVERNMENT_DECIDES'],
    ],
  ])('%s', (_, rows, wrong) => {
    expect(faults(rows, [])).toEqual(wrong);
  });
});

describe('账号表', () => {
  const ROW = '账号 3';
  it.each<[title: string, rows: Row[], wrong: string[]]>([
    ['合格的，单位在同一张表里', [ZHANG], []],
    ['已有的（登录名大小写、姓名空格不计）', [SUN], []],
    ['登录名归了别人的', [{ ...SUN, 姓名: '孙梅' }], [`${ROW} 登录名 LOGIN_NAME_TAKEN`]],
    ['表内登录名相同的', [ZHANG, { ...ZHANG, 姓名: '王五' }], ['账号 4 登录名 ROSTER_LOGIN_REPEATED']],
    ['表内同单位同姓名的', [ZHANG, { ...ZHANG, 登录名: 'z2' }], ['账号 4 姓名 PERSON_HAS_ACCOUNT']],
    ['与在用账号同号的', [{ ...LI, 手机号码: '13900000001' }], [`${ROW} 手机号码 PERSON_HAS_ACCOUNT`]],
    ['没有的单位', [{ ...LI, 所属单位: '县局' }], [`${ROW} 所属单位 UNIT_UNKNOWN`]],
    ['停用的单位', [{ ...LI, 所属单位: '县水务站' }], [`${ROW} 所属单位 UNIT_INACTIVE`]],
    ['没有岗位的', [{ ...LI, 岗位: '' }], [`${ROW} 岗位 ROLES_REQUIRED`]],
    ['没有的岗位', [{ ...LI, 岗位: '局长' }], [`${ROW} 岗位 SHEET_CELL_UNREADABLE`]],
    ['审计员兼任的', [{ ...LI, 岗位: '审计员、档案员' }], [`${ROW} 岗位 ROLES_NOT_SEPARATED`]],
    [
      '几处都不合的，一次说全',
      [{ ...LI, 登录名: '?', 姓名: '', 手机号码: '12', 工作邮箱: '无' }],
      [
        '姓名 NAME_REQUIRED',
        '登录名 LOGIN_NAME_INVALID',
        '手机号码 STAFF_MOBILE_MALFORMED',
        '工作邮箱 CONTACT_MALFORMED',
      ].map((one) => `${ROW} ${one}`),
    ],
  ])('%s', (_, rows, wrong) => {
    expect(faults([WATER], rows)).toEqual(wrong);
  });

  it('单位自己有问题的，只在单位表里说一次', () => {
    expect(faults([{ ...WATER, 单位代码: '' }], [ZHANG])).toEqual(['单位 3 单位代码 UNIT_CODE_INVALID']);
  });

  it('同名的写明依据才收；依据太短的不算', () => {
    const twin = { ...ZHANG, 登录名: 'z2' };
    const reason = '同名同姓，是新录用的另一位同志，工号不同。';
    expect(faults([WATER], [ZHANG, { ...twin, 另设账号的依据: '好' }])).toHaveLength(1);
    const judged = judge([WATER], [ZHANG, { ...twin, 另设账号的依据: reason }]);
    expect('reasoned' in judged ? [...judged.reasoned].map((one) => one.reason) : []).toEqual([reason]);
  });

  it('每处问题带规则和依据，表内相同的指明是哪一行', () => {
    const judged = judge([WATER, { ...WATER, 自行决策: '是', 类别: '县级以上人民政府' }], []);
    expect(judged instanceof SheetRefusal ? judged.findings : []).toMatchObject([
      { rule: 'R-93', message: expect.stringContaining('第3行') },
      { rule: 'R-01', article: '国令713号第四十二条' },
    ]);
  });
});
