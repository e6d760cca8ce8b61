/** R-32 归类经过和撤销, over the contract. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherClerk } = people;

interface Move {
  id: string;
  arrives: boolean;
  other: string | null;
  count: number;
  undone: boolean;
  undoes: boolean;
  undo: { allowed: boolean; findings: { code: string }[] };
}

const movesOf = async (clusterId: unknown, actor: Actor | null = clerk): Promise<Move[]> => {
  const { data } = await ask(database, actor, {
    query: `query($id: ID!) { clusterMoves(clusterId: $id) { id arrives other count undone undoes undo { allowed findings { code } } } }`,
    variables: { id: clusterId },
  });
  return (data as unknown as { clusterMoves: Move[] }).clusterMoves;
};
/** Of its own: one reason for two demands would be asked about. */
const BUSES = {
  ...NOT_ADOPTED,
  reason: '增加班次要添车，每年约需九十万元，今年预算没有列入，明年再行论证。',
};
const told = (moves: readonly Move[]) =>
  moves.map(({ arrives, other, count }) => [arrives ? '来' : '去', other, count]);
const undo = (id: string | undefined, actor: Actor | null = clerk) =>
  run(database, actor, 'undoClusterMove(id: $id)', '... on CommentCluster { id title count }', { id });

describe('归类经过：归入、改归、移出都记下，可以撤销', () => {
  let matter: Awaited<ReturnType<typeof buildConsultation>>;
  let ids: string[];
  let fares: string;
  let buses: string;
  const make = async (title: string, commentIds: readonly string[]) => {
    const call =
      'createCluster(consultationId: $consultationId, title: $title, summary: $summary, commentIds: $commentIds)';
    const words = { consultationId: matter.id, title, summary: '', commentIds };
    const { value, codes } = await run(database, clerk, call, '... on CommentCluster { id }', words);
    expect(codes).toEqual([]);
    return String(value?.id);
  };
  const change = (call: 'addToCluster' | 'removeFromCluster', id: string, commentIds: readonly string[]) =>
    run(database, clerk, `${call}(id: $id, commentIds: $commentIds)`, '... on CommentCluster { count }', {
      id,
      commentIds,
    });
  const listed = async () => {
    const query = `{ clusters(consultationId: "${matter.id}") { title } }`;
    const { clusters } = (await ask(database, clerk, { query })).data as unknown as Record<
      'clusters',
      { title: string }[]
    >;
    return clusters.map(({ title }) => title).toSorted((one, other) => one.localeCompare(other, 'zh'));
  };
  const answer = (over: object, input: object = NOT_ADOPTED) => {
    const [name = ''] = Object.keys(over);
    return run(
      database,
      clerk,
      `proposeDisposition(${name}: $${name}, input: $input)`,
      '... on Disposition { id }',
      { ...over, input },
    );
  };
  beforeEach(async () => {
    matter = await buildConsultation(database, people);
    const said = (text: string) => buildComment(database, matter, { text });
    ids = [];
    for (const text of ['票价太高。', '票价请降一元。', '请增加班次。', '末班车太早。'])
      ids.push((await said(text)).id);
    fares = await make('票价', ids.slice(0, 2));
    buses = await make('班次', ids.slice(2));
  });

  it('拆开、并到一起，各是一次；撤销以后回到原来的主题', async () => {
    expect((await change('addToCluster', buses, ids.slice(0, 2))).value).toEqual({
      __typename: 'CommentCluster',
      count: 4,
    });
    expect(told(await movesOf(buses))).toEqual([
      ['来', '票价', 2],
      ['来', null, 2],
    ]);
    const [merged] = await movesOf(fares);
    expect(merged?.undo.allowed).toBe(true);
    expect((await undo(merged?.id)).value).toMatchObject({ id: fares, count: 2 });
    expect((await movesOf(buses)).map(({ undone, undoes }) => [undone, undoes])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
    expect((await undo(merged?.id)).codes).toEqual(['CLUSTER_STEP_UNDONE']);
  });

  it('两个主题同名的，从哪里来、到哪里去也不混', async () => {
    const same = await make('票价', ids.slice(0, 1));
    expect(told(await movesOf(same))).toEqual([['来', '票价', 1]]);
    expect(told(await movesOf(fares))).toEqual([
      ['去', '票价', 1],
      ['来', null, 2],
    ]);
  });

  it('移出的撤销以后归回来；归入的撤销以后不在任何主题', async () => {
    await change('removeFromCluster', fares, ids.slice(0, 1));
    const [left, joined] = await movesOf(fares);
    expect(told([left!, joined!])).toEqual([
      ['去', null, 1],
      ['来', null, 2],
    ]);
    expect((await undo(joined?.id)).codes).toEqual(['CLUSTER_STEP_MOVED_ON']);
    expect((await undo(left?.id)).value).toMatchObject({ count: 2 });
    expect((await undo(joined?.id)).value).toMatchObject({ count: 0 });
  });

  it('撤销以后没有意见、也没有答复的主题不再列出，经过留在另一个主题里；有答复的仍然列出', async () => {
    const made = await make('降价', ids.slice(0, 2));
    expect(await listed()).toEqual(['班次', '降价']);
    const [moved] = await movesOf(made);
    expect((await undo(moved?.id)).value).toMatchObject({ id: fares, count: 2 });
    expect(await listed()).toEqual(['班次', '票价']);
    expect(told(await movesOf(fares)).slice(0, 2)).toEqual([
      ['来', '降价', 2],
      ['去', '降价', 2],
    ]);
    expect((await answer({ clusterId: fares })).codes).toEqual([]);
    await change('removeFromCluster', fares, ids.slice(0, 2));
    expect(await listed()).toEqual(['班次', '票价']);
  });

  it('写了答复的不撤销，先收回答复；移出以后单独答复的也一样', async () => {
    const [made] = await movesOf(fares);
    expect((await answer({ clusterId: fares })).codes).toEqual([]);
    expect((await undo(made?.id)).codes).toEqual(['CLUSTER_STEP_ANSWERED']);
    await change('removeFromCluster', buses, ids.slice(2, 3));
    const [left] = await movesOf(buses);
    expect((await answer({ commentId: ids[2] }, BUSES)).codes).toEqual([]);
    expect((await undo(left?.id)).codes).toEqual(['CLUSTER_STEP_ALONE']);
    expect((await movesOf(buses))[0]?.undo).toEqual({
      allowed: false,
      findings: [{ code: 'CLUSTER_STEP_ALONE' }],
    });
  });

  it('归类以后撤回的意见不动', async () => {
    const [made] = await movesOf(fares);
    await database.sql(`update comment_state set status = $2 where comment_id = $1`, [
      ids[0],
      CommentStatus.WITHDRAWN,
    ]);
    expect((await undo(made?.id)).value).toMatchObject({ id: fares });
  });

  it('归到原来的主题不算一次；别的单位看不到，负责人不能撤销', async () => {
    await change('addToCluster', fares, ids.slice(0, 2));
    const moves = await movesOf(fares);
    expect(moves).toHaveLength(1);
    expect(await movesOf(fares, otherClerk)).toEqual([]);
    const id = moves[0]?.id;
    expect((await undo(id, lead)).errors).toEqual(['FORBIDDEN']);
    expect((await undo(id, otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await undo(id, null)).errors).toEqual(['UNAUTHENTICATED']);
    expect((await undo('x')).errors).toEqual(['BAD_USER_INPUT']);
  });
});
