import { expect } from 'vitest';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { QUESTIONNAIRE, questions, type Told } from './questions.ts';

/** The instant at which the server stands unless a test moves it. */
export const NOW = '2026-11-20T02:00:00Z';

/** The house with those who plan and announce activities. */
export async function openActivities(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const asked = questions(database);
  const planned = async (input: object = QUESTIONNAIRE, matter: DecisionPlan = {}) => {
    const decision = await buildDecision(database, people, matter);
    const { result, codes } = await asked.plan(people.clerk, { decisionId: decision.id, input });
    expect(codes).toEqual([]);
    return { decision, activity: result as Told };
  };
  const announced = async (input: object = QUESTIONNAIRE) => {
    const { decision, activity } = await planned(input);
    const { result } = await asked.publish(people.lead, { id: activity.id, version: activity.version });
    expect(result?.__typename).toBe('PublicActivity');
    return { decision, activity: result as Told };
  };
  const stored = (id: string) =>
    database.sql('select to_jsonb(a) as row from public_activity a where id = $1', [id]);
  return { database, people, planned, announced, stored, ...asked };
}
