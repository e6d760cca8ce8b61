/** 一次政府开放日以后: what its host tells, and what a visitor does. */
import type { Page } from 'playwright-core';
import { crc32 } from 'node:zlib';
import { pngOf } from '#server/outside/demo/picture.ts';
import type { County } from '../running/county.ts';
import type { ReceiptCodes } from './citizen.ts';
import { codesOn } from './comer.ts';

export const TITLE = '走进政务大厅，看一件事怎么办成';
export const SAID = '线路经过学校的，请在上学放学时间加密班次。';
export const SUMMARY = '十八位居民参观了办事窗口，体验了一件事怎样一次办成，现场回答了六个问题。';
export const ALT = '居民在窗口体验办事流程';
/** Position that the telephone stored in the photograph. */
export const PLACE = 'GPSLatitude 29.5 N';

/** An event that is over after the clock was moved. */
export interface HeldEvent {
  id: string;
  no: string;
  /** In its middle, and on the morning after. */
  during: string;
  later: string;
  /** Login of the clerk who enters opinions for the unit that asks for them. */
  clerk: string;
}

const EVENT = `select e.id, e.no, e.starts_at + interval '30 minutes' as during,
  date_trunc('day', e.ends_at) + interval '26 hours' as later from event e where e.title = $1`;
const ASKING = `select c.decision_id as "decisionId", c.unit_id as "unitId", p.login_name as login from consultation c
  join person p on p.unit_id = c.unit_id and 'UNIT_STAFF' = any(p.roles)
  where c.opens_at <= app_now() and c.closes_at > app_now() and c.withdrawn_at is null order by c.opens_at desc limit 1`;

/** The open day of the demonstration, as one that explains a decision on which opinions are asked. */
export async function aboutDecision(county: County): Promise<HeldEvent> {
  const [event] = await county.sql<{ id: string; no: string; during: Date; later: Date }>(EVENT, [TITLE]);
  const [asking] = await county.sql<{ decisionId: string; unitId: string; login: string }>(ASKING);
  if (!event || !asking) throw new Error('no open day, or nothing on which opinions are asked');
  // Announced fields are fixed; the stage of this path is set past that.
  await county.sql('alter table event disable trigger event_fixed');
  await county.sql('update event set decision_id = $2, unit_ids = unit_ids || $3::uuid where id = $1', [
    event.id,
    asking.decisionId,
    asking.unitId,
  ]);
  await county.sql('alter table event enable trigger event_fixed');
  const { id, no, during, later } = event;
  return { id, no, during: during.toISOString(), later: later.toISOString(), clerk: asking.login };
}

/** Opinions recorded so far. */
export const heardIn = async (county: County, eventId: string): Promise<string[]> =>
  (await county.sql<{ text: string }>('select text from event_opinion where event_id = $1', [eventId])).map(
    ({ text }) => text,
  );

/** Signs up without an account. */
export async function signsUp(page: Page, no: string): Promise<ReceiptCodes> {
  await page.goto(`/kaifang/${no}/baoming`);
  await page.getByLabel('姓名', { exact: true }).fill('童桂英');
  await page.getByLabel('手机号码').fill('13900002299');
  await page.getByRole('button', { name: '报名', exact: true }).click();
  await page.getByRole('heading', { name: '报名成功' }).waitFor();
  return codesOn(page);
}

/** Says how it was, by the receipt. */
export async function judges(page: Page, no: string, { receiptNo, lookupCode }: ReceiptCodes): Promise<void> {
  await page.goto(`/kaifang/${no}`);
  await page.getByRole('link', { name: '参加过的，请评价' }).click();
  await page.getByLabel('很满意').check();
  await page.getByLabel('哪里好').fill('讲得明白');
  await page.getByLabel('受理编号').fill(receiptNo);
  await page.getByLabel('查询码').fill(lookupCode);
  await page.getByRole('button', { name: '提交评价' }).click();
}

/** A picture that can be shown, with the place where it was taken. */
export function photo() {
  const plain = pngOf({
    palette: ['dfe9ec', '2f6f8f'],
    shapes: [{ kind: 'disc', x: 600, y: 400, radius: 200, colour: 1 }],
  });
  const head = 8 + 25;
  const body = Buffer.from(`eXIf${PLACE}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  const buffer = Buffer.concat([plain.subarray(0, head), length, body, sum, plain.subarray(head)]);
  return { name: '现场.png', mimeType: 'image/png', buffer };
}
