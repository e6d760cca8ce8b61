/** A file that is no honest document is refused with what to do; nothing in it is fetched, run or unfolded without end. */
import { describe, expect, it } from 'vitest';
import { readDraftFile } from '#server/engines/draft/read-draft-file.ts';
import { filesOf, makeDocx, outside, p, zipped } from './make-docx.ts';
import { readTree, refusedAs } from './read-tree.ts';

const honest = () => makeDocx({ body: p('第一条 甲。') });
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const BOMB = '<!DOCTYPE w [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]>';
const LEGACY = Buffer.from('D0CF11E0A1B11AE1000000000000000000', 'hex');

/** yazl writes no name that leads outside: it is put in afterwards, of the same length. */
async function escaping(): Promise<Buffer> {
  const bytes = await zipped({ ...filesOf({ body: p('第一条 甲。') }), 'xx/xx/evil.txt': '1' });
  return Buffer.from(bytes.toString('latin1').replaceAll('xx/xx/evil.txt', '../../evil.txt'), 'latin1');
}

/** One byte of the stored text is another: it still unfolds. */
async function corrupted(): Promise<Buffer> {
  const bytes = await zipped(filesOf({ body: p('第一条 甲。') }), false);
  bytes[bytes.indexOf(Buffer.from('甲。')) + 2] = 0xb3;
  return bytes;
}

describe('不予读取的文件', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    ['加密的，或者旧版 .doc、.wps', async () => LEGACY, 'DRAFT_FILE_LEGACY'],
    ['带宏的 .docm', () => makeDocx({ body: p('甲'), type: MACRO_TYPE }), 'DRAFT_FILE_MACROS'],
    [
      '改名为 .docx 的 .docm',
      () => makeDocx({ body: p('甲'), files: { 'word/vbaProject.bin': 'x' } }),
      'DRAFT_FILE_MACROS',
    ],
    ['自定义实体', () => makeDocx({ body: p('&b;'), prolog: BOMB }), 'DRAFT_FILE_ENTITIES'],
    [
      '样式部件里的实体',
      () => makeDocx({ body: p('甲'), files: { 'word/styles.xml': `${BOMB}<w:styles/>` } }),
      'DRAFT_FILE_ENTITIES',
    ],
    ['压缩炸弹', () => makeDocx({ body: p('甲'.repeat(30_000_000)) }), 'DRAFT_FILE_SWELLS'],
    [
      '过大的正文',
      () => makeDocx({ body: p(Array.from({ length: 1_300_000 }, (_, n) => n * 7919).join('')) }),
      'DRAFT_FILE_TOO_LONG',
    ],
    [
      '过多的部件',
      () =>
        makeDocx({
          files: Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`word/media/${n}`, ''])),
        }),
      'DRAFT_FILE_TOO_LONG',
    ],
    ['过多的元素', () => makeDocx({ body: '<a/>'.repeat(500_001) }), 'DRAFT_FILE_TOO_LONG'],
    ['过多的段落', () => makeDocx({ body: '<w:p/>'.repeat(20_001) }), 'DRAFT_FILE_TOO_LONG'],
    ['指向外面的路径', escaping, 'DRAFT_FILE_UNSAFE'],
    ['传了一半的', async () => (await honest()).subarray(0, 900), 'DRAFT_FILE_DAMAGED'],
    ['传坏了一个字节的', corrupted, 'DRAFT_FILE_DAMAGED'],
    ['层层嵌套的', () => makeDocx({ body: '<w:sdt>'.repeat(5000) }), 'DRAFT_FILE_DAMAGED'],
    ['不是文档的压缩包', () => zipped({ 'OFD.xml': '<ofd/>' }), 'DRAFT_FILE_UNKNOWN'],
    ['PDF', async () => Buffer.from('%PDF-1.7 …'), 'DRAFT_FILE_PDF'],
    ['网页', async () => Buffer.from('<html><body>第一条 甲</body></html>'), 'DRAFT_FILE_UNKNOWN'],
    ['图片', async () => Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'), 'DRAFT_FILE_UNKNOWN'],
    ['空文件', async () => Buffer.alloc(0), 'DRAFT_FILE_EMPTY'],
    ['没有文字的文档', () => makeDocx({ body: p('') }), 'DRAFT_FILE_EMPTY'],
    ['过大的文件', async () => Buffer.alloc(20 * 1024 * 1024 + 1), 'DRAFT_FILE_TOO_LARGE'],
  ])('%s', async (_title, make, code) => expect(await refusedAs(await make())).toBe(code));

  it('拒绝时说明原因、依据和办法', async () => {
    const file = await readDraftFile(LEGACY);
    expect('refused' in file && file.refused).toMatchObject({
      rule: 'R-15',
      basis: 'DESIGN',
      severity: 'BLOCK',
      fields: ['file'],
      message: '加密或旧版 .doc/.wps，请另存为 .docx。',
      fix: expect.stringContaining('.docx'),
    });
  });

  it('文件以外的图片和模板不访问，只报数；链接照读文字', async () => {
    const relations =
      outside('image', 'http://198.51.100.1/a.png') +
      outside('attachedTemplate', 'file://198.51.100.1/t.dotm') +
      outside('hyperlink', 'https://lanxi.example/');
    const { clauses, left } = await readTree(await makeDocx({ body: p('第一条 甲。'), relations }));
    expect(clauses).toHaveLength(1);
    expect(left).toEqual(['LINKS_LEFT']);
  });
});

describe('文本文件', () => {
  const TEXT = '停车管理办法\r\n第一条　收费标准为每小时2元。\r\n第二条　本办法自公布之日起施行。\r\n';
  const swapped = () => Buffer.from(TEXT, 'utf16le').swap16();
  /** 第一条 甲。 as Windows writes it. */
  const GB18030 = Buffer.from('b5dad2bbccf520bcd7a1a3', 'hex');

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 带标记', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16LE 带标记', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16BE 带标记', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped()])],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', swapped()],
  ])('%s', async (_title, bytes) => {
    const { title, clauses } = await readTree(bytes);
    expect(title).toBe('停车管理办法');
    expect(clauses.map(([, no]) => no)).toEqual(['前言', '第一条', '第二条']);
  });

  it('GB18030', async () => {
    expect((await readTree(GB18030)).clauses).toEqual([['ARTICLE', '第一条', '甲。']]);
  });
});
