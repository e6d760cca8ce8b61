import { sheetOfPaper } from '#server/domains/casepaper/paper-sheet.queries.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { sendSheet } from './sheet-download.ts';

const ADDRESS = /^\/wenshu\/([0-9a-f-]{36})(?:\/(\d{1,4}))?\.docx$/;

/** Whether a numbered document is asked for as Word at this path. */
export const isCasePaper = (path: string): boolean => ADDRESS.test(path);

/** GET /wenshu/<id>.docx, /wenshu/<id>/<no>.docx: 文书 as Word, its newest or one revision; for who may read it. */
export async function answerCasePaper(exchange: Exchange, services: Services): Promise<void> {
  const [, id = '', no] = ADDRESS.exec(exchange.path) ?? [];
  const sheet = await sheetOfPaper(await contextOf(services, exchange), id, no ? Number(no) : null);
  if (!sheet) throw notFound('该文书');
  await sendSheet(exchange, sheet, `${sheet.letterhead?.number ?? ''} ${sheet.title}`.trim(), false);
}
