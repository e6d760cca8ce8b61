/**
 * Every setting of the county and every ruling on a matter changes an answer somewhere; otherwise it would only seem to
 * be a rule.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS } from '#test/law/catalogue/laws.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionFacts } from '#server/law/decision/decision-facts.ts';
import { PHASE_DAYS_KEYS } from '#server/law/decision/stale-phase.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';

/** Where a setting is declared, bounded and shown; being named here is no use of it. */
const DECLARED = /^(server\/law\/policy\/|server\/policy\/|server\/demo\/)/;
const sources = globSync('server/**/*.ts')
  .filter((file) => !DECLARED.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const BY_TABLE = new Set<string>(Object.values(PHASE_DAYS_KEYS));

describe('本县设定没有一项是摆设', () => {
  it.each(POLICY_ENTRIES.map(({ key, label }) => [label, key]).filter(([, key]) => !BY_TABLE.has(key ?? '')))(
    '%s',
    (_, key) => {
      const used = new RegExp(`\\b${key}\\b`);
      expect(sources.filter(({ text }) => used.test(text)).map(({ file }) => file)).not.toEqual([]);
    },
  );
});

/** Requirements of the law on a matter, under each of the special laws. */
const asked = (facts: DecisionFacts): string =>
  JSON.stringify(
    [[], ...LAWS.map((rule) => [rule])].map((special) =>
      requiredSteps(facts, special, {
        catalogueHearing: false,
        solicitationRequired: true,
        catalogueSteps: [],
      }).map(({ kind, requirement, duties }) => [kind, requirement, duties.map((duty) => duty.requirement)]),
    ),
  );

describe('每一种事项情形都改变应当履行的程序', () => {
  it.each(Object.values(DecisionFact))('%s', (fact) => {
    const others = Object.values(DecisionFact).filter((one) => one !== fact);
    const alone = asked(new Set([fact])) !== asked(new Set());
    const beside = others.some((one) => asked(new Set([one, fact])) !== asked(new Set([one])));
    expect(alone || beside).toBe(true);
  });
});
