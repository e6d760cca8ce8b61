import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { minutesSheet } from '#server/domains/meeting/minutes-sheet.queries.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { sendSheet } from './sheet-download.ts';

const ADDRESS = /^\/huiyi\/(\d{4}-\d{1,5})\/jiyao\.docx$/;

/** Whether minutes are asked for at this path. */
export const isMinutes = (path: string): boolean => ADDRESS.test(path);

/** GET /huiyi/<no>/jiyao.docx: 会议纪要 as Word; for everybody once it is published, before that for those who write and review it. */
export async function answerMinutes(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const sheet = await minutesSheet(context, ADDRESS.exec(exchange.path)?.[1] ?? '');
  if (!sheet) throw notFound('该会议纪要');
  await sendSheet(exchange, sheet, sheet.title, context.actor === null);
}
