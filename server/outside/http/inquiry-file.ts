import { inquiryFile } from '#server/domains/inquiry/inquiry-file.queries.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { sendFile } from './download.ts';
import type { Exchange } from './exchange.ts';
import { anonymous, contextOf } from './request-context.ts';

const BY_LINK = /^\/(huihan|lunzheng)\/([\w-]+)\/cailiao\/([0-9a-f-]{36})\//;
const AT_DESK = /^\/laihan\/([0-9a-f-]{36})\/cailiao\/([0-9a-f-]{36})\//;

/** Whether this address is a document that went with a letter (随函材料). */
export const isInquiryFile = (path: string): boolean => BY_LINK.test(path) || AT_DESK.test(path);

/** GET /huihan/:token/cailiao/:id/<name>, /lunzheng/…, /laihan/:letter/…: for the unit or expert asked, checked each time. */
export async function answerInquiryFile(exchange: Exchange, services: Services): Promise<void> {
  const [, room, token = '', sent = ''] = BY_LINK.exec(exchange.path) ?? [];
  const [, letter = '', file = ''] = AT_DESK.exec(exchange.path) ?? [];
  const kind = room === 'lunzheng' ? InquiryKind.EXPERT : InquiryKind.UNIT;
  const found = room
    ? await inquiryFile(anonymous(services, exchange.address), { kind, token }, sent)
    : await inquiryFile(await contextOf(services, exchange), { id: letter }, file);
  await sendFile(exchange, services, found, { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
}
