/** Circumstances that a unit puts forward in the model (提出事项情形). */
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { Seeded } from './seeded.ts';
import type { State } from './state.ts';

const F = DecisionFact;
/** A second person's word is needed for 依法不予公开; an earlier assessment wants its ground. */
export const FACTS = Object.values(F).filter(
  (fact) => fact !== F.LAWFULLY_NOT_PUBLIC && fact !== F.VALID_EARLIER_ASSESSMENT,
);

export const WHY = '上级文件有新的规定，情况已经变化，经研究作出调整。';

/** Circumstances put forward at random; one that was ruled on is seldom taken back. */
export function proposal({ facts }: State, chance: Seeded) {
  const dropped = chance.some(
    FACTS.filter((fact) => facts.includes(fact)),
    0.1,
  );
  const more = chance.some(FACTS, 0.1);
  const holding = FACTS.filter(
    (fact) => more.includes(fact) || (facts.includes(fact) && !dropped.includes(fact)),
  );
  const lowered = dropped.filter((fact) => !holding.includes(fact));
  const because = (fact: DecisionFact) => ({ fact, reason: WHY });
  return { holding: holding.map(because), lowered: lowered.map(because), reason: WHY };
}
