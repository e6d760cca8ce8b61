/** Pages of a scanned PDF as pictures, and what a file may cost. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PdfFault } from '#server/ground/pdf/pdf-fault.ts';
import { SCAN_LIMITS } from '#server/ground/pdf/pdf-limits.ts';
import { picturesOfPdf } from '#server/ground/pdf/read-pdf.ts';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { closedPdf, scannedPdf } from './make-pdf.ts';

const TWO_PAGES = pdfOf('标题', '甲\n'.repeat(40));
const sizes = async (bytes: Buffer) => {
  const pages = await picturesOfPdf(bytes);
  if (typeof pages === 'string') throw new Error(pages);
  return Promise.all(
    pages.map(async (page) => {
      const { format, width, height } = await sharp(page).metadata();
      return { format, width, height };
    }),
  );
};

describe('扫描的PDF', () => {
  it('一页一张JPEG，照每英寸200点，次序不变', async () => {
    const pages = await sizes(TWO_PAGES);
    expect(pages).toHaveLength(2);
    for (const { format, width, height } of pages) {
      expect(format).toBe('jpeg');
      expect(Math.abs(width - 1653)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 2339)).toBeLessThanOrEqual(1);
    }
  });

  it('纸面再大，图片的长边不超过3500点', async () => {
    const large = Buffer.from(TWO_PAGES.toString('latin1').replaceAll('595 842', '9999 999'), 'latin1');
    for (const { width } of await sizes(large)) expect(width).toBeLessThanOrEqual(3500);
  });

  it('没有文字的扫描件也成图片；同一个文件成同样的图片', async () => {
    const [first, again] = [await picturesOfPdf(scannedPdf()), await picturesOfPdf(scannedPdf())];
    expect(first).toHaveLength(1);
    expect(again).toEqual(first);
  });

  it.each<[string, Buffer, PdfFault, Partial<typeof SCAN_LIMITS>]>([
    ['不是PDF', Buffer.from('第一条'), PdfFault.NOT_PDF, {}],
    ['没有传完', TWO_PAGES.subarray(0, 900), PdfFault.DAMAGED, {}],
    ['有打开密码', closedPdf(), PdfFault.ENCRYPTED, {}],
    ['页数太多', TWO_PAGES, PdfFault.TOO_MANY_PAGES, { pages: 1 }],
    ['时间太长', TWO_PAGES, PdfFault.TOO_SLOW, { seconds: 0.001 }],
  ])('不成图片：%s', async (_case, bytes, fault, limits) => {
    expect(await picturesOfPdf(bytes, { ...SCAN_LIMITS, ...limits })).toBe(fault);
  });
});
