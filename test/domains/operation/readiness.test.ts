/** 开展工作还缺什么: read off the permissions of the commands and the accounts in use, so no list of posts can be out of date. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor, buildUnit, peopledDatabase } from '#test/kernel/people.ts';

const { database, people } = await peopledDatabase('2026-11-20T02:00:00Z');
const { units, admin } = people;

async function lacking(): Promise<string[]> {
  const query = '{ operation { lacking { code message } } }';
  const { data } = await ask(database, admin, { query });
  const told = (data as unknown as { operation: { lacking: { code: string; message: string }[] } }).operation
    .lacking;
  return told.map(({ code, message }) => `${code} ${message}`);
}

const about = async (words: string) => (await lacking()).filter((one) => one.includes(words));

const use = ({ id }: Actor, active: boolean) =>
  database.sql('update person set active = $2 where id = $1', [id, active]);

describe('开展工作还缺什么', () => {
  it('没有人担任的岗位，和只有它能办的事', async () => {
    expect(await about('担任合法性审查员')).toHaveLength(1);
    await buildActor(database, units.justice, [Role.LEGALITY_REVIEWER]);
    expect(await about('担任合法性审查员')).toEqual([]);
  });

  it('岗位上唯一的人停用了，又缺这个岗位', async () => {
    expect(await about('担任保密审查员')).toEqual([]);
    await use(people.secrecy, false);
    const [told] = await about('担任保密审查员');
    expect(told).toMatch(/^POST_UNHELD .*目录保密审查.*件事没有人能办。$/u);
    await use(people.secrecy, true);
    expect(await about('担任保密审查员')).toEqual([]);
  });

  it('自行决策的单位的同名岗位，不顶县里的岗位', async () => {
    const { id, name } = await buildUnit(database, 'town', '云岭镇');
    await buildActor(database, { id, name, decidesItself: true }, [Role.GOV_LEADER]);
    await database.sql('update unit set decides_itself = true where id = $1', [id]);
    expect(await about('担任县政府领导')).toHaveLength(1);
    await buildActor(database, units.office, [Role.GOV_LEADER]);
    expect(await about('担任县政府领导')).toEqual([]);
  });

  it('单位没有负责人、只有一个账号', async () => {
    await use(people.otherLead, false);
    expect(await about(units.health.name)).toEqual([
      expect.stringMatching(/^UNIT_LEADERLESS /u),
      expect.stringMatching(/^UNIT_OF_ONE /u),
    ]);
    await use(people.otherLead, true);
    expect(await about(units.health.name)).toEqual([]);
  });

  it('第二位管理员、两步验证、邮件和网址', async () => {
    expect(await about('只有一位系统管理员')).toHaveLength(1);
    const other = await buildActor(database, units.office, [Role.SYS_ADMIN], '另一位');
    expect(await about('只有一位系统管理员')).toEqual([]);
    expect(await about('只凭密码')).toEqual([expect.stringContaining('另一位')]);
    await database.sql('update person set second_factor_step = 1 where id = any($1)', [[other.id, admin.id]]);
    expect(await about('只凭密码')).toEqual([]);
    const codes = (await lacking()).map((one) => one.split(' ')[0]);
    expect(codes).toEqual(expect.arrayContaining(['NO_WAY_TO_WRITE', 'NO_PUBLIC_ADDRESS']));
  });
});
