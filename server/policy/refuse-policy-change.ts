import type { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { type LocalPolicy, refuseLocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r17 = provision('R-17', 'DESIGN', '本县设定');

/** A change of policy is explained in at least so many letters or Han characters. */
export const POLICY_REASON_MIN_CHARS = 6;

/** What forbids this change of the county's settings (本县设定): all at once. */
export function refusePolicyChange(
  current: LocalPolicy,
  typed: readonly PolicyValueInput[],
  changed: Readonly<Record<string, unknown>>,
  reason: string,
): Finding[] {
  const keys = typed.map(({ key }) => key);
  const twice = [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
  const findings = refuseLocalPolicy(changed);
  if (twice.length > 0)
    findings.push(r17.block('POLICY_KEY_TWICE', ...twice)`
      同一项写了两次。
      每一项只写一次。`);
  if (Object.entries(changed).every(([key, value]) => current[key as keyof LocalPolicy] === value))
    findings.push(r17.block('POLICY_UNCHANGED')`
      没有一项与现行设定不同。
      改动后再保存。`);
  if (substance(reason) < POLICY_REASON_MIN_CHARS)
    findings.push(
      r17.block('POLICY_REASON_REQUIRED', 'reason')`
        改动本县设定须说明理由，不少于${POLICY_REASON_MIN_CHARS}个字。
        写明为什么改动，理由随新版本一并公开。`,
    );
  return findings;
}
