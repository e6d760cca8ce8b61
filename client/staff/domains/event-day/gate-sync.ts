/** Sends the device's scans to the server, batch by batch; an answered one no longer waits, an unanswered one stays. */
import type { ApolloClient } from '@apollo/client';
import type { CheckInRegistrationsMutation, RecordWalkInsMutation } from '#client/graphql/graphql.ts';
import { type Fault, faultOf } from '#client/staff/ground/frame/fault.ts';
import { CheckInRegistrations, GatePageQuery, type GateEvent, RecordWalkIns } from './gate-documents.ts';
import {
  dropPending,
  keepPending,
  type KeptList,
  type Pending,
  type PendingScan,
  type PendingWalkIn,
  pendingOf,
} from './gate-store.ts';

/** The server's answer to a scan of this device, and how many persons the scan let in. */
export type ScanAnswer = CheckInRegistrationsMutation['checkInRegistrations'][number] & {
  persons: number | null;
};
export type WalkInAnswer = RecordWalkInsMutation['recordWalkIns'][number];

/** The server's answers to the scans and walk-ins that had waited. */
export interface Told {
  scans: readonly ScanAnswer[];
  walkIns: readonly WalkInAnswer[];
  fault: Fault | null;
}

const BATCH = 50;

const chunks = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );

const isScan = (one: Pending): one is PendingScan => one.kind === 'scan';
const isWalkIn = (one: Pending): one is PendingWalkIn => one.kind === 'walkIn';

type Of = Pick<GateEvent, 'id' | 'no'>;

/**
 * Sends everything that waits; nothing is thrown. `asking` is being entered this moment: somebody waits for its answer.
 */
export async function tellPending(client: ApolloClient, of: Of, asking: string | null): Promise<Told> {
  const told = { scans: [] as ScanAnswer[], walkIns: [] as WalkInAnswer[] };
  try {
    const waiting = pendingOf(of.no);
    for (const batch of chunks(waiting.filter(isScan)))
      told.scans.push(...(await tellScans(client, of, batch)));
    for (const batch of chunks(waiting.filter(isWalkIn)))
      told.walkIns.push(...(await tellWalkIns(client, of, batch, asking)));
    return { ...told, fault: null };
  } catch (error) {
    return { ...told, fault: faultOf(error) };
  }
}

async function tellScans(client: ApolloClient, { id, no }: Of, batch: readonly PendingScan[]) {
  const variables = { eventId: id, scans: batch.map(({ kind: _kind, ...scan }) => scan) };
  const { data } = await client.mutate({
    mutation: CheckInRegistrations,
    variables,
    fetchPolicy: 'no-cache',
  });
  const answers = data?.checkInRegistrations ?? [];
  for (const answer of answers) dropPending(no, answer.id);
  const persons = new Map(batch.map((scan) => [scan.id, scan.persons]));
  return answers.map((answer) => ({ ...answer, persons: persons.get(answer.id) ?? null }));
}

/** Reason recorded for people who went in while the device could not ask whether seats were left. */
const WENT_IN = '断网时登记，人已经进场';

async function tellWalkIns(
  client: ApolloClient,
  { id, no }: Of,
  batch: readonly PendingWalkIn[],
  asking: string | null,
) {
  const variables = { eventId: id, walkIns: batch.map(({ kind: _kind, ...one }) => one) };
  const { data } = await client.mutate({ mutation: RecordWalkIns, variables, fetchPolicy: 'no-cache' });
  const answers = data?.recordWalkIns ?? [];
  for (const { id: one, findings } of answers) {
    const went = batch.find((known) => known.id === one);
    if (findings.length === 0 || one === asking) dropPending(no, one);
    // Nobody who is inside is uncounted: a refused walk-in is sent again with this reason.
    else if (went) keepPending(no, { ...went, reason: went.reason || WENT_IN });
  }
  return answers;
}

/** Result of asking for the list. */
export type Taken =
  | { kind: 'list'; list: KeptList }
  | { kind: 'signedOut' }
  | { kind: 'none' }
  | { kind: 'fault'; fault: Fault };

/** Takes the list anew (取名单). */
export async function takeList(client: ApolloClient, no: string): Promise<Taken> {
  try {
    const { data } = await client.query({ query: GatePageQuery, variables: { no }, fetchPolicy: 'no-cache' });
    if (!data?.viewer) return { kind: 'signedOut' };
    const { event } = data;
    if (!event?.gate) return { kind: 'none' };
    const offset = Date.parse(event.gate.at) - Date.now();
    return { kind: 'list', list: { event: { ...event, gate: event.gate }, offset } };
  } catch (error) {
    const fault = faultOf(error);
    return fault.code === 'UNAUTHENTICATED' ? { kind: 'signedOut' } : { kind: 'fault', fault };
  }
}

/** The list with what the server answered to single scans, until it is taken anew. */
export function withAnswers(event: GateEvent, scans: readonly ScanAnswer[]): GateEvent {
  const answers = new Map(
    scans.filter(({ firstAt }) => firstAt !== null).map((answer) => [answer.registrationId, answer]),
  );
  const tickets = event.gate.tickets.map((ticket) => {
    const answer = answers.get(ticket.id);
    if (!answer) return ticket;
    const { firstAt: checkedInAt, firstDevice: checkedInDevice, verdict, persons } = answer;
    // For another device's scan the next list says how many it let in.
    const checkedInPersons = verdict === 'ADMITTED' ? (persons ?? ticket.persons) : ticket.checkedInPersons;
    return { ...ticket, checkedInAt, checkedInDevice, checkedInPersons };
  });
  return { ...event, gate: { ...event.gate, tickets } };
}
