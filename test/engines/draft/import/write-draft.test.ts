/** A draft goes out as a public document, and what is read back is what was written. */
import { fromBufferPromise } from 'yauzl';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { digestOf } from '#server/engines/draft/draft-digest.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { randomTree } from '#test/law/draft/random-tree.ts';
import { readTree } from './read-tree.ts';

const TEXT = `附件1
岚溪县停车管理办法
（征求意见稿）
（2026年11月21日县政府常务会议讨论）
第一章 总则
第一条 为了规范停车，制定本办法。
第二条 收费标准见下表：
| 类别 |  | 元 |
|住宅|一档|2|
|  |  |  |
（一）白天；
1. 工作日。
第二章 目标、任务
第三条：本办法自公布之日起施行。
| 单独一格 |
附件2：停车场清单
一、县医院
| a | b |
附件
1. 第一条 丙`;

async function partsOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name) return (await buffer(await zip.openReadStreamPromise(entry))).toString();
  return '';
}

describe('导出草案', () => {
  it('读回来就是原来的树，题目、表格和附件都在', async () => {
    const { tree } = readDraftText(TEXT);
    const { title, tree: again, left } = await readTree(await writeDraftDocx(tree));
    expect(title).toBe('岚溪县停车管理办法（征求意见稿）');
    expect(again).toEqual(tree);
    expect(left).toEqual([]);
    expect(digestOf(again.clauses)).toBe(digestOf(tree.clauses));
  });

  it('题目居中用小标宋二号，正文仿宋三号首行缩进，章居中用黑体并有大纲级别，表格是表格', async () => {
    const xml = await partsOf(await writeDraftDocx(readDraftText(TEXT).tree), 'word/document.xml');
    const paragraph = (text: string) =>
      xml.split('<w:p>').find((one) => one.includes(text) && !one.includes('<w:tbl>')) ?? '';
    expect(paragraph('岚溪县停车管理办法')).toMatch(/w:val="center".*方正小标宋简体.*<w:sz w:val="44"\/>/s);
    expect(paragraph('总则')).toMatch(
      /w:outlineLvl w:val="0".*w:val="center"|w:val="center".*w:outlineLvl w:val="0"/s,
    );
    expect(paragraph('总则')).toContain('黑体');
    expect(paragraph('为了规范停车')).toMatch(/w:firstLine="640"/);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    const styles = await partsOf(await writeDraftDocx(readDraftText(TEXT).tree), 'word/styles.xml');
    expect(styles).toMatch(/仿宋_GB2312.*<w:sz w:val="32"\/>/s);
  });

  it('题目不在前言里的，另写在最前', async () => {
    const { title } = await readTree(
      await writeDraftDocx({ title: '停车办法', clauses: readDraftText('第一条 甲').tree.clauses }),
    );
    expect(title).toBe('停车办法');
  });

  it('没有序号的、没有条款的、带控制字符的', async () => {
    const whole = readDraftText('停车收费规定\n现将标准公开。').tree;
    expect((await readTree(await writeDraftDocx(whole))).tree).toEqual(whole);
    await expect(writeDraftDocx({ title: '', clauses: [] })).resolves.toBeInstanceOf(Buffer);
    const odd = readDraftText('第一条 甲\u0001乙').tree;
    expect((await readTree(await writeDraftDocx(odd))).clauses[0]).toEqual(['ARTICLE', '第一条', '甲乙']);
  });

  it('随机的六十棵树', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { clauses } = randomTree(seed);
      const again = await readTree(await writeDraftDocx({ title: '', clauses }));
      expect({ seed, clauses: again.tree.clauses }).toEqual({ seed, clauses });
    }
  });
});
