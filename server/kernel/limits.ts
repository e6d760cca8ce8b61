import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tryLater } from './fault.ts';

/** Limits per address and ten minutes (每十分钟), high enough for a village behind one address. */
export const LIMITS = {
  myReceipt: 120,
  // The page 我的参与 asks it at every visit; with 40 pairs each it still guesses at none of 2^50 codes.
  myReceipts: 600,
  submitComment: 60,
  editComment: 60,
  withdrawComment: 60,
  submitSuggestion: 30,
  signUpForHearing: 60,
  registerForEvent: 30,
  requestAccreditation: 30,
  askPressQuestion: 30,
  cancelSignUp: 60,
  claimSignUp: 60,
  answerQuestionnaire: 60,
  applyAsRepresentative: 30,
  signIn: 60,
  upload: 60,
} as const;

/** What is counted per address. */
export type Limited = keyof typeof LIMITS;

const WINDOW_SECONDS = 600;

/** Limits per address (限流), counted in memory. */
export class Limits {
  readonly #counters = new Map<string, RateLimiterMemory>();

  constructor(enabled: boolean) {
    if (!enabled) return;
    for (const [action, points] of Object.entries(LIMITS))
      this.#counters.set(action, new RateLimiterMemory({ points, duration: WINDOW_SECONDS }));
  }

  /** Counts an action; throws TRY_LATER with the seconds to wait if the address exceeds the limit. */
  async take(action: string, address: string, times = 1): Promise<void> {
    const counter = this.#counters.get(action);
    if (!counter) return;
    try {
      await counter.consume(networkOf(address), times);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw tryLater(`这个网络地址提交得太频繁，请约${Math.ceil(seconds / 60)}分钟后再试。`, seconds);
    }
  }

  /** Whether a field of the contract is counted. */
  counts(field: string): boolean {
    return this.#counters.has(field);
  }
}

/** One household has a whole /64 of IPv6 to itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : [];
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
