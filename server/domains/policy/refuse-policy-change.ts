import type { PolicyValueInput } from '#schema/policy/local-policy-view.ts';
import { type PolicyEntry, refuseLocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r17 = provision('R-17', 'DESIGN', '本县设定');

/** A change of policy is explained in at least so many letters or Han characters. */
export const POLICY_REASON_MIN_CHARS = 6;

/** Current settings, and the settings that may be changed (现行设定和设定项). */
export interface StandingPolicy {
  current: object;
  entries: readonly PolicyEntry<string>[];
}

/** Reasons against this change of the settings (设定的改动), all at once. */
export function refusePolicyChange(
  { current, entries }: StandingPolicy,
  typed: readonly PolicyValueInput[],
  changed: Readonly<Record<string, unknown>>,
  reason: string,
): Finding[] {
  const keys = typed.map(({ key }) => key);
  const twice = [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
  const findings = refuseLocalPolicy(changed, entries);
  if (twice.length > 0)
    findings.push(r17.block('POLICY_KEY_TWICE', ...twice)`
      同一项写了两次。
      每一项只写一次。`);
  if (Object.entries(changed).every(([key, value]) => Reflect.get(current, key) === value))
    findings.push(r17.block('POLICY_UNCHANGED')`
      没有一项与现行设定不同。
      改动后再保存。`);
  if (substance(reason) < POLICY_REASON_MIN_CHARS)
    findings.push(
      r17.block('POLICY_REASON_REQUIRED', 'reason')`
        改动设定须说明理由，不少于${POLICY_REASON_MIN_CHARS}个字。
        写明为什么改动，理由随新版本一并公开。`,
    );
  return findings;
}

/** Reasons against proposing a change while another waits for confirmation (等待确认). */
export const refuseSecondChange = (waiting: boolean): Finding[] => (waiting ? [underWay] : []);

/** Reasons against ruling again on a change (已经处理). */
export const refuseRuledChange = (ruledAt: Date | null): Finding[] => (ruledAt ? [ruledBefore] : []);

/** Reasons against confirming a change that rests on a version no longer in force (依据的版本已经更新). */
export const refuseStaleChange = (baseVersion: number, latest: number): Finding[] =>
  baseVersion === latest ? [] : [stale];

const underWay = r17.block('POLICY_CHANGE_WAITING')`
  已经有一项改动等待确认。
  请另一人先确认或者退回。`;

const ruledBefore = r17.block('POLICY_CHANGE_RULED')`
  这一改动已经确认或者退回。
  刷新页面查看现行设定。`;

const stale = r17.block('POLICY_CHANGE_STALE')`
  提出以后，本县设定已经有了新的一版。
  退回这一改动，按现行设定重新提出。`;
