import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openRoom } from './room.ts';
import { AT, courseOf } from './course.ts';

const room = await openRoom();
const { database, people, read } = room;
const { clerk } = people;

it('第十八条 听证会上的意见与征求到的意见一并办理：截止以后也可以登记，同一段只登记一次', async () => {
  const { id, no, entries } = await courseOf(room).recordPublished();
  const consultation = await buildConsultation(database, people, {
    state: 'CLOSED',
    opensOn: '2026-11-05',
    closesOn: '2026-12-07',
  });
  await database.sql(
    'update consultation set decision_id = (select decision_id from hearing where id = $1) where id = $2',
    [id, consultation.id],
  );
  await database.setClock(AT.report);
  const said = entries.find(({ kind }) => kind === 'STATEMENT');
  const input = {
    consultationId: consultation.id,
    idempotencyKey: said?.id,
    channel: 'HEARING',
    receivedOn: '2026-12-24',
    peopleCount: 1,
    identity: 'ANONYMOUS',
    stance: 'AMEND',
    text: said?.text,
    showText: false,
    showName: false,
    attachmentTokens: [],
  };
  const enter = async () => {
    const { data } = await ask(database, clerk, {
      query: `mutation($input: RecordedCommentInput!) { result: recordComment(input: $input) {
        ... on CommentReceipt { receiptNo channel } ... on Refusal { findings { code } } } }`,
      variables: { input },
    });
    return data?.result as unknown as { receiptNo: string; channel: string };
  };
  const receipt = await enter();
  expect(receipt.channel).toBe('HEARING');
  expect(await enter()).toEqual(receipt);
  const codes = async (actor: typeof clerk | null) =>
    (await read(actor, no))?.entries.map(({ commentReceiptNo }) => commentReceiptNo);
  expect(await codes(clerk)).toEqual([null, receipt.receiptNo, null]);
  expect(await codes(null)).toEqual([null, null, null]);
});
