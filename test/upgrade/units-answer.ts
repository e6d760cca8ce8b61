import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { enterAll } from '#test/domains/inquiry/letter-door.ts';
import { letterDoors } from '#test/domains/inquiry/letters.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { ACCOUNT } from './ask-desk.ts';

interface Asked {
  name: string;
  unitId: string | null;
  login: string | null;
}

/** The units whose answers stood in the record of before, each with an account of its staff where it has one. */
const ASKED = `select one ->> 'unitName' as name, p.unit_id as "unitId", p.login_name as login
  from decision_record r cross join jsonb_array_elements(r.content -> 'consultations') one
  left join unit u on u.name = one ->> 'unitName'
  left join lateral (select login_name, unit_id from person
    where unit_id = u.id and active and roles && '{UNIT_STAFF,UNIT_LEAD}' limit 1) p on true
  where r.decision_id = $1 and r.kind = 'UNIT_CONSULTATION'`;

/** 征求意见函 to all of them, and their answers: at their own desk, or by the link they were sent. */
export async function unitsAnswer(
  database: TestDatabase,
  { id, no, clerk, dueOn }: { id: string; no: string; clerk: Actor; dueOn: string },
): Promise<void> {
  const asked = await database.sql<Asked>(ASKED, [id]);
  const doors = letterDoors(database);
  const outside = asked.filter(({ unitId }) => unitId === null);
  const sent = await doors.send(clerk, id, {
    unitIds: asked.flatMap(({ unitId }) => unitId ?? []),
    outside: outside.map(({ name }) => ({ name })),
    dueOn,
    note: '请就草案提出意见。',
    contact: '方经办 0000-5550107',
    fileIds: [],
  });
  expect(sent).toEqual({ __typename: 'Decision', id });
  const [justice] = await database.sql<Actor>(ACCOUNT, ['sifa']);
  if (justice) await enterAll(database, justice, id, 'bangongshi@danwei.example');
  const agrees = { reply: 'AGREE', opinions: [] };
  for (const { id: letterId, unitName, byLink } of await doors.lettersOf(no, clerk)) {
    const login = asked.find(({ name }) => name === unitName)?.login;
    const [actor = null] = await database.sql<Actor>(ACCOUNT, [login]);
    const answer = byLink
      ? await doors.answerByLink(await doors.tokenFor(letterId), agrees)
      : await doors.answer(actor, letterId, agrees);
    expect(answer).toMatchObject({ unitName, reply: 'AGREE' });
  }
}
