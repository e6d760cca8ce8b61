/** 密钥纸：照纸输入就读得回来；抄错、抄漏、抄串的，说出是哪一个密钥的第几组。 */
import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSheet, sheetOf } from '#server/outside/cli/keys/escrow-sheet.ts';

const FACTS = { county: '示范县', store: '01', day: '2026-12-01' };
const bytes = (what: string, length: number) =>
  Buffer.concat([0, 1].map((no) => createHash('sha256').update(`${what}${no}`).digest())).subarray(0, length);
const secrets = { sessionKey: bytes('session', 32), contactKey: bytes('contact', 32) };
const sheet = sheetOf(FACTS, secrets);

const faults = (text: string) => {
  const read = readSheet(text);
  return 'faults' in read ? read.faults : [];
};
const lineOf = (label: string) => sheet.split('\n').find((line) => line.trim().startsWith(`${label} `)) ?? '';
const changed = (label: string, change: (line: string) => string) =>
  sheet.replace(lineOf(label), change(lineOf(label)));

describe('密钥纸', () => {
  it('一张A4纸放得下，写着哪个县、哪个数据库、校验值、日期', () => {
    const lines = sheet.split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    const width = (line: string) =>
      Array.from(line, (sign) => (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1)).reduce((a, b) => a + b, 0);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
    for (const words of ['示范县', '01', '2026-12-01', 'SESSION_KEY', 'CONTACT_KEY'])
      expect(sheet).toContain(words);
  });

  it.each([32, 33, 34, 35, 36, 48, 64])('%i字节的密钥，照样输入就读回来', (length) => {
    for (let time = 0; time < 20; time += 1) {
      const keys = { sessionKey: randomBytes(length), contactKey: randomBytes(32) };
      expect(readSheet(sheetOf(FACTS, keys))).toEqual({ secrets: keys });
    }
  });

  it('小写、全角、O写成0、不空格、次序颠倒，也读得出', () => {
    const lines = sheet.split('\n').filter((line) => /^ {2}[SC]\d/.test(line));
    const typed = lines.map((line) => {
      const [label = '', ...signs] = line.trim().split(/\s+/);
      return `${label.toLowerCase()}：${signs.join('').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}`;
    });
    expect(readSheet(typed.toReversed().join('\n'))).toEqual({ secrets });
    expect(readSheet(sheet.replaceAll('A', 'Ａ'))).toEqual({ secrets });
  });
});

describe('抄得不对的', () => {
  it('任何一组里错了任何一个字，说出是哪一组，只说那一组', () => {
    for (const label of ['S1/7', 'S7/7', 'C3/7']) {
      const line = lineOf(label);
      for (let at = line.length - 1; !/\s/.test(line.charAt(at)) || at > 9; at -= 1) {
        if (/\s/.test(line.charAt(at))) continue;
        const other = line.charAt(at) === '7' ? '8' : '7';
        const found = faults(changed(label, () => line.slice(0, at) + other + line.slice(at + 1)));
        // Of 1024 wrong groups one has the right two signs by chance; these bytes have none.
        expect(found).toEqual([expect.stringContaining(`（${label}）：抄错了`)]);
      }
    }
  });

  it('相邻两字颠倒、两组对调、抄到另一个密钥名下，也说出是哪几组', () => {
    const swapped = changed(
      'C2/7',
      (line) => line.slice(0, 10) + line.charAt(11) + line.charAt(10) + line.slice(12),
    );
    expect(faults(swapped)).toEqual([expect.stringContaining('CONTACT_KEY 第2组（C2/7）')]);
    const [one, two] = [lineOf('S2/7').slice(10), lineOf('S3/7').slice(10)];
    const exchanged = sheet.replace(one, '#').replace(two, one).replace('#', two);
    expect(faults(exchanged)).toEqual([
      expect.stringContaining('SESSION_KEY 第2组'),
      expect.stringContaining('SESSION_KEY 第3组'),
    ]);
    expect(faults(sheet.replace(lineOf('S4/7').slice(10), lineOf('C4/7').slice(10)))).toEqual([
      expect.stringContaining('SESSION_KEY 第4组（S4/7）：抄错了'),
    ]);
  });

  it('抄漏的、抄了两遍的、多出来的、什么也没有输入的', () => {
    expect(faults(changed('S5/7', () => ''))).toEqual([
      expect.stringContaining('SESSION_KEY 第5组（S5/7）：没有输入'),
    ]);
    expect(faults(`${sheet}\n${lineOf('C6/7')}`)).toEqual([
      expect.stringContaining('CONTACT_KEY 第6组（C6/7）：输入了2次'),
    ]);
    expect(faults(`${sheet}\nC8/7 ${lineOf('C6/7').slice(10)}`)).toEqual([
      expect.stringContaining('CONTACT_KEY 第8组（C8/7）：纸上没有这一组'),
    ]);
    expect(faults('')).toHaveLength(14);
  });
});
