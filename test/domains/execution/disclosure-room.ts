import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { Course } from './actions.ts';
import { openCourse, PLAN } from './room.ts';

const SETTLE = `mutation($id: ID!, $version: Int!, $input: DisclosureInput!) {
  result: setDocumentDisclosure(id: $id, version: $version, input: $input) {
    __typename ... on Refusal { findings { code } } } }`;

/** Lawful reason for withholding it. */
export const PRIVATE = {
  disclosure: 'WITHHELD',
  ground: 'THIRD_PARTY_RIGHTS',
  law: '中华人民共和国民法典第一千零三十四条',
};

/** Settles how a document is disclosed; the codes of what stands in the way, else nothing. */
export async function settle(
  database: TestDatabase,
  actor: Actor | null,
  id: string,
  input: object,
  version?: number,
): Promise<readonly string[]> {
  const [row] = await database.sql<{ version: number }>('select version from decision_file where id = $1', [
    id,
  ]);
  const answer = await ask(database, actor, {
    query: SETTLE,
    variables: { id, version: version ?? row?.version ?? 1, input },
  });
  const failed = codesOf(answer);
  if (failed) return failed.map(String);
  const { result } = answer.data as unknown as { result: { findings?: { code: string }[] } };
  return (result.findings ?? []).map(({ code }) => code);
}

/** The course with a decision text withheld, and its public part (区分处理). */
export async function openDisclosure() {
  const room = await openCourse();
  const { database, people, paper, issued } = room;
  const other = async (id: string) => {
    await database.sql('alter table decision_file disable trigger decision_file_fixed');
    await database.sql(
      `update decision_file set sha256 = repeat('b', 64), name = '公开版.pdf' where id = $1`,
      [id],
    );
    await database.sql('alter table decision_file enable trigger decision_file_fixed');
    return id;
  };
  const papers = async ({ id }: Course) => ({
    whole: await paper(id, DocumentKind.DECISION_TEXT),
    part: await other(await paper(id, DocumentKind.DECISION_TEXT)),
    interpretationFileId: await paper(id, DocumentKind.INTERPRETATION),
  });
  /** Issued, its text withheld for privacy, its public part in the plan. */
  const divided = async () => {
    const course = await issued();
    const own = await papers(course);
    const { whole, part, interpretationFileId } = own;
    const came = await settle(database, people.clerk, whole, { ...PRIVATE, publicPartId: part });
    if (came.length > 0) throw new Error(came.join());
    return { course, ...own, plan: { ...PLAN, textFileId: part, interpretationFileId } };
  };
  return { ...room, papers, divided };
}
