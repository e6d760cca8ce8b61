import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawVerdict } from '#server/outside/cli/draw-verdict.ts';
import { type DrawFile, drawFileOf, drawFileText } from '#server/ground/proof/hearing-draw.ts';

const FILE = await drawFileOf({
  hearing: '2026-02-1',
  seed: 'a1'.repeat(32),
  publicDigits: '738',
  seats: [{ side: 'CONSUMER', seats: 2 }],
  pool: ['AAAA0001', 'AAAA0002', 'AAAA0003', 'AAAA0004'].map((receiptNo) => ({
    receiptNo,
    side: 'CONSUMER',
  })),
});
const ANNOUNCED = { commitment: FILE.commitment, poolDigest: FILE.poolDigest };
const verdictOn = (file: object, announced = {}) => drawVerdict(JSON.stringify(file), announced);
const [side] = FILE.result;
const turned = { ...side, drawn: side?.drawn.toReversed() };

describe('核验文件重算一遍，逐人列出签数和次序', () => {
  it('没有改动的通过；两个公布的指纹也相符', async () => {
    const { lines, fits } = await verdictOn(FILE, ANNOUNCED);
    expect(fits).toBe(true);
    const text = lines.join('\n');
    expect(text).not.toContain('✗');
    expect(text).toContain('消费者：4人报名，席位2个');
    for (const no of side?.drawn ?? [])
      expect(text).toMatch(new RegExp(`${no.slice(0, 4)}-${no.slice(4)}  入选  签 [0-9a-f]{64}`));
    for (const [index, no] of (side?.reserves ?? []).entries())
      expect(text).toContain(`${no.slice(0, 4)}-${no.slice(4)}  候补第${index + 1}位`);
  });

  it.each<[string, Partial<DrawFile>, string]>([
    ['换了种子', { seed: 'b2'.repeat(32) }, '种子的指纹'],
    ['改了现场数字', { publicDigits: '739' }, '重算的结果'],
    ['名册少了人', { pool: FILE.pool.slice(1) }, '名册的指纹'],
    ['名册有人重复', { pool: [...FILE.pool, ...FILE.pool.slice(0, 1)] }, '没有重复的人'],
    ['换了入选的次序', { result: [turned as never] }, '重算的结果'],
    [
      '添了一个方面',
      { result: [...FILE.result, { side: 'EXPERT', drawn: ['X'], reserves: [] }] },
      '重算的结果',
    ],
  ])('%s：不通过，说出哪里不符', async (_, change, what) => {
    const { lines, fits } = await verdictOn({ ...FILE, ...change });
    expect(fits).toBe(false);
    expect(lines.filter((line) => line.startsWith('✗')).join()).toContain(what);
  });

  it.each([
    ['种子', { ...ANNOUNCED, commitment: '0'.repeat(64) }],
    ['名册', { ...ANNOUNCED, poolDigest: '0'.repeat(64) }],
  ])('整个文件是另造的，公布的%s指纹对不上，不通过', async (what, announced) => {
    const { lines, fits } = await verdictOn(FILE, announced);
    expect(fits).toBe(false);
    expect(lines.filter((line) => line.startsWith('✗')).join()).toContain(what);
  });

  it.each([
    ['', '不是JSON'],
    ['{}', '不认识的抽取办法'],
    ['{"scheme":"constructor"}', '不认识的抽取办法'],
    ['{"scheme":"hearing-draw/v1"}', '核验文件不完整'],
    [JSON.stringify({ ...FILE, pool: [{}] }), '核验文件不完整'],
  ])('不是核验文件的：%s', async (text, said) => {
    const { lines, fits } = await drawVerdict(text);
    expect([fits, lines.join()]).toEqual([false, expect.stringContaining(said)]);
  });
});

describe('npm run verify-draw 不用数据库，不用构建', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verify-draw-'));
  afterAll(() => rm(folder, { recursive: true }));
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile(
        'npm',
        ['run', '--silent', 'verify-draw', '--', ...args],
        { env: { PATH: process.env.PATH, HOME: folder } },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
      );
    });

  it('通过的退出码是0，不通过、没有文件的是1', async () => {
    const path = join(folder, '核验 文件.json');
    await writeFile(path, drawFileText(FILE));
    const good = await run(path, FILE.commitment, FILE.poolDigest);
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('核验通过')]);
    await writeFile(path, drawFileText({ ...FILE, publicDigits: '1' }));
    expect(await run(path)).toMatchObject({ code: 1, out: expect.stringContaining('核验不通过') });
    expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining('用法') });
    expect((await run(join(folder, 'none.json'))).code).toBe(1);
  });
});
