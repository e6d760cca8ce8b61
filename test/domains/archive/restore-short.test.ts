/** 国令713号第三十三条、档案法实施条例第三十九条: a file that lacks a paper is not restored as if it were whole. */
import 'reflect-metadata';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#server/domains/archive/bound-file.ts';
import { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { termsIn, told } from '#server/outside/cli/restore.ts';
import { keptFiles } from '#test/outside/http/documents.ts';
import { type Done, done } from '#test/outside/http/uploads.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { json, sha256 } from './opened.ts';
import { faultsOf, NOW, restored, zipped } from './restoring.ts';
import { fileRoom } from './room.ts';

const { people, send, matter, take } = await fileRoom();
const LOST = '05 专家论证/01 缺失.pdf';
const CHANGED = '05 专家论证/02 变了.pdf';
const WORDS = /^05 专家论证\/01 缺失\.pdf：文件已不在存储中（.*SHA-256是[0-9a-f]{64}/;

let no: string;
let lost: Done;
let changed: Done;
let whole: Map<string, Buffer>;
beforeAll(async () => {
  const one = await matter();
  no = one.no;
  const sent = (name: string, last: string) =>
    send({
      decisionId: one.id,
      name,
      by: people.clerk,
      bytes: Buffer.concat([PDF, Buffer.from(`\n%${last}\n`)]),
    });
  lost = await done(await sent('缺失.pdf', '1'));
  changed = await done(await sent('变了.pdf', '2'));
  await done(await sent('好的.pdf', '3'));
  whole = (await take(no)).entries;
});

/** With another manifest. */
const listed = (entries: Map<string, Buffer>, change: (manifest: Manifest) => Manifest) => {
  const manifest = change(json(entries, 'manifest.json') as Manifest);
  return new Map([...entries, ['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
};

/** As files were made before 2026-11-29: short, and the manifest says so without sizes. */
function madeShort(): Map<string, Buffer> {
  const other = Buffer.from('改过的字节');
  const entries = listed(whole, (manifest) => ({
    ...manifest,
    entries: manifest.entries
      .filter(({ path }) => path !== LOST)
      .map((one) => (one.path === CHANGED ? { ...one, size: other.length, sha256: sha256(other) } : one)),
    faults: [
      { path: LOST, fault: 'VANISHED', sha256: lost.sha256 },
      { path: CHANGED, fault: 'CHANGED', sha256: changed.sha256 },
    ] as unknown as Manifest['faults'],
  }));
  entries.delete(LOST);
  return entries.set(CHANGED, other);
}

describe('卷宗缺材料的', () => {
  it('清单写明缺失和不符的，不恢复，逐份指出', async () => {
    const { target, result } = await restored(await zipped(madeShort()));
    expect(faultsOf(result)).toEqual([
      expect.stringMatching(WORDS),
      expect.stringMatching(/^05 专家论证\/02 变了\.pdf：文件与登记的摘要不符/),
    ]);
    expect(await target.sql('select from decision union all select from unit')).toEqual([]);
    expect(keptFiles(target)).toEqual([]);
    expect(() => told(result)).toThrow(/没有恢复[\s\S]*01 缺失\.pdf/);
  });

  it('清单不说缺、登记的材料却不在卷里的，不恢复；写明允许缺件的也不', async () => {
    const entries = listed(whole, (manifest) => ({
      ...manifest,
      entries: manifest.entries.filter(({ path }) => path !== LOST),
    }));
    entries.delete(LOST);
    for (const withGaps of [false, true]) {
      const { result } = await restored(await zipped(entries), null, undefined, withGaps);
      expect(faultsOf(result)).toEqual([expect.stringMatching(/^缺失\.pdf：文件已不在存储中/)]);
    }
  });

  it('卷里的字节与清单相符、与登记不符的，不恢复', async () => {
    const other = Buffer.from('换过的字节');
    const entries = listed(whole, (manifest) => ({
      ...manifest,
      entries: manifest.entries.map((one) =>
        one.path === LOST ? { ...one, size: other.length, sha256: sha256(other) } : one,
      ),
    })).set(LOST, other);
    const { result } = await restored(await zipped(entries));
    expect(faultsOf(result)).toEqual([
      expect.stringMatching(/^05 专家论证\/01 缺失\.pdf：文件与登记的摘要不符/),
    ]);
  });

  it('写明允许缺件的，恢复其余的，说出缺几份、是哪几份', async () => {
    const { target, result } = await restored(await zipped(madeShort()), null, undefined, true);
    expect(result).toMatchObject({ decisionNo: no, documents: 1, gaps: [{ path: LOST }, { path: CHANGED }] });
    expect(keptFiles(target)).toHaveLength(1);
    const words = told(result);
    expect(words).toContain('卷宗缺2份材料，没有恢复这几份 / papers missing: 2');
    expect(words.join('\n')).toMatch(/01 缺失\.pdf：文件已不在存储中/);
  });

  it('完整的卷宗不说缺件', async () => {
    const { target, result } = await restored(await zipped(whole), null, undefined, true);
    expect(result).toMatchObject({ documents: 3, gaps: [] });
    expect(keptFiles(target)).toHaveLength(3);
    expect(told(result).join('\n')).not.toContain('缺');
  });
});

it('材料没有存完的，什么也不留下', async () => {
  const into = await testDatabase({ now: NOW });
  const { media, config } = into.services;
  const store = new MediaStore(join(config.dataDir, '..', 'files'));
  let left = 2;
  const failing = vi.spyOn(media, 'put').mockImplementation((...file) => {
    if (left-- === 0) throw new Error('no space left');
    return store.put(...file);
  });
  await expect(restored(await zipped(whole), null, into)).rejects.toThrow('no space left');
  failing.mockRestore();
  expect(await into.sql('select from decision')).toEqual([]);
  expect(keptFiles(into)).toEqual([]);
});

it('命令行：允许缺件要写明，写错的选项不当成摘要', () => {
  expect(termsIn(['a.zip'])).toEqual({ path: 'a.zip', expected: null, withGaps: false });
  expect(termsIn(['--with-gaps', 'a.zip', 'ff'])).toEqual({ path: 'a.zip', expected: 'ff', withGaps: true });
  for (const wrong of [[], ['--with-gaps'], ['a.zip', '--withgaps'], ['a.zip', 'ff', 'gg']])
    expect(() => termsIn(wrong)).toThrow(/用法/);
});
