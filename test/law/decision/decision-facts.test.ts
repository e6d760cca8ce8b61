import { describe, expect, it } from 'vitest';
import {
  DECISION_FACT_LABELS,
  DECISION_FACT_QUESTIONS,
  DecisionFact,
  decisionFacts,
} from '#server/law/decision/decision-facts.ts';

describe('每一种事项情形都有名称，都能用一句话问清楚，并注明条款', () => {
  it('名称各不相同', () => {
    const labels = Object.values(DECISION_FACT_LABELS);
    expect(Object.keys(DECISION_FACT_LABELS)).toEqual(Object.values(DecisionFact));
    expect(new Set(labels).size).toBe(14);
    expect(labels.every((label) => /^\p{Script=Han}+$/u.test(label))).toBe(true);
  });

  it.each(Object.values(DecisionFact))('%s', (fact) => {
    const { question, article } = DECISION_FACT_QUESTIONS[fact];
    expect(question).toMatch(/是否[^？]*？$/);
    expect(question.match(/？/g)).toHaveLength(1);
    expect(article).toMatch(/第.+条/);
  });

  it('没有两种情形问的是同一句话', () => {
    const questions = Object.values(DECISION_FACT_QUESTIONS).map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

it('存下的情形照原样读出，不认识的不算', () => {
  expect([...decisionFacts(['TECHNICAL', 'NPC_MATTER', 'TECHNICAL', 'URGENT', ''])]).toEqual([
    DecisionFact.TECHNICAL,
    DecisionFact.NPC_MATTER,
  ]);
});
