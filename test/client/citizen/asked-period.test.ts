/** 国令713号第十五条、第四十二条: the tick stands where the period that the round is to have is full. */
import { expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { bus, TODAY } from './lanxi.ts';
import { plain, show } from './show.tsx';

const of = (over: object) =>
  show(consultationPage, {
    serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
    consultation: { ...bus, ...over },
  });

it('本机关设定40日的，刻度在满40日的一天；期限恰满的没有刻度', () => {
  const days = { opensOn: '2026-11-05', closesOn: '2026-12-18', openDays: 43, daysLeft: 28 };
  const shown = of({ ...days, askedPeriod: { written: '40日', fullOn: '2026-12-15' } });
  expect(plain(shown)).toContain('刻度处为满40日（12月15日，周二）');
  expect(shown).toContain('<rect class="tick" x="930"');
  const exactly = of({ ...days, askedPeriod: { written: '43日', fullOn: '2026-12-18' } });
  expect(exactly).not.toContain('class="tick"');
  expect(plain(exactly)).not.toContain('刻度处');
});
