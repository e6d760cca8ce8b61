/** Message shown at the door: the device's own first, the server's when it answers. */
import type { GateVerdict } from '#client/graphql/graphql.ts';
import type { GateEvent, Ticket } from './gate-documents.ts';
import { judged } from './gate-judge.ts';
import type { Admitted } from './gate-keeper.ts';
import type { Pending } from './gate-store.ts';
import { groupsOf, type NamedGroup } from './groups.ts';

/** Message and ticket shown at the door now. */
export interface Shown {
  tone: 'none' | 'ask' | 'done' | 'due' | 'care';
  verdict: GateVerdict | null;
  ticket: Ticket | null;
  group: NamedGroup | null;
  persons: number | null;
  at: string | null;
  message: string;
  fix: string;
}

export const NOTHING: Shown = {
  tone: 'none',
  verdict: null,
  ticket: null,
  group: null,
  persons: null,
  at: null,
  message: '',
  fix: '',
};

const about = (event: GateEvent, ticket: Ticket | null): Pick<Shown, 'ticket' | 'group'> => ({
  ticket,
  group: groupsOf(event.slots).find(({ id }) => id === ticket?.groupId) ?? null,
});

/** The device's verdict on a ticket before anybody comes in: a refusal, or a question how many come; null: they may. */
export function before(
  event: GateEvent,
  ticket: Ticket,
  pending: readonly Pending[],
  now: Date,
): Shown | null {
  const [finding] = judged(event, ticket, pending, now);
  if (finding) {
    const verdict = finding.code === 'CHECKED_IN_BEFORE' ? 'SECOND' : 'REFUSED';
    const { message, fix = '' } = finding;
    return { ...NOTHING, tone: 'due', verdict, ...about(event, ticket), message, fix };
  }
  return ticket.persons > 1 ? { ...NOTHING, tone: 'ask', ...about(event, ticket) } : null;
}

/** Verdict shown after the scan. */
export function after(
  event: GateEvent,
  ticket: Ticket | null,
  { persons, at }: { persons: number | null; at: string },
  done: Admitted,
): Shown {
  const who = { ...NOTHING, ...about(event, ticket) };
  if (!done.kept) return { ...who, tone: 'due', verdict: 'REFUSED', message: FULL };
  const { told } = done;
  if (!told)
    return ticket
      ? { ...who, tone: 'done', verdict: 'ADMITTED', persons, at, message: NO_NETWORK }
      : { ...who, tone: 'care', message: NOT_LISTED };
  const [finding] = told.findings;
  return {
    ...who,
    tone: told.verdict === 'ADMITTED' ? 'done' : 'due',
    verdict: told.verdict,
    persons,
    at: told.verdict === 'ADMITTED' ? told.firstAt : null,
    message: finding?.message ?? '',
    fix: finding?.fix ?? '',
  };
}

export const noReceipt: Shown = {
  ...NOTHING,
  tone: 'due',
  verdict: 'REFUSED',
  message: '这不是本平台的报名回执。',
};

const NO_NETWORK = '没有连上网络，已记在本机，连上以后自动上报。';
const NOT_LISTED =
  '本机名单上没有这张回执，可能是取名单以后才报的名。已记在本机，连上网络以后核验；请先与纸质名单核对。';
const FULL = '本机存不下了，没有记录这次扫码。请改用纸质名单。';
