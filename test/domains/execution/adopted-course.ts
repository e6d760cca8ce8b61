import type { Actor } from '#server/ground/kernel/authority.ts';
import { reportRows } from '#server/domains/feedback/report-rows.queries.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import type { openCourse } from './room.ts';

type House = Awaited<ReturnType<typeof openCourse>>;
interface More {
  published?: boolean;
  /** Who writes the report of the execution; the executing unit unless said otherwise. */
  by?: Actor;
}
interface Answered {
  codes: string[];
  errors: unknown[];
}

const ANSWER = `{ __typename ... on Decision { version } ... on Refusal { findings { code } } }`;

/** A decision in execution, a published report that adopted one opinion on it, and what its executing unit reported. */
export async function adoptedCourse(house: House, text: string, { published = true, by }: More = {}) {
  const { database, people, executor, REPORT } = house;
  const course = await (published ? house.executing() : house.issued());
  const { comment, line } = await adoptedLine(house, course);
  const told = published
    ? await course.done('reportExecution', by ?? executor, {
        ...REPORT,
        ...(by ? { unitId: people.units.housing.id } : {}),
        text,
      })
    : null;
  const act = async (actor: Actor, call: string, declared: string, variables: object): Promise<Answered> => {
    const query = `mutation($id: ID!, $version: Int!${declared}) { result: ${call} ${ANSWER} }`;
    const given = { id: course.id, version: await course.version(), ...variables };
    const { data, errors } = await ask(database, actor, { query, variables: given });
    const result = (data as { result?: { findings?: { code: string }[] } } | null)?.result;
    return {
      codes: result?.findings?.map(({ code }) => code) ?? [],
      errors: errors?.map(({ extensions }) => extensions.code) ?? [],
    };
  };
  const { consultationId, position } = line;
  const link = (actor: Actor, more: object) =>
    act(actor, 'linkDeed(id: $id, version: $version, input: $input)', ', $input: DeedInput!', {
      input: { consultationId, position, ...more },
    });
  const review = async (actor: Actor, passed: boolean, reason = '') => {
    const [deed] = await database.sql<{ id: string }>(
      `select id from decision_record where decision_id = $1 and kind = 'ADOPTED_DEED' order by recorded_at desc limit 1`,
      [course.id],
    );
    return act(
      actor,
      'reviewDeed(id: $id, version: $version, deedId: $deedId, passed: $passed, reason: $reason)',
      ', $deedId: ID!, $passed: Boolean!, $reason: Text!',
      { deedId: deed?.id, passed, reason },
    );
  };
  const reported = told?.records.findLast(({ kind }) => kind === 'EXECUTION_REPORT')?.id ?? '';
  return { course, comment, line, link, review, reported };
}

/** One adopted opinion in a published report, as proposing, confirming and publishing leave it. */
async function adoptedLine({ database, people }: House, course: { id: string; no: string }) {
  const matter = await buildConsultation(database, people, { state: 'CLOSED' });
  await database.sql(
    'update consultation set decision_id = $2, no = $3, feedback_published_at = app_now() where id = $1',
    [matter.id, course.id, course.no],
  );
  const comment = await buildComment(database, matter, {
    text: '建议首班车提前到六点。',
    textCleared: true,
    contact: { kind: 'EMAIL', value: 'd@lanxi.example' },
  });
  const [disposition] = await database.sql<{ id: string }>(
    `insert into disposition (id, consultation_id, comment_id, state, result, asked, reason, changed_clauses, proposed_by_id,
       proposed_at, confirmed_by_id, confirmed_at, version)
     values (gen_random_uuid(), $1, $2, 'CONFIRMED', 'ADOPTED', '', '首班车与早班工人上班时间不合。',
       '[{"anchorId": "a1", "clauseNo": "第一条", "before": "六点半", "after": "六点"}]', $3, app_now(), $4, app_now(), 1)
     returning id`,
    [matter.id, comment.id, people.clerk.id, people.lead.id],
  );
  const rows = await reportRows(database.services.database.em.getKysely(), matter.id);
  await database.sql(
    `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, rows, created_by_id, last_edited_by_id,
       published_by_id, published_at, published_on, version)
     values (gen_random_uuid(), $1, 'PUBLISHED', '', '{}', $2, $3, $3, $4, app_now(), app_today(), 1)`,
    [matter.id, JSON.stringify(rows), people.clerk.id, people.lead.id],
  );
  const [row] = rows;
  return {
    comment,
    line: {
      consultationId: matter.id,
      position: row?.position ?? 0,
      asked: row?.title ?? '',
      dispositionId: disposition?.id ?? '',
    },
  };
}
