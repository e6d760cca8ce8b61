import { describe, expect, it } from 'vitest';
import { refuseCallToNobody, toTellByTelephone } from '#server/law/event-telling.ts';
import { EventTiding, RegistrationState } from '#server/law/event-words.ts';

const T = EventTiding;
const S = RegistrationState;
const NOW = new Date('2026-12-10T02:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const telling = (tiding: EventTiding, reached = false, hours = -1) => ({ tiding, reached, at: later(hours) });
const STANDS = { state: S.CONFIRMED, startsAt: later(100), cancelled: false };

describe('须电话告知：没有写到、打到的，还用得着知道的', () => {
  it.each([
    ['轮到候补', { ...STANDS, state: S.OFFERED }, [telling(T.SEAT_OFFERED)], [T.SEAT_OFFERED]],
    ['轮到候补，已经确认', STANDS, [telling(T.SEAT_OFFERED)], []],
    ['轮到候补，逾期', { ...STANDS, state: S.LAPSED }, [telling(T.SEAT_OFFERED)], []],
    ['候补当场到位，场次还没有开始', STANDS, [telling(T.SEAT_GIVEN)], [T.SEAT_GIVEN]],
    ['延期', STANDS, [telling(T.POSTPONED)], [T.POSTPONED]],
    ['延期，候补的也告知', { ...STANDS, state: S.WAITLISTED }, [telling(T.POSTPONED)], [T.POSTPONED]],
    ['延期，已经告知', STANDS, [telling(T.POSTPONED, true)], []],
    ['告知以后又延期', STANDS, [telling(T.POSTPONED, true, -5), telling(T.POSTPONED)], [T.POSTPONED]],
    [
      '第二次延期告知到了，第一次不再提',
      STANDS,
      [telling(T.POSTPONED, false, -5), telling(T.POSTPONED, true)],
      [],
    ],
    ['提醒', STANDS, [telling(T.REMINDER)], [T.REMINDER]],
    ['提醒，本人已取消', { ...STANDS, state: S.CANCELLED }, [telling(T.REMINDER)], []],
    ['活动取消', { ...STANDS, cancelled: true }, [telling(T.CANCELLED), telling(T.POSTPONED)], [T.CANCELLED]],
    ['场次已经开始', { ...STANDS, startsAt: NOW }, [telling(T.POSTPONED)], []],
    ['没有要告知的', STANDS, [], []],
  ])('%s', (_, registration, tellings, expected) => {
    expect(toTellByTelephone(registration, tellings, NOW).map(({ tiding }) => tiding)).toEqual(expected);
  });

  it('没有要告知的，不能登记告知', () => {
    expect(refuseCallToNobody(0).map(({ code }) => code)).toEqual(['NOTHING_TO_TELL']);
    expect(refuseCallToNobody(1)).toEqual([]);
  });
});
