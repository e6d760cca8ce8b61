import { records } from '#server/domains/consultation/comment/comment.permissions.ts';
import { emptyFile } from '#server/engines/files/file-refused.ts';
import { badInput, forbidden, unauthenticated } from '#server/ground/kernel/fault.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { PdfFault } from '#server/ground/pdf/pdf-fault.ts';
import { SCAN_LIMITS } from '#server/ground/pdf/pdf-limits.ts';
import { picturesOfPdf } from '#server/ground/pdf/read-pdf.ts';
import type { Exchange } from './exchange.ts';
import { crossSite } from './fault.ts';
import { readMultipart } from './multipart.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';
import { uploadedBytes } from './uploaded-bytes.ts';

/** Where a scanned PDF goes to be taken apart (扫描的PDF). */
const DOOR = '/daoru/saomiao';
export const isScanPages = (path: string): boolean => path === DOOR;

const LIMITS = { files: 1, fields: 0, fieldBytes: 200 };
const MOST_MEGABYTES = 50;

/** POST a PDF: its pages as pictures in their order, in one answer of the form's own kind (multipart); nothing is kept here. */
export async function answerScanPages(exchange: Exchange, services: Services, limits: Limits): Promise<void> {
  if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
  await limits.take('upload', exchange.address);
  const { actor } = await contextOf(services, exchange);
  if (!records.allows(actor)) throw actor ? forbidden('代录意见', records.sentence) : unauthenticated();
  let pages: Uint8Array<ArrayBuffer>[] | PdfFault | null = null;
  await readMultipart(exchange, LIMITS, {
    field: () => undefined,
    file: async ({ source }) => {
      pages = await picturesOfPdf(await uploadedBytes(source, MOST_MEGABYTES));
    },
  });
  await answer(exchange, pages);
}

async function answer(exchange: Exchange, pages: Uint8Array<ArrayBuffer>[] | PdfFault | null): Promise<void> {
  if (pages === null) throw emptyFile();
  if (typeof pages === 'string') throw badInput(WHY[pages] ?? DAMAGED, ['file']);
  const form = new FormData();
  for (const [index, page] of pages.entries())
    form.append('page', new Blob([page], { type: 'image/jpeg' }), `${index + 1}.jpg`);
  const packed = new Response(form);
  exchange.send(
    200,
    { 'content-type': packed.headers.get('content-type') ?? '', 'cache-control': 'no-store' },
    Buffer.from(await packed.arrayBuffer()),
  );
}

const DAMAGED = 'PDF打不开，可能没有传完或者已经损坏。重新扫描，或者每页存成一张JPEG。';

const WHY: Readonly<Partial<Record<PdfFault, string>>> = {
  [PdfFault.ENCRYPTED]: 'PDF设有打开密码。取消密码后再放进来。',
  [PdfFault.TOO_MANY_PAGES]: `PDF超过${SCAN_LIMITS.pages}页。分成几个文件再放进来。`,
  [PdfFault.TOO_SLOW]: '读取这个PDF所用的时间或者内存异常。分成几个文件，或者每页存成一张JPEG。',
};
