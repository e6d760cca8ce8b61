/**
 * A consultation is never left open on an ended decision: of an opening and an ending at the same time the second meets
 * the first's result.
 */
import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { Course } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, leader } = await openCourse();
const END = { reason: '省政府已统一出台办法，本县不再另行决策。' };

/** A second round, reviewed and about to be opened, of a decision whose public is already being heard. */
async function aboutToOpen() {
  const phase = DecisionPhase.CONSULTING;
  const round = await buildConsultation(database, people, {
    state: 'APPROVED',
    phase,
    closesOn: '2027-01-20',
  });
  return { consultationId: round.id, course: new Course(database, round.decisionId, round.no) };
}

/** Until somebody waits for the decision that is held. */
async function waitingForDecision(tries = 2000): Promise<void> {
  const [row] = await database.sql<{ waits: boolean }>(
    `select exists (select from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock' and query ilike '%"decision"%') as waits`,
  );
  if (row?.waits) return;
  if (tries === 0) throw new Error('nobody waits for the decision');
  await waitingForDecision(tries - 1);
}

/** Does `first` with the decision in hand while `second` comes, and tells what came of the second. */
async function meets<Result>(
  decisionId: string,
  first: string,
  second: () => Promise<Result>,
): Promise<Result> {
  let coming: Promise<Result> | undefined;
  await asSystem(database, (em) =>
    em.transactional(async (inner) => {
      await inner
        .getConnection()
        .execute(
          'select id from decision where id = ? for no key update',
          [decisionId],
          'all',
          inner.getTransactionContext(),
        );
      coming = second();
      await waitingForDecision();
      await inner.getConnection().execute(first, [decisionId], 'run', inner.getTransactionContext());
    }),
  );
  if (!coming) throw new Error('nothing came');
  return coming;
}

it('公布草案还没有完成时来终止的，等它完成，再按正在征求意见处理', async () => {
  const { course } = await aboutToOpen();
  const opening = `update consultation set opens_at = app_now(), opens_on = app_today(), closes_at = app_now() + interval '30 days' where decision_id = ?`;
  expect(await meets(course.id, opening, () => course.codes('terminateDecision', leader, END))).toEqual([
    'CONSULTATION_OPEN',
  ]);
});

it('终止还没有完成时来公布草案的，等它完成，不再公布', async () => {
  const { course, consultationId } = await aboutToOpen();
  const open: Question = {
    query: `mutation($id: ID!) { result: openConsultation(id: $id, version: 1, acknowledged: []) {
      __typename ... on Refusal { findings { code } } } }`,
    variables: { id: consultationId },
  };
  const ending = `update decision set phase = 'TERMINATED' where id = ?`;
  const answer = await meets(course.id, ending, () => ask(database, people.lead, open));
  expect(answer.data?.['result']).toMatchObject({
    __typename: 'Refusal',
    findings: expect.arrayContaining([{ code: 'WRONG_PHASE' }]) as unknown,
  });
  expect(await course.read(null, 'phase')).toEqual({ phase: 'TERMINATED' });
});
