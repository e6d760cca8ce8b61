/** chance sequences of signing up, claiming, giving back, raising, putting off and waiting, then of the day itself, agree with a plain model, step by step. */
import { expect, it } from 'vitest';
import '#server/outside/wiring/kinds.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { passSeatsOf } from '#server/engines/signup/pass-seats.ts';
import { jobs } from '#server/engines/signup/sign-up.jobs.ts';
import { OPEN_DAY, SIGN_UP, type Told } from './questions.ts';
import { SeatModel } from './model.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { govOffice } = house.people;
const STEPS = Number(process.env.EVENT_STEPS ?? 40);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How many may wait. */
const WAITLIST = 40;

/** The same numbers for the same seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

it.each([[1], [20], [300]])(
  '随机的报名、确认、取消、增减名额、延期、等待，当天签到、释放未到场的名额（种子%d），每一步与模型一致',
  async (seed) => {
    const pick = chance(seed);
    const { event, groupId, slotId } = await house.bookable(4, WAITLIST, { partyMax: 4 });
    const model = new SeatModel(4, WAITLIST, Date.parse(OPEN_DAY.slots[0]?.startsAt ?? ''));
    const receipts: Told[] = [];
    let now = Date.parse(SIGN_UP);
    const current = async () => ((await house.read(govOffice, event.no)).result as Told).version;
    const steps: Record<string, () => Promise<unknown>> = {
      register: async () => {
        const persons = 1 + pick(Math.min(4, model.seats));
        const { result } = await house.register(groupId, { persons });
        const party = model.register(persons, now);
        expect(result?.__typename).toBe(party ? 'RegistrationReceipt' : 'Refusal');
        if (party) receipts.push(result as Told);
        expect(result?.state).toBe(party?.state);
      },
      claim: async () => {
        const id = pick(receipts.length);
        if (receipts.length > 0) await house.claim(receipts[id] ?? {});
        model.claim(id, now);
      },
      giveBack: async () => {
        const id = pick(receipts.length);
        if (receipts.length > 0) await house.giveBack(receipts[id] ?? {});
        model.giveBack(id, now);
      },
      raise: async () => {
        const seats = 4 + pick(6);
        const groups = [{ seats, waitlist: WAITLIST }];
        const { codes } = await house.seats(govOffice, {
          id: event.id,
          version: await current(),
          slotId,
          groups,
        });
        expect(codes).toEqual([]);
        model.raise(seats, now);
      },
      postpone: async () => {
        const startsAt = new Date(model.begins + 24 * HOUR);
        const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
        const slots = [{ slotId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }];
        const input = { slots, place: OPEN_DAY.place, reason: '场地设备检修。' };
        const { result } = await house.postpone(govOffice, { id: event.id, version: await current(), input });
        expect(result?.startsAt).toBe(startsAt.toISOString());
        await passSeatsOf(systemContext(house.database.services), event.id);
        model.postpone(startsAt.getTime(), now);
      },
      wait: async () => {
        // A minute beside the hour, so that no wait ends at the very instant an earlier offer does.
        if (now < model.begins) now += (3 + pick(12)) * HOUR + MINUTE;
        await house.database.setClock(new Date(now).toISOString());
        await jobs['pass-lapsed-seats']({}, house.database.services);
        model.settle(now);
      },
    };
    const day = {
      checkIn: async () => {
        const id = pick(receipts.length);
        await house.checkIn(govOffice, event.id, receipts[id]?.receiptNo ?? '');
        model.checkIn(id);
      },
      release: async () => {
        const { found } = await house.release(govOffice, { id: event.id, version: await current() });
        expect(found).toEqual([]);
        model.release();
      },
    };
    Object.assign(steps, day);
    const likely = [
      'register',
      'register',
      'register',
      'giveBack',
      'giveBack',
      'claim',
      'claim',
      'raise',
      'postpone',
      'wait',
    ];
    const agrees = async (step: number, what: string) => {
      const seen = (await house.read(govOffice, event.no)).result as Told;
      const real = seen.registrations.toSorted((one, other) => one.place - other.place);
      expect([step, what, real.map(({ state }) => state)]).toEqual([
        step,
        what,
        model.parties.map(({ state }) => state),
      ]);
      const group = seen.slots[0]?.groups[0];
      expect([group?.seats, group?.taken, group?.waiting]).toEqual([model.seats, model.taken, model.waiting]);
      expect(model.taken).toBeLessThanOrEqual(model.seats);
    };
    const run = async (kinds: readonly string[], count: number) => {
      for (let step = 0; step < count; step += 1) {
        const what = kinds[pick(kinds.length)] ?? 'register';
        await steps[what]?.();
        await agrees(step, what);
      }
    };
    await run(likely, STEPS);
    now = model.begins + 0.25 * HOUR;
    await steps.wait?.();
    await run(['checkIn', 'checkIn', 'checkIn', 'checkIn', 'release', 'raise'], STEPS / 2);
  },
  STEPS * 3000,
);
