/** 档案法实施条例第三十九条: an incomplete file is not restored, and all its faults are reported at once. */
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { told } from '#server/outside/cli/restore.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { sha256 } from './opened.ts';
import { faultsOf, NOW, restored, zipped } from './restoring.ts';
import { fileRoom } from './room.ts';

const { database, people, matter, take } = await fileRoom();
const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
const after = { id, no, round: 0, decisionId: id, clauseNos: [] };
await buildConsultation(database, people, { after });
const { bytes, entries } = await take(no);
const digest = sha256(entries.get('manifest.json') ?? Buffer.alloc(0));

describe('先核验，有一处不对就什么也不恢复，所有的不对一次说完', () => {
  const broken = async (change: (into: Map<string, Buffer>) => void) => {
    const changed = new Map(entries);
    change(changed);
    const { target: into, result: refused } = await restored(await zipped(changed));
    expect(await into.sql('select from decision union all select from unit')).toEqual([]);
    return faultsOf(refused);
  };
  const DATA = '数据/决策.json';

  it('改动、缺少、多出的文件，全部指出', async () => {
    const faults = await broken((into) => {
      const data = Buffer.from(into.get(DATA) ?? '');
      data[data.length - 10] = (data.at(-10) ?? 0) ^ 1;
      into.set(DATA, data);
      into.delete('目录.docx');
      into.set('夹带.exe', Buffer.from('MZ'));
      into.set('归档材料核对表.json', Buffer.from('[]'));
    });
    expect(faults).toEqual([
      '夹带.exe：清单里没有',
      '目录.docx：缺少这个文件',
      expect.stringMatching(/^归档材料核对表.json：大小与清单不符/),
      `${DATA}：摘要与清单不符`,
    ]);
    expect(() => told({ faults })).toThrow(/没有恢复[\s\S]*夹带\.exe/);
  });

  it.each([
    ['没有清单', (into: Map<string, Buffer>) => into.delete('manifest.json'), /缺少清单/],
    ['清单不是JSON', (into: Map<string, Buffer>) => into.set('manifest.json', Buffer.from('{')), /不能读取/],
    [
      '清单是别的版本',
      (into: Map<string, Buffer>) => into.set('manifest.json', Buffer.from('{"format":2}')),
      /不能读取/,
    ],
  ])('%s', async (_what, change, said) => {
    expect(await broken(change)).toEqual([expect.stringMatching(said)]);
  });

  it('清单的摘要与登记的不同', async () => {
    const { result: refused } = await restored(bytes, 'f'.repeat(64));
    expect(faultsOf(refused)).toEqual([`清单的摘要是 ${digest}，不是 ${'f'.repeat(64)}`]);
  });

  it('已有同一事项的系统不接收，原有的数据不变', async () => {
    const { target, result: once } = await restored(bytes, digest);
    expect(once).toMatchObject({ decisionNo: no, digest, comments: 0, beside: false });
    await target.sql(`update decision set title = '本系统后来的名称' where no = $1`, [no]);
    const { result: twice } = await restored(bytes, null, target);
    expect(faultsOf(twice)).toEqual([`本系统已经有决策事项 ${no}：已有的事项不会被卷宗改写`]);
    expect(await target.sql('select title from decision')).toEqual([{ title: '本系统后来的名称' }]);
  });

  it('同一代码的单位在本系统是另一条记录的，指出来，不合并', async () => {
    const into = await testDatabase({ now: NOW });
    const [{ code, name } = { code: '', name: '' }] = await database.sql<{ code: string; name: string }>(
      'select code, name from unit order by code limit 1',
    );
    await buildUnit(into, code, '另一个县的局');
    const { result: refused } = await restored(bytes, null, into);
    expect(faultsOf(refused)).toEqual([
      `单位 ${code}：本系统是“另一个县的局”，卷宗里是另一条记录“${name}”，不能合在一起`,
    ]);
    expect(await into.sql('select name from unit')).toEqual([{ name: '另一个县的局' }]);
  });

  it('没有冲突的，恢复到已有数据的系统；原有的单位不变', async () => {
    const into = await testDatabase({ now: NOW });
    const own = await buildUnit(into, 'own-unit', '本县原有的局');
    const settings = () => into.sql('select * from local_policy_version order by version');
    const before = await settings();
    const { result: done } = await restored(bytes, null, into);
    expect(done).toMatchObject({ decisionNo: no, beside: true });
    expect(await settings()).toEqual(before);
    expect(await into.sql('select name from unit where id = $1', [own.id])).toEqual([
      { name: '本县原有的局' },
    ]);
    expect(await into.sql('select no from decision')).toEqual([{ no }]);
  });
});
