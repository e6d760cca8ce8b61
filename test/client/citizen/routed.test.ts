/** 参照国令711号第三十九条: whoever was sent elsewhere reads where to, under which number, and the answer that came back. */
import { expect, it } from 'vitest';
import { minePage } from '#client/receipts.ts';
import { answered } from './mine.ts';
import { plain, show } from './show.tsx';

const SENT = {
  ...answered,
  outcome: 'OUT_OF_SCOPE',
  route: '已转县公安局交警大队办理（转办编号ZB-2026-0311）',
};

it('转到别处的，看到去向、编号和那里的答复', () => {
  const waiting = plain(show(minePage, { mine: SENT }));
  expect(waiting).toContain('转办编号ZB-2026-0311');
  expect(waiting).not.toContain('转办单位的答复');
  const back = { ...SENT, routedAnswer: '已在校门口增设限时停车位12个。', routedAnsweredOn: '2027-01-08' };
  const said = plain(show(minePage, { mine: back }));
  expect(said).toContain('转办单位的答复　2027年1月8日');
  expect(said).toContain('增设限时停车位12个');
});
