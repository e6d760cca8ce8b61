/** A list of opinions costs as many statements with forty as with two, whatever is asked of the clause each speaks of. */
import { expect, it } from 'vitest';
import { CommentsShown } from '#server/law/consultation/comment-stage.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { statementsOf } from '#test/kernel/statements.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const CLAUSES = [
  { no: '第一条', text: '采暖期每户补贴800元。' },
  { no: '第二条', text: '补贴在次年五月底前发放。' },
];
const NODE = 'id clauseNo suggestedText quote { words occurrence }';
const LISTS: readonly (readonly [string, string, Actor | null])[] = [
  [
    '公开页',
    `query($no: String!, $round: Int!) { consultation(no: $no, round: $round) {
      publicComments(first: 50) { nodes { ${NODE} clauseText } }
      opinionsBeside(most: 20) { ${NODE} clauseText }
      clauseOpinions(clause: "第一条", first: 50) { nodes { ${NODE} clauseText } } } }`,
    null,
  ],
  [
    '工作台',
    `query($id: ID!) { deskComments(consultationId: $id, first: 100) {
      nodes { ${NODE} cluster { title count } disposition { result } } } }`,
    people.clerk,
  ],
];

it.each(LISTS)('%s列四十条意见与列两条用的语句一样多', async (_place, query, actor) => {
  const matter = await buildConsultation(database, people, {
    clauses: CLAUSES,
    commentsShown: CommentsShown.AFTER_REVIEW,
  });
  const say = (at: number) =>
    buildComment(database, matter, {
      clauseNo: CLAUSES[at % 2]!.no,
      quote: { words: CLAUSES[at % 2]!.text.slice(0, 4), occurrence: 1 },
      suggestedText: '建议改写成别的说法。',
      textCleared: true,
    });
  const counted = async () => {
    const variables = query.includes('$no') ? { no: matter.no, round: matter.round } : { id: matter.id };
    const [statements, { data, errors }] = await statementsOf(() =>
      ask(database, actor, { query, variables }),
    );
    expect(errors).toBeUndefined();
    return { statements, told: JSON.stringify(data).split('"clauseNo"').length - 1 };
  };
  for (const at of [0, 1]) await say(at);
  await counted();
  const few = await counted();
  for (let at = 2; at < 40; at += 1) await say(at);
  const many = await counted();
  expect(few.told).toBeGreaterThan(1);
  expect(many.told).toBeGreaterThanOrEqual(few.told + 38);
  expect(few.statements).toBeGreaterThan(0);
  expect(many.statements).toBe(few.statements);
});
