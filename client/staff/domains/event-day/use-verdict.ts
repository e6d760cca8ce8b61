import { useRef, useState } from 'react';
import type { GateEvent, Ticket } from './gate-documents.ts';
import { receiptIn, ticketOf } from './gate-judge.ts';
import type { Gate } from './use-gate.ts';
import { after, before, noReceipt, NOTHING, type Shown } from './verdict.ts';

/** A camera reads the same code many times a second. */
const SAME_MS = 4000;
const PATTERNS: Partial<Record<Shown['tone'], number[]>> = { done: [80], due: [220, 90, 220] };

/** Scanning, and what is said of it. */
export function useVerdict({ keeper }: Gate, event: GateEvent) {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const last = useRef({ read: '', at: 0 });

  const say = (next: Shown) => {
    setShown(next);
    const pattern = PATTERNS[next.tone];
    if (pattern) navigator.vibrate?.(pattern);
  };

  /** Admits a ticket as far as the device knows; the server may know better. */
  const enter = async (ticket: Ticket | null, receiptNo: string | null, persons: number | null) => {
    const at = keeper.now().toISOString();
    say(after(event, ticket, { persons, at }, await keeper.admit(ticket, receiptNo, persons)));
  };

  const admit = async (ticket: Ticket) => {
    const wait = before(event, ticket, keeper.snapshot().pending, keeper.now());
    if (wait) say(wait);
    else await enter(ticket, null, null);
  };

  /** Handler of a text read by a camera or a scanner, or typed by hand. */
  const scan = async (read: string) => {
    if (read === last.current.read && Date.now() - last.current.at < SAME_MS) return;
    last.current = { read, at: Date.now() };
    const receiptNo = receiptIn(read);
    if (!receiptNo) return say(noReceipt);
    const ticket = await ticketOf(event, receiptNo);
    // Registered after the list was taken: the server is asked, or will be.
    await (ticket ? admit(ticket) : enter(null, receiptNo, null));
  };

  const persons = (count: number) => void (shown.ticket ? enter(shown.ticket, null, count) : undefined);
  return { shown, scan, admit, persons };
}
