/** R-83 隐去文字: the passage leaves every public exit at once, also what was published with it. */
import { beforeEach, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { answered } from '#test/domains/feedback/asking-reason.ts';
import { publishReport } from '#test/domains/feedback/publishing.ts';
import { ask } from '#test/kernel/ask.ts';
import { type BuiltComment, buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const TEXT = '建议在人民路设雨棚，村口第三家的屋檐太窄，等车的人不淋雨。';
const SHOWN = TEXT.replace('村口第三家', '〔文字已隐去：隐私〕');

let matter = await buildConsultation(database, people);
let one: BuiltComment;
beforeEach(async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  matter = await buildConsultation(database, people, { commentsShown: CommentsShown.AFTER_REVIEW });
  one = await buildComment(database, matter, {
    text: TEXT,
    textCleared: true,
    status: CommentStatus.UNDER_REVIEW,
  });
});

const act = async (field: string, more: object) => {
  const state = 'select version from comment_state where comment_id = $1';
  const [row] = await database.sql<{ version: number }>(state, [one.id]);
  return asked(database, people.clerk, field, { id: one.id, version: row?.version, ...more });
};
const hide = () =>
  act('blackOut', { input: { words: '村口第三家', kind: 'PRIVACY', reason: '写到了邻居住在哪里' } });

const PUBLIC = `query ($no: String!, $found: String!) { consultation(no: $no, round: 1) {
    publicComments { nodes { text } } opinions { nodes { text } } opinionsBeside { text } opinionGroups { words } }
  search(q: $found) { nodes { title { before found after } excerpt { before found after } } }
  report(no: $no, round: 1) { rows { title samples { text } } } }`;

/** All that everybody reads of the matter, as one text. */
const everybody = async (found: string) => {
  const { data, errors } = await ask(database, null, { query: PUBLIC, variables: { no: matter.no, found } });
  expect(errors ?? []).toEqual([]);
  return JSON.stringify(data);
};

it('征集页、条文旁、查找都没有这段文字，其余照样展示', async () => {
  expect(await everybody('雨棚')).toContain(TEXT);
  await hide();
  for (const found of ['雨棚', '第三家']) expect(await everybody(found)).not.toContain('第三家的');
  expect(await everybody('雨棚')).toContain(SHOWN);
});

it('公布以后隐去的，已经公布的采纳情况里也看不到；恢复以后又看得到', async () => {
  await answered(database, people, matter, [one], { cluster: '设雨棚' });
  await publishReport(database, people, matter);
  expect(await everybody('雨棚')).toContain(`"title":"设雨棚","samples":[{"text":"${TEXT}"}]`);
  await hide();
  expect(await everybody('雨棚')).toContain(`"title":"设雨棚","samples":[{"text":"${SHOWN}"}]`);
  await act('liftBlackout', { words: '村口第三家', reason: '这是村委会的房子，可以公开' });
  const [change] = await database.sql<{ id: string }>('select id from proposed_change where subject = $1', [
    one.id,
  ]);
  await asked(database, people.lead, 'confirmChange', { id: change?.id });
  expect(await everybody('雨棚')).toContain(`"title":"设雨棚","samples":[{"text":"${TEXT}"}]`);
});

it('公布以后不予展示的，已经公布的采纳情况里也不再引用', async () => {
  await answered(database, people, matter, [one], { cluster: '设雨棚' });
  await publishReport(database, people, matter);
  await act('proposeWithhold', { reason: 'PRIVACY', note: '写到了邻居家里的情况。' });
  expect(await everybody('雨棚')).toContain('"title":"设雨棚","samples":[]');
});
