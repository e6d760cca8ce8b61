/** A comment that comes in, or an outcome that goes back, at the instant at which the report is confirmed. */
import { expect, it } from 'vitest';
import { asked, letterInput } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { reportStep, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const { clerk, lead } = people;

const REPORT = '... on AdoptionReport { id version stage }';
const DISPOSITION = '... on Disposition { id version }';

/** Everything is answered, and the report waits for the lead. */
async function prepared() {
  const matter = await buildConsultation(database, people);
  const { id: commentId } = await buildComment(database, matter);
  const call = 'proposeDisposition(commentId: $commentId, input: $input)';
  const proposed = await run(database, clerk, call, DISPOSITION, { commentId, input: SUPPORT });
  const outcome = { consultationId: matter.id, ids: [proposed.value?.id] };
  const confirmed = 'confirmDispositions(consultationId: $consultationId, ids: $ids)';
  await run(database, lead, confirmed, '... on DispositionBatch { confirmed }', outcome);
  const words = 'introduction: "意见已逐条研究。", methodsHeld: [PUBLIC_SOLICITATION]';
  const save = `saveReport(consultationId: $consultationId, ${words})`;
  const { value: report } = await run(database, clerk, save, REPORT, { consultationId: matter.id });
  return { matter, report, dispositionId: proposed.value?.id };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

const confirm = ({ report }: Prepared) => reportStep(database, lead, 'submitPaper', report);
const record = ({ matter }: { matter: BuiltConsultation }) =>
  asked(database, clerk, 'recordComment', {
    input: letterInput(matter, { channel: 'HALL', receivedOn: '2026-12-07' }),
  });
async function giveBack({ dispositionId }: Prepared) {
  const [row] = await database.sql<{ version: number }>('select version from disposition where id = $1', [
    dispositionId,
  ]);
  const call = 'returnDisposition(id: $id, version: $stale, reason: $reason)';
  return run(database, lead, call, DISPOSITION, {
    id: dispositionId,
    stale: row?.version,
    reason: '结果需要重新研究',
  });
}

async function waiting(): Promise<number> {
  await database.sql('select pg_stat_clear_snapshot()');
  const rows = await database.sql(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
}

/** The first cannot write to `table` until the second has ended, or waits for it: the order of the race is certain. */
async function race<First, Second>(
  table: string,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  await database.sql('begin');
  await database.sql(`lock table ${table} in share mode`);
  const one = first();
  while ((await waiting()) < 1);
  const ended = { second: false };
  const other = second().finally(() => {
    ended.second = true;
  });
  while (!ended.second && (await waiting()) < 2);
  await database.sql('commit');
  return Promise.all([one, other]);
}

/** The report's stage, and how many comments are without a confirmed outcome. */
async function standing({ matter }: Prepared) {
  const [row] = await database.sql<{ stage: string; unanswered: number }>(
    `select r.stage, (select count(*)::int from comment c where c.consultation_id = r.consultation_id and not exists
       (select 1 from disposition d where d.comment_id = c.id and d.state = 'CONFIRMED')) as unanswered
     from adoption_report r where r.consultation_id = $1`,
    [matter.id],
  );
  return row;
}

it('代录在先、确认在后，同时办理：意见登记，采纳情况不予确认', async () => {
  const one = await prepared();
  const [recorded, confirmed] = await race(
    'comment',
    () => record(one),
    () => confirm(one),
  );
  expect(recorded.done?.channel).toBe('HALL');
  expect(confirmed.codes).toEqual(['COMMENTS_UNDISPOSED']);
  expect(await standing(one)).toEqual({ stage: 'DRAFT', unanswered: 1 });
});

it('确认在先、代录在后，同时办理：采纳情况确认，不再补录', async () => {
  const one = await prepared();
  const [confirmed, recorded] = await race(
    'adoption_report',
    () => confirm(one),
    () => record(one),
  );
  expect(confirmed.value).toMatchObject({ stage: 'CONFIRMED' });
  expect(recorded.refused).toEqual(['REPORT_ALREADY_CONFIRMED']);
  expect(await standing(one)).toEqual({ stage: 'CONFIRMED', unanswered: 0 });
});

it('确认采纳情况的同时退回处理结果：采纳情况的确认作废', async () => {
  const one = await prepared();
  const [confirmed, returned] = await race(
    'adoption_report',
    () => confirm(one),
    () => giveBack(one),
  );
  expect(confirmed.value).toMatchObject({ stage: 'CONFIRMED' });
  expect(returned.value).toMatchObject({ version: 3 });
  expect(await standing(one)).toEqual({ stage: 'DRAFT', unanswered: 1 });
});

it('代录、确认各多次同时办理，确认了的采纳情况不漏一条', async () => {
  const one = await prepared();
  await Promise.all([record(one), confirm(one), record(one), confirm(one), record(one)]);
  const { stage, unanswered } = (await standing(one)) ?? {};
  expect([
    ['DRAFT', true],
    ['CONFIRMED', false],
  ]).toContainEqual([stage, Number(unanswered) > 0]);
});
