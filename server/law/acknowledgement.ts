import type { Finding } from './refusal.ts';
import { REASON_MIN, saysWhy } from './substance.ts';

/** An acknowledged warning and the reason given for it (知悉并说明理由). */
interface Answer {
  code: string;
  reason: string;
}

/** Findings that still stand: every BLOCK, and each warning not acknowledged with a reason of substance. */
export const unacknowledged = (findings: readonly Finding[], acknowledged: readonly Answer[]) =>
  findings.filter(
    ({ severity, code }) =>
      severity === 'BLOCK' || !acknowledged.some((one) => one.code === code && saysWhy(one.reason)),
  );

/**
 * Findings for the next attempt (知悉并说明理由): where the reason that was given has no substance, with advice on writing
 * one.
 */
export const asAnswered = (findings: readonly Finding[], acknowledged: readonly Answer[]): Finding[] =>
  findings.map((finding) => {
    const given = acknowledged.find(({ code }) => code === finding.code);
    return finding.severity === 'BLOCK' || !given || saysWhy(given.reason)
      ? finding
      : { ...finding, fix: `仍要办理的，写明理由，不少于${REASON_MIN}字，标点和重复的字不算。` };
  });
