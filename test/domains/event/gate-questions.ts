import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';

const FINDINGS = '... on Refusal { findings { code } }';

const GATE = `tickets { id digest tail displayName state checkedInAt checkedInPersons checkedInDevice }
  doubts { verdict tail refused device firstDevice } walkIns { id persons beyond corrected }
  counts { expected registered walkedIn }`;

/** Outcome of a scan. */
export interface ScanTold {
  id: string;
  verdict: string;
  registrationId: string | null;
  firstAt: string | null;
  firstDevice: string | null;
  findings: { code: string; message: string }[];
}

/** Outcome of a batch of walk-ins. */
export interface WalkInTold {
  id: string;
  beyond: number;
  findings: { code: string }[];
}

/** The gate as its hosts read it. */
export interface GateTold {
  tickets: { id: string; digest: string; tail: string; displayName: string; state: string }[];
  doubts: {
    verdict: string;
    tail: string | null;
    refused: string | null;
    device: string;
    firstDevice: string | null;
  }[];
  walkIns: { id: string; persons: number; beyond: number; corrected: boolean }[];
  counts: { expected: number; registered: number; walkedIn: number }[];
}

type Run<Told> = (
  actor: Actor | null,
  query: string,
  variables?: object,
) => Promise<{ result: Told | null | undefined; codes: string[]; found: string[] }>;

/** Questions and mutations at the gate. */
export const gateQuestions = <Told extends { [field: string]: unknown }>(run: Run<Told>) => {
  const scanAll = async (actor: Actor | null, eventId: string, scans: object[]) => {
    const { result, codes } = await run(
      actor,
      `mutation($eventId: ID!, $scans: [GateScanInput!]!) {
        result: checkInRegistrations(eventId: $eventId, scans: $scans) {
          id verdict registrationId firstAt firstDevice findings { code message } } }`,
      { eventId, scans },
    );
    return { answers: (result ?? []) as unknown as ScanTold[], codes };
  };
  return {
    /** One scan, by the number that was read. */
    checkIn: async (actor: Actor | null, eventId: string, receiptNo: string, more: object = {}) => {
      const scan = {
        id: randomUUID(),
        receiptNo,
        scannedAt: '2099-01-01T00:00:00Z',
        device: '1号门',
        ...more,
      };
      const { answers, codes } = await scanAll(actor, eventId, [scan]);
      return { answer: answers[0], codes };
    },
    scanAll,
    walkIns: async (actor: Actor | null, eventId: string, walkIns: object[]) => {
      const { result, codes } = await run(
        actor,
        `mutation($eventId: ID!, $walkIns: [WalkInInput!]!) {
          result: recordWalkIns(eventId: $eventId, walkIns: $walkIns) { id beyond findings { code } } }`,
        { eventId, walkIns },
      );
      return { answers: (result ?? []) as unknown as WalkInTold[], codes };
    },
    correctWalkIn: (actor: Actor | null, id: string, persons: number, reason: string) =>
      run(
        actor,
        `mutation($id: ID!, $persons: Int!, $reason: Text!) {
          result: correctWalkIn(id: $id, persons: $persons, reason: $reason) {
            __typename ... on WalkIn { id persons beyond corrected } ${FINDINGS} } }`,
        { id, persons, reason },
      ),
    gate: async (actor: Actor | null, no: string) => {
      const { result } = await run(
        actor,
        `query($no: String!) { result: event(no: $no) { gate { ${GATE} } } }`,
        { no },
      );
      return (result?.gate ?? null) as GateTold | null;
    },
    cancelFor: (actor: Actor | null, id: string, reason: string) =>
      run(
        actor,
        `mutation($id: ID!, $reason: Text!) { result: cancelSignUpFor(id: $id, reason: $reason) {
          __typename ... on SignUp { receiptNo } ${FINDINGS} } }`,
        { id, reason },
      ),
    claimFor: (actor: Actor | null, id: string) =>
      run(
        actor,
        `mutation($id: ID!) { result: claimSignUpFor(id: $id) {
          __typename ... on SignUp { receiptNo } ${FINDINGS} } }`,
        { id },
      ),
  };
};
