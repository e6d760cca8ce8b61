/** 内部备注: the people of the unit write beside an opinion; whoever is named finds it on their workbench until they answer there. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const second = await buildActor(database, people.units.housing, [Role.UNIT_STAFF], '程晚舟');
const matter = await buildConsultation(database, people);

const note = (actor: Actor | null, id: string, text: string) =>
  asked(database, actor, 'noteComment', { id, text });
const tasks = async (actor: Actor) => {
  const { data } = await ask(database, actor, {
    query: '{ workbench { tasks { kind detail path } } }',
  });
  const { workbench } = data as unknown as { workbench: { tasks: { kind: string }[] } };
  return workbench.tasks.filter(({ kind }) => kind === 'ANSWER_NOTE');
};
const read = async (actor: Actor | null, id: string) => {
  const query = `query ($id: ID!) { deskComment(id: $id) { notes { by text } } }`;
  const { data } = await ask(database, actor, { query, variables: { id } });
  return (data as { deskComment?: { notes: object[] } | null } | undefined)?.deskComment?.notes ?? null;
};

describe('内部备注', () => {
  it('提到的同事，工作台有一项，写了备注就没有了；没有提到的没有', async () => {
    const { id } = await buildComment(database, matter);
    expect((await note(people.clerk, id, '@程晚舟 请核对3路的里程。')).done).toMatchObject({ id });
    expect(await tasks(second)).toEqual([
      {
        kind: 'ANSWER_NOTE',
        detail: `${people.clerk.name}：@程晚舟 请核对3路的里程。`,
        path: `/gongzuotai/yijian/${matter.id}?yijian=${id}`,
      },
    ]);
    for (const other of [people.clerk, people.lead, people.otherClerk])
      expect(await tasks(other)).toEqual([]);
    await note(second, id, '核对过，是18公里。');
    expect(await tasks(second)).toEqual([]);
    expect(await read(people.lead, id)).toEqual([
      { by: people.clerk.name, text: '@程晚舟 请核对3路的里程。' },
      { by: '程晚舟', text: '核对过，是18公里。' },
    ]);
  });

  it('别的单位的人提不到，也写不了、看不到；县里的审查员看不到备注', async () => {
    const { id } = await buildComment(database, matter, { textCleared: true });
    expect((await note(people.clerk, id, `@${people.justiceStaff.name}`)).refused).toEqual([
      'NOTE_NAMES_NOBODY',
    ]);
    await note(people.clerk, id, `请核对。@${people.clerk.name}`);
    expect(await tasks(people.clerk)).toEqual([]);
    expect((await note(people.otherClerk, id, '看看')).errors).toBeDefined();
    expect((await note(null, id, '看看')).errors).toBeDefined();
    expect(await read(people.otherClerk, id)).toBeNull();
    expect(await read(people.secrecy, id)).toEqual([]);
  });

  it('写了就不能改、不能删', async () => {
    const { id } = await buildComment(database, matter);
    await note(people.clerk, id, '请核对。');
    const rights = `select has_table_privilege('app', 'comment_note', p) as may from unnest('{insert,update,delete}'::text[]) p`;
    expect(await database.sql(rights)).toEqual([{ may: true }, { may: false }, { may: false }]);
  });
});
