import type { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { type LocalPolicy, refuseLocalPolicy } from '#server/law/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

/** A change of policy is explained in at least so many letters or Han characters. */
export const POLICY_REASON_MIN_CHARS = 6;

const finding = (code: string, message: string, fields: string[], fix: string): Finding => ({
  rule: 'R-17',
  basis: 'DESIGN',
  article: '本县设定',
  severity: 'BLOCK',
  code,
  message,
  fields,
  fix,
});

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
    findings.push(finding('POLICY_KEY_TWICE', '同一项写了两次。', twice, '每一项只写一次。'));
  if (Object.entries(changed).every(([key, value]) => current[key as keyof LocalPolicy] === value))
    findings.push(finding('POLICY_UNCHANGED', '没有一项与现行设定不同。', [], '改动后再保存。'));
  if (substance(reason) < POLICY_REASON_MIN_CHARS)
    findings.push(
      finding(
        'POLICY_REASON_REQUIRED',
        `改动本县设定须说明理由，不少于${POLICY_REASON_MIN_CHARS}个字。`,
        ['reason'],
        '写明为什么改动，理由随新版本一并公开。',
      ),
    );
  return findings;
}
