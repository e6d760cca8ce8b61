/**
 * 同义的字词 of the county: maintained by one post, one group at a time; the search takes a change at once, other servers
 * within a minute.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SYNONYMS_1 } from '#migrations/data/synonyms.ts';
import { Role } from '#server/law/people/role.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { synonymsOf } from '#server/domains/search/synonyms.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';
import { auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { type Group, keepingSynonyms } from './keeping-synonyms.ts';
import { searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);
const admin = await buildActor(database, people.units.office, [Role.SYS_ADMIN]);

const { add, change, remove, list, tried, made } = keepingSynonyms(database, admin);
const titles = async (q: string) =>
  (await search(q)).nodes.map(({ title }) => `${title.before}${title.found}${title.after}`);

beforeEach(async () => {
  for (const group of (await list()).groups.slice(SYNONYMS_1.length)) await remove(group);
});

describe('平台启用时的同义的字词', () => {
  it('与以前写在程序里的一样，人人可以查看，只有系统管理员可以维护', async () => {
    const { groups, keepCan } = await list();
    expect(groups.map(({ words }) => words)).toEqual(SYNONYMS_1);
    expect(keepCan.allowed).toBe(false);
    expect((await list(admin)).keepCan.allowed).toBe(true);
  });
});

describe('维护同义的字词', () => {
  it.each([null, ...Object.values(Role).filter((role) => role !== Role.SYS_ADMIN)])(
    '%s不能增加、修改、移除，也不能试用',
    async (role) => {
      const actor = role && (await buildActor(database, people.units.office, [role]));
      const [group] = (await list()).groups as [Group];
      const denied = [actor ? 'FORBIDDEN' : 'UNAUTHENTICATED'];
      expect(codesOf(await add(['花圃', '花坛'], actor))).toEqual(denied);
      expect(codesOf(await change(group, ['花圃', '花坛'], actor))).toEqual(denied);
      expect(codesOf(await remove(group, actor))).toEqual(denied);
      expect(await tried('公交', actor)).toEqual(denied);
      expect((await list()).groups).toHaveLength(SYNONYMS_1.length);
    },
  );

  it('增加以后用另一个词找得到，去掉以后找不到，移除以后也找不到', async () => {
    await buildConsultation(database, people, { title: '水杉路口袋公园方案' });
    await copies();
    expect(await titles('街心花园')).toEqual([]);
    const group = await made(add(['口袋公园', '街心花园', '小游园']));
    expect(group).toMatchObject({ words: ['口袋公园', '街心花园', '小游园'], version: 1 });
    expect(await titles('街心花园')).toEqual(['水杉路口袋公园方案']);
    expect(await titles('小游园')).toEqual(['水杉路口袋公园方案']);
    const changed = await made(change(group, ['口袋公园', '小游园']));
    expect(changed).toMatchObject({ id: group.id, version: 2 });
    expect(await titles('街心花园')).toEqual([]);
    expect(await titles('小游园')).toEqual(['水杉路口袋公园方案']);
    expect(await made(remove(changed))).toMatchObject({ id: group.id, words: ['口袋公园', '小游园'] });
    expect(await titles('小游园')).toEqual([]);
  });

  it('照填写的样子留着，照检索的写法比较', async () => {
    await buildConsultation(database, people, { title: '云杉路电动车充电桩方案' });
    await copies();
    const group = await made(add(['ＥＶ充電站', '充电桩']));
    expect(group.words).toEqual(['ＥＶ充電站', '充电桩']);
    expect(await titles('ev充电站')).toContain('云杉路电动车充电桩方案');
    expect(await tried('EV充电站')).toEqual([['ev充电站', '充电桩']]);
  });

  it('不合要求的一次说全，什么也不留下；在另一组里的写明是哪一组', async () => {
    const answer = await add(['水', '巴士', '“汽车”']);
    const found = findingsOf(answer, 'result');
    expect(found.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['SYNONYM_TOO_SHORT', 'words.0'],
      ['SYNONYM_SIGNS', 'words.2'],
      ['SYNONYM_ELSEWHERE', 'words.1'],
    ]);
    expect(JSON.stringify(answer.data)).toContain('公交车、公交、公共汽车、公共交通、巴士');
    expect((await list()).groups).toHaveLength(SYNONYMS_1.length);
    expect((await auditTrail(database)).at(-1)).toEqual(['synonyms.added', 'REFUSED']);
  });

  it('改自己这一组，不与自己重复', async () => {
    const group = await made(add(['花圃', '花坛']));
    expect(await made(change(group, ['花坛', '花圃', '花池']))).toMatchObject({ version: 2 });
  });

  it('别人先改了的不覆盖，答复现行版本；别人先移除的，没有找到', async () => {
    const group = await made(add(['花圃', '花坛']));
    await made(change(group, ['花圃', '花坛', '花池']));
    for (const late of [await change(group, ['花圃', '花带']), await remove(group)])
      expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    await made(remove({ ...group, version: 2 }));
    expect(codesOf(await change(group, ['花圃', '花带']))).toEqual(['NOT_FOUND']);
    expect(codesOf(await remove({ ...group, id: 'x' }))).toEqual(['BAD_USER_INPUT']);
  });

  it('两个人同时把同一个词写进两组，只有一组留下', async () => {
    const both = await Promise.all([add(['花圃', '花坛']), add(['花圃', '花池'])]);
    const codes = both.flatMap((answer) => findingsOf(answer, 'result').map(({ code }) => code));
    expect(codes).toEqual(['SYNONYM_ELSEWHERE']);
  });

  it('每一次都留下记录，写明改前改后', async () => {
    const group = await made(add(['花圃', '花坛']));
    await made(remove(await made(change(group, ['花圃', '花池']))));
    const rows = await database.sql<{ action: string; detail: string }>(
      `select action, detail from audit_event where target_id = $1 order by id`,
      [group.id],
    );
    expect(rows).toEqual([
      { action: 'synonyms.added', detail: '花圃、花坛' },
      { action: 'synonyms.changed', detail: '花圃、花坛 → 花圃、花池' },
      { action: 'synonyms.removed', detail: '花圃、花池' },
    ]);
  });
});

describe('试一试', () => {
  it.each([
    [
      '公交票价',
      [
        ['公交', '公交车', '公共汽车', '公共交通', '巴士'],
        ['票价', '车费', '车票价格', '车票'],
      ],
    ],
    ['低保', [['低保', '最低生活保障']]],
    ['dibao', [['dibao', '低保', '最低生活保障']]],
    ['花', ['BAD_USER_INPUT']],
  ])('%s', async (q, expected) => {
    expect(await tried(q)).toEqual(expected);
  });
});

describe('另一台服务器', () => {
  it('收到改动的通知就重读；没有收到的，不到一分钟也重读', async () => {
    await database.restarted(async (services) => {
      const other = systemContext(services);
      const known = async () => (await synonymsOf(other)).some((group) => group.includes('花圃'));
      expect(await known()).toBe(false);
      const group = await made(add(['花圃', '花坛']));
      services.content.bump(['synonyms']);
      expect(await known()).toBe(true);
      await made(remove(group));
      expect(await known()).toBe(true);
      const later = performance.now() + 59_000;
      const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
      try {
        expect(await known()).toBe(false);
      } finally {
        clock.mockRestore();
      }
    });
  });

  it('读不到的不记住，下一次再读', async () => {
    await database.restarted(async (services) => {
      const failing = vi.spyOn(services.searching, 'read').mockRejectedValueOnce(new Error('gone'));
      await expect(synonymsOf(systemContext(services))).rejects.toThrow('gone');
      failing.mockRestore();
      expect(await synonymsOf(systemContext(services))).toHaveLength(SYNONYMS_1.length);
    });
  });
});
