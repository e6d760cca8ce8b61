import { addDays, dayOf } from '#server/law/calendar/calendar-day.ts';
import type { Exchange } from './exchange.ts';
import { publicOrigin } from './public-origin.ts';

/** Where whoever found a weakness looks for whom to tell (RFC 9116). */
export const SECURITY_TXT = '/.well-known/security.txt';

/** For how long an answer holds, in 日: whoever kept it longer asks again. */
const HOLDS_DAYS = 90;

/** security.txt: to whom a weakness is told (漏洞报告); the operator has named the contact. */
export function answerSecurityTxt(exchange: Exchange, contact: string, publicUrl: string | null): void {
  const origin = publicOrigin(exchange.request, publicUrl);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${addDays(dayOf(new Date()), HOLDS_DAYS)}T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${origin}${SECURITY_TXT}`,
  ];
  exchange.send(
    200,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    `${lines.join('\n')}\n`,
  );
}
