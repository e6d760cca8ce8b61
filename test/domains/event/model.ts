/** A plain model of one slot's seats: who is seated, who was offered a seat until when, who waits; by it the real one is judged. */
export interface Party {
  id: number;
  persons: number;
  state: 'CONFIRMED' | 'WAITLISTED' | 'OFFERED' | 'LAPSED' | 'CANCELLED' | 'CHECKED_IN' | 'NO_SHOW';
  claimBy: number;
}

const HOUR = 3_600_000;
const CLAIM_HOURS = 24;
const LAST_HOURS = 2;

/** The model. */
export class SeatModel {
  readonly parties: Party[] = [];
  cancelled = false;

  constructor(
    public seats: number,
    readonly waitlist: number,
    public begins: number,
  ) {}

  get taken(): number {
    return this.#sum(({ state }) => state === 'CONFIRMED' || state === 'OFFERED' || state === 'CHECKED_IN');
  }

  get waiting(): number {
    return this.#sum(({ state }) => state === 'WAITLISTED');
  }

  #sum(which: (party: Party) => boolean): number {
    return this.parties.filter(which).reduce((sum, { persons }) => sum + persons, 0);
  }

  /** Step after every change: first lapsed offers go, then whoever is in front is offered what is free. */
  settle(now: number): void {
    for (const one of this.parties) if (one.state === 'OFFERED' && one.claimBy <= now) one.state = 'LAPSED';
    const last = this.begins - LAST_HOURS * HOUR;
    if (this.cancelled || last <= now) return;
    for (const one of this.parties) {
      if (one.state !== 'WAITLISTED') continue;
      if (this.taken + one.persons > this.seats) return;
      one.state = 'OFFERED';
      one.claimBy = Math.min(now + CLAIM_HOURS * HOUR, last);
    }
  }

  /** null: no seat, and the waiting line is full. */
  register(persons: number, now: number): Party | null {
    this.settle(now);
    const state = this.waiting === 0 && this.taken + persons <= this.seats ? 'CONFIRMED' : 'WAITLISTED';
    if (state === 'WAITLISTED' && this.waiting + persons > this.waitlist) return null;
    const party: Party = { id: this.parties.length, persons, state, claimBy: 0 };
    this.parties.push(party);
    return party;
  }

  claim(id: number, now: number): void {
    this.settle(now);
    const party = this.parties[id];
    if (party?.state === 'OFFERED' && !this.cancelled) party.state = 'CONFIRMED';
  }

  giveBack(id: number, now: number): void {
    this.settle(now);
    const party = this.parties[id];
    if (!party || party.state === 'LAPSED' || party.state === 'CANCELLED') return;
    party.state = 'CANCELLED';
    this.settle(now);
  }

  raise(seats: number, now: number): void {
    this.settle(now);
    if (seats < this.taken) return;
    this.seats = seats;
    this.settle(now);
  }

  postpone(begins: number, now: number): void {
    this.begins = begins;
    this.settle(now);
  }

  /** At the door: whoever has a seat is let in; whoever lost it as absent, while there is room. */
  checkIn(id: number): void {
    const party = this.parties[id];
    if (!party) return;
    const room = party.state === 'NO_SHOW' && this.taken + party.persons <= this.seats;
    if (party.state === 'CONFIRMED' || room) party.state = 'CHECKED_IN';
  }

  /** Once it has begun: who is not there loses their seat, and who waits in front has it at once. */
  release(): void {
    for (const one of this.parties) if (one.state === 'CONFIRMED') one.state = 'NO_SHOW';
    for (const one of this.parties) {
      if (one.state !== 'WAITLISTED') continue;
      if (this.taken + one.persons > this.seats) return;
      one.state = 'CONFIRMED';
    }
  }
}
