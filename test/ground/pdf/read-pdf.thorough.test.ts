/** Text and pages read from a PDF, and the limits on what a file costs, whatever it unfolds to. */
import { describe, expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { PdfFault } from '#server/ground/pdf/pdf-fault.ts';
import { PDF_LIMITS } from '#server/ground/pdf/pdf-limits.ts';
import { readPdf } from '#server/ground/pdf/read-pdf.ts';
import { closedPdf, loneSign, makePdf, onePage, plain, scannedPdf, stream } from './make-pdf.ts';

const LINE = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八';

describe('读出的文字', () => {
  it('没有嵌入字体的中文，逐页逐行', async () => {
    const text = `第一条　为了—2026-2028，“甲”（60㎡）。\n| 乡镇 | 床位 |\n${LINE}九十\n${'甲\n'.repeat(30)}`;
    const pages = (await readPdf(pdfOf('标题', text))) as string[][];
    expect(pages).toHaveLength(2);
    expect(pages[0]?.slice(0, 5)).toEqual([
      '标题',
      expect.stringMatching(/^第一条\s*为了—2026-2028，“甲”（60㎡）。$/u),
      '| 乡镇 | 床位 |',
      LINE,
      '九十',
    ]);
    expect(pages.flat().filter((line) => line.trim() === '甲')).toHaveLength(30);
  });

  it('换行处的连字符还在', async () => {
    const pages = (await readPdf(pdfOf('标题', `${LINE.slice(1)}-第二行`))) as string[][];
    expect(pages.flat().join('')).toContain('八-第二行');
  });
});

const loop = makePdf([
  plain('<< /Type /Catalog /Pages 2 0 R >>'),
  plain('<< /Type /Pages /Count 100000 /Kids [2 0 R 2 0 R] >>'),
]);
const untruePages = makePdf([
  plain('<< /Type /Catalog /Pages 2 0 R >>'),
  plain('<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>'),
  plain('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
]);
const form = (next: number) =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${next} 0 R >> >>`,
    plain('/A Do /A Do /A Do'),
  );
const DO_A = stream('', plain('/A Do'));
const laughs = onePage(
  DO_A,
  '/XObject << /A 5 0 R >>',
  Array.from({ length: 30 }, (_, at) => form(Math.min(at + 6, 34))),
);
const many = `BT /F 1 Tf 1 TL ${'(aaaaaaaaaaaaaaaaaaaa) Tj T* '.repeat(40_000)} ET`;

describe('读不了的，说是为什么', () => {
  it.each<[string, Buffer, PdfFault]>([
    ['不是PDF', Buffer.from('第一条'), PdfFault.NOT_PDF],
    ['只有开头', Buffer.from('%PDF-1.7\n'), PdfFault.DAMAGED],
    ['没有传完', pdfOf('标题', LINE.repeat(500)).subarray(0, 9000), PdfFault.DAMAGED],
    ['有打开密码', closedPdf(), PdfFault.ENCRYPTED],
    ['扫描件', scannedPdf(), PdfFault.NO_TEXT],
    ['单独的字没有字体', loneSign(), PdfFault.NOT_EMBEDDED],
    ['图形里单独的字没有字体', loneSign(true), PdfFault.NOT_EMBEDDED],
    ['页树套着自己', loop, PdfFault.TOO_MANY_PAGES],
    ['页数是假的', untruePages, PdfFault.NO_TEXT],
    ['展开成4亿字节', onePage(stream('', Buffer.alloc(450_000_000, ' '))), PdfFault.TOO_SLOW],
    ['压缩了两次的', onePage(stream('', Buffer.alloc(450_000_000, ' '), 2)), PdfFault.TOO_SLOW],
    ['一页里无数的字', onePage(stream('', plain(many))), PdfFault.TOO_LONG],
    ['图形套着图形', laughs, PdfFault.TOO_SLOW],
    ['图形套着自己', onePage(DO_A, '/XObject << /A 5 0 R >>', [form(5)]), PdfFault.TOO_SLOW],
  ])('%s', async (_case, bytes, fault) => {
    expect(await readPdf(bytes)).toBe(fault);
  });

  it('到时候就停下，以后的文件照样读', async () => {
    const limits = { ...PDF_LIMITS, seconds: 0.001 };
    const late = readPdf(pdfOf('标题', LINE), limits);
    const next = readPdf(pdfOf('标题', LINE));
    expect(await late).toBe(PdfFault.TOO_SLOW);
    expect(await next).toEqual([['标题', LINE]]);
  });
});
