/**
 * Storage on a gate's device: the list of the day, and the scans and walk-ins not sent to the server yet. Written at
 * once and synchronously, so that a scan is on the device before its answer is shown; a scan has a key of its own, so
 * that two windows never write over each other.
 */
import { gateListKept } from '#server/law/event/gate.ts';
import type { GateEvent } from './gate-documents.ts';
import { keysWith, listKey, listKeys, PREFIX, storage, wipeList } from './gate-lists.ts';

/** The list as it was taken (名单). */
export interface KeptList {
  event: GateEvent;
  /** Milliseconds to be added to this device's clock to get the server's. */
  offset: number;
}

/** A scan not sent to the server yet. */
export interface PendingScan {
  kind: 'scan';
  id: string;
  registrationId: string | null;
  receiptNo: string | null;
  persons: number | null;
  scannedAt: string;
  device: string;
}

/** Walk-ins not sent to the server yet. */
export interface PendingWalkIn {
  kind: 'walkIn';
  id: string;
  groupId: string;
  persons: number;
  at: string;
  device: string;
  reason: string;
}

export type Pending = PendingScan | PendingWalkIn;

const DEVICE = `${PREFIX}shebei`;
const pendingKey = (no: string, id: string) => `${PREFIX}${no}:wait:${id}`;

function read(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it lies on the device now. */
function write(key: string, value: unknown): boolean {
  try {
    storage()?.setItem(key, JSON.stringify(value));
    return storage()?.getItem(key) != null;
  } catch {
    return false;
  }
}

export const keptList = (no: string): KeptList | null => read(listKey(no)) as KeptList | null;

/** Keeps the list for its day, and no longer. */
export function keepList(list: KeptList, now: Date): boolean {
  const { startsAt, endsAt, no } = list.event;
  if (!gateListKept({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now)) {
    wipeList(no);
    return false;
  }
  return write(listKey(no), list);
}

/** All scans and walk-ins not sent yet, the earliest first. */
export const pendingOf = (no: string): Pending[] =>
  keysWith(pendingKey(no, ''))
    .flatMap((key) => (read(key) as Pending | null) ?? [])
    .toSorted((one, other) => instantOf(one).localeCompare(instantOf(other)));

const instantOf = (one: Pending) => (one.kind === 'scan' ? one.scannedAt : one.at);

export const keepPending = (no: string, one: Pending): boolean => write(pendingKey(no, one.id), one);
export const dropPending = (no: string, id: string): void => storage()?.removeItem(pendingKey(no, id));

/** Name of this device, with a sign of its own: two may both be called 1号门. */
export interface Device {
  name: string;
  sign: string;
}

export function deviceOf(): Device {
  const known = read(DEVICE) as Device | null;
  if (known) return known;
  const made = { name: '', sign: crypto.randomUUID().slice(0, 4).toUpperCase() };
  write(DEVICE, made);
  return made;
}

export const nameDevice = (name: string): Device => {
  const named = { ...deviceOf(), name: name.trim().slice(0, 20) };
  write(DEVICE, named);
  return named;
};

export const deviceName = ({ name, sign }: Device): string => `${name || '设备'}·${sign}`;

/** Which events have a list here, and until when each may stay. */
const lists = () => listKeys().flatMap((key) => (read(key) as KeptList | null) ?? []);

/** Takes the lists off whose day is over (个人信息保护法第十九条); which they were. */
export function wipeLists(now: Date): string[] {
  const over = lists().filter(
    ({ event, offset }) =>
      !gateListKept(
        { startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) },
        new Date(now.getTime() + offset),
      ),
  );
  return over.map(({ event }) => {
    wipeList(event.no);
    return event.no;
  });
}
