/** 同一联系方式，一种写法: a contact that was sealed as it was typed then is shown and written to in the form of today. */
import { describe, expect, it } from 'vitest';
import { commentAuthors } from '#server/domains/consultation/comment/comment-authors.queries.ts';
import { authorPurpose } from '#server/domains/consultation/comment/comment-row.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { rowScope } from '#server/ground/kernel/define-command.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { openPerson, personPurpose } from '#server/engines/signup/sign-up-person.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { seal } = database.services;

describe.each([
  ['PHONE', '＋８６ 138-0000-0001', '13800000001'],
  ['EMAIL', ' ｚｈａｎｇ＠example.cn ', 'zhang@example.cn'],
] as const)('早先按另一种写法密封的联系方式（%s）', (contactKind, contact, kept) => {
  it('意见人的，查看、告知都用现在的写法', async () => {
    const { id: consultationId, ...round } = await buildConsultation(database, people);
    const { id } = await buildComment(
      database,
      { id: consultationId, ...round },
      { contact: { kind: 'PHONE', value: '13900000009' } },
    );
    const author = JSON.stringify({ name: null, organisation: null, contactKind, contact });
    await database.sql('update comment_contact set sealed = $2 where comment_id = $1', [
      id,
      seal.close(author, authorPurpose(id)),
    ]);
    const shown = await asked(database, people.lead, 'revealContact', { id, reason: '电话回访核实情况' });
    expect(shown.done).toMatchObject({ contactKind, contact: kept });
    const variables = rowScope(systemContext(database.services), byDeadline);
    const told = await database.services.database.em
      .fork({ session: { variables } })
      .transactional((inner) => commentAuthors(inner.getKysely(), seal, { consultationId }));
    expect(told).toMatchObject([{ id, contactKind, contact: kept }]);
  });

  it('报名人的，打开来就是现在的写法', () => {
    const sealed = seal.close(JSON.stringify({ name: '张三', contactKind, contact }), personPurpose('1'));
    expect(openPerson(seal, '1', sealed)).toEqual({ name: '张三', contactKind, contact: kept });
  });
});
