import type { Sheet } from '#schema/kernel/sheet.ts';
import { requestLetterSheet } from '#server/domains/casework/request-letter.queries.ts';
import { letterSheet } from '#server/domains/invitation/letter-sheet.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { sendSheet } from './sheet-download.ts';

/** A kind of letters: its address by id, its paper, how it is called where there is none, and its file's name. */
interface Letters {
  address: RegExp;
  sheet: (context: Context, id: string) => Promise<Sheet | null>;
  called: string;
  fileName: (sheet: Sheet) => string;
}

const LETTERS: readonly Letters[] = [
  {
    address: /^\/yaoqinghan\/([0-9a-f-]{36})\.docx$/,
    sheet: letterSheet,
    called: '该邀请函',
    fileName: ({ blocks }) => `邀请函${blocks[0]?.text ?? ''}`,
  },
  {
    address: /^\/daochu\/shenqing-dafu\/([0-9a-f-]{36})\.docx$/,
    sheet: requestLetterSheet,
    called: '该答复文书',
    fileName: ({ letterhead, title }) => `${letterhead?.number ?? ''} ${title}`,
  },
];

const lettersAt = (path: string) => LETTERS.find(({ address }) => address.test(path));

/** Whether a letter is asked for at this path. */
export const isLetter = (path: string): boolean => lettersAt(path) !== undefined;

/** GET /yaoqinghan/<id>.docx, /daochu/shenqing-dafu/<id>.docx: 邀请函, 依申请公开的答复 as Word, for those who read them. */
export async function answerLetter(exchange: Exchange, services: Services): Promise<void> {
  const letters = lettersAt(exchange.path);
  const id = letters?.address.exec(exchange.path)?.[1] ?? '';
  const sheet = await letters?.sheet(await contextOf(services, exchange), id);
  if (!letters || !sheet) throw notFound(letters?.called ?? '');
  await sendSheet(exchange, sheet, letters.fileName(sheet), false);
}
