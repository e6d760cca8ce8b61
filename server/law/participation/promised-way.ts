/**
 * 国令713号第十四条、第十九条: ways of taking part that the county may promise for a matter, and what stands beside the
 * promise: how often each was really held.
 */
import {
  DECISION_STEP_LABELS,
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** A way of taking part (参与方式): the seven of 第十四条, and those of the county's list. */
export const [PromisedWay, PROMISED_WAY_LABELS] = vocabulary({
  ...PARTICIPATION_METHOD_LABELS,
  EXPERT_REVIEW: DECISION_STEP_LABELS.EXPERT_REVIEW,
  CALL: '建议征集',
  ATTENDANCE: '代表列席会议',
} satisfies Record<ParticipationMethod, string> & Record<string, string>);
export type PromisedWay = keyof typeof PromisedWay;

/** Ways of which no record is kept: how often they were held, nobody can say from it. */
const UNRECORDED: ReadonlySet<PromisedWay> = new Set([PromisedWay.CALL]);

/** How often a way was held for the decisions of a matter (开展次数). */
export interface HeldWay {
  way: PromisedWay;
  times: number;
}

/** A way beside the promise (承诺的方式、实际开展). */
export interface KeptWay {
  way: PromisedWay;
  promised: boolean;
  /** Null: no record is kept of it (没有记录). */
  times: number | null;
}

/** The promised ways with how often each was held, then those held without a promise. */
export function keptWays(promised: readonly PromisedWay[], held: readonly HeldWay[]): KeptWay[] {
  const times = (way: PromisedWay) =>
    held.filter((one) => one.way === way).reduce((sum, one) => sum + one.times, 0);
  return Object.values(PromisedWay)
    .flatMap((way) =>
      promised.includes(way)
        ? [{ way, promised: true, times: UNRECORDED.has(way) ? null : times(way) }]
        : times(way) > 0
          ? [{ way, promised: false, times: times(way) }]
          : [],
    )
    .toSorted((one, other) => Number(other.promised) - Number(one.promised));
}

/** How often a way was held, in words (开展情况). */
export const heldWords = ({
  promised,
  times,
}: Pick<KeptWay, 'promised'> & { times?: number | null }): string => {
  if (times == null) return '平台没有记录';
  if (times === 0) return '尚未开展';
  return promised ? `已开展${times}次` : `没有承诺，也开展了${times}次`;
};
