/** 发送记录 in the database itself: row security shows a unit its own messages, whatever a reading forgets to ask. */
import { expect, it } from 'vitest';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { read } from '#server/ground/kernel/read.ts';
import { queueMessage } from '#server/engines/message/queue-message.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { housing, health } = people.units;

const queue = defineCommand('test.queued', anyone, async (command, uniqueKey: string, unitId: string) => {
  const kind = MessageKind.REMINDER;
  await queueMessage(command, {
    kind,
    uniqueKey,
    to: '13800138000',
    unitId,
    subject: uniqueKey,
    body: '内容',
  });
  return true;
});
await queue(contextOf(database, null), 'housing', housing.id);
await queue(contextOf(database, null), 'health', health.id);

it.each([
  ['本单位的', people.clerk, ['housing']],
  ['本单位的，不是别的单位的', people.otherClerk, ['health']],
  ['没有登录的，一条也没有', null, []],
] as const)('不加任何条件地读，也只有%s', async (_, actor, expected) => {
  const rows = await read(contextOf(database, actor), (db) =>
    db.selectFrom('message').select('subject').execute(),
  );
  expect(rows.map(({ subject }) => subject)).toEqual(expected);
});
