import type { ApolloClient } from '@apollo/client';
import { type Fault, OFFLINE } from '#client/staff/ground/frame/fault.ts';
import type { Ticket } from './gate-documents.ts';
import { dropPage, forgetGates, keepPage } from './gate-offline.ts';
import {
  deviceName,
  deviceOf,
  type KeptList,
  keepList,
  keepPending,
  keptList,
  type Pending,
  pendingOf,
} from './gate-store.ts';
import { type ScanAnswer, takeList, tellPending, type Told, withAnswers } from './gate-sync.ts';

/** State of the gate on this device. */
export interface GateState {
  list: KeptList | null;
  /** Scans and walk-ins not sent to the server yet. */
  pending: readonly Pending[];
  /** Fault of the last attempt to reach the server. */
  fault: Fault | null;
  signedOut: boolean;
  /** There is no such event, or it is not this person's. */
  none: boolean;
  /** Whether list and page lie on the device, the list alone, or nothing. */
  kept: 'whole' | 'list' | 'not';
}

/** Result of a scan; `kept` false: the device could not even store it; `told` null: the server has not answered. */
export type Admitted = { kept: false } | { kept: true; told: ScanAnswer | null };

const RENEW_MS = 20_000;

/** The gate of one event on this device: it works from the stored list, and sends to the server whenever it can. */
export class GateKeeper {
  readonly #client: ApolloClient;
  readonly #no: string;
  readonly #listeners = new Set<() => void>();
  #telling: Promise<unknown> = Promise.resolve();
  #state: GateState;

  constructor(client: ApolloClient, no: string) {
    this.#client = client;
    this.#no = no;
    const [list, pending] = [keptList(no), pendingOf(no)];
    this.#state = { list, pending, fault: null, signedOut: false, none: false, kept: 'not' };
  }

  readonly snapshot = (): GateState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks at once, again and again, and when the network is back. */
  start(): () => void {
    const again = () => void this.renew();
    again();
    const timer = setInterval(again, RENEW_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }

  /** Current time by the server's clock, computed from this device's. */
  readonly now = (): Date => new Date(Date.now() + (this.#state.list?.offset ?? 0));

  /** Stores a scan on the device and sends it to the server; its answer to this scan, null without a network. */
  readonly admit = async (
    ticket: Ticket | null,
    receiptNo: string | null,
    persons: number | null,
  ): Promise<Admitted> => {
    const id = crypto.randomUUID();
    const kept = keepPending(this.#no, {
      kind: 'scan',
      id,
      registrationId: ticket?.id ?? null,
      receiptNo: ticket ? null : receiptNo,
      persons,
      scannedAt: this.now().toISOString(),
      device: deviceName(deviceOf()),
    });
    if (!kept) return { kept };
    this.#put({});
    const told = await this.#tell(null);
    return { kept, told: told?.scans.find((one) => one.id === id) ?? null };
  };

  /** The same for people without a ticket; null: the device could not keep it. */
  readonly walkIn = async (groupId: string, persons: number, reason: string): Promise<Told | null> => {
    const id = crypto.randomUUID();
    const at = this.now().toISOString();
    const device = deviceName(deviceOf());
    if (!keepPending(this.#no, { kind: 'walkIn', id, groupId, persons, at, device, reason })) return null;
    this.#put({});
    const told = await this.#tell(id);
    if (!told?.fault) await this.renew();
    return told;
  };

  /** Sends the scans and walk-ins that wait, and takes the list anew. */
  readonly renew = async (): Promise<void> => {
    // By this device's clock, whoever is signed in and whether or not there is a network.
    forgetGates(new Date());
    await this.#tell(null);
    if (!navigator.onLine) return this.#put({ fault: OFFLINE });
    const taken = await takeList(this.#client, this.#no);
    if (taken.kind === 'fault') return this.#put({ fault: taken.fault });
    if (taken.kind !== 'list')
      return this.#put({ signedOut: taken.kind === 'signedOut', none: taken.kind === 'none' });
    const { list } = taken;
    const lies = keepList(list, new Date(list.event.gate.at));
    this.#put({ list, fault: null, signedOut: false, none: false });
    if (!lies) {
      await dropPage(this.#no).catch(() => undefined);
      return this.#put({ kept: 'not' });
    }
    // Loaded now, so that it is there when a camera is opened without a network.
    await import('qr/decode.js').catch(() => undefined);
    this.#put({ kept: (await keepPage(this.#no)) ? 'whole' : 'list' });
  };

  /** One sending at a time; a scan that came meanwhile goes with the next. */
  #tell(asking: string | null): Promise<Told | null> {
    const next = this.#telling.then(() => this.#tellNow(asking));
    this.#telling = next;
    return next;
  }

  async #tellNow(asking: string | null): Promise<Told | null> {
    const { list } = this.#state;
    if (!list || pendingOf(this.#no).length === 0) return null;
    if (!navigator.onLine) {
      this.#put({ fault: OFFLINE });
      return null;
    }
    const told = await tellPending(this.#client, list.event, asking);
    const event = withAnswers(list.event, told.scans);
    this.#put({
      list: { ...list, event },
      fault: told.fault,
      signedOut: told.fault?.code === 'UNAUTHENTICATED',
    });
    return told;
  }

  #put(next: Partial<GateState>): void {
    this.#state = { ...this.#state, ...next, pending: pendingOf(this.#no) };
    for (const listener of this.#listeners) listener();
  }
}
