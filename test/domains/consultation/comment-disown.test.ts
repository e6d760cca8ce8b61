/** 这不是我提的: name, contact and words leave every public exit at once; the opinion is counted and answered all the same. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { answered, askReason } from '#test/domains/feedback/asking-reason.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { type BuiltComment, buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { run } from '#test/domains/feedback/asking.ts';
import { searching } from '#test/domains/search/searching.ts';
import { publishReport } from '#test/domains/feedback/publishing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const TEXT = '建议在人民路设雨棚，等车的人不淋雨。';
const SIGNED: CommentWish = {
  text: TEXT,
  textCleared: true,
  name: '欧阳建国',
  showName: true,
  contact: { kind: 'PHONE', value: '13800000001' },
};
const NOTE = '收到了短信，我没有提过，电话13800000001是我的。';

let matter = await buildConsultation(database, people);
let one: BuiltComment;
beforeEach(async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  matter = await buildConsultation(database, people, { commentsShown: CommentsShown.AFTER_REVIEW });
  one = await buildComment(database, matter, SIGNED);
});

const MINE =
  '... on MyComment { displayName disownedAt showText viewerCan { action allowed findings { code } } }';
const disown = ({ receiptNo, lookupCode }: BuiltComment, note = NOTE) =>
  run(database, null, 'disownComment(receiptNo: $receiptNo, lookupCode: $lookupCode, note: $note)', MINE, {
    receiptNo,
    lookupCode,
    note,
  });

const PUBLIC = `query ($no: String!, $found: String!) { consultation(no: $no, round: 1) { commentCount
    publicComments { nodes { displayName text } } opinions { nodes { displayName text } }
    opinionsBeside { displayName text } opinionGroups { words } }
  search(q: $found) { nodes { kind title { before found after } excerpt { before found after } } }
  report(no: $no, round: 1) { totals { received people disowned } rows { title count samples { displayName text } } } }`;

/** All that everybody reads of the matter, as one text. */
const everybody = async (found = '雨棚') => {
  const { data, errors } = await ask(database, null, { query: PUBLIC, variables: { no: matter.no, found } });
  expect(errors ?? []).toEqual([]);
  return JSON.stringify(data);
};

describe('持回执的人说明不是本人提出', () => {
  it('署名和原文马上不公开，姓名和联系方式删除；意见照样计数', async () => {
    await searching(database).copies();
    const before = await everybody();
    for (const shown of ['欧阳建国', '"kind":"OPINION"']) expect(before).toContain(shown);
    const { value } = await disown(one);
    expect(value).toMatchObject({ displayName: '署名不实', showText: false, disownedAt: expect.any(String) });
    const said = await everybody();
    for (const gone of ['欧阳', '等车的人', '"kind":"OPINION"']) expect(said).not.toContain(gone);
    expect(said).toContain('"commentCount":1');
    expect(await database.sql('select from comment_contact where comment_id = $1', [one.id])).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['comment.disowned', 'DONE']);
  });

  it('再说明一次、修改、撤回、提出理由不清楚，都不行了', async () => {
    const { value } = await disown(one);
    const { viewerCan } = value as unknown as { viewerCan: { action: string; allowed: boolean }[] };
    expect(viewerCan.filter(({ allowed }) => allowed)).toEqual([]);
    expect((await disown(one)).codes).toEqual(['COMMENT_DISOWNED']);
    expect((await askReason(database, one)).codes).toContain('COMMENT_DISOWNED');
    const call = 'withdrawComment(receiptNo: $receiptNo, lookupCode: $lookupCode)';
    const given = { receiptNo: one.receiptNo, lookupCode: one.lookupCode };
    expect((await run(database, null, call, MINE, given)).codes).toEqual(['COMMENT_DISOWNED']);
  });

  it('查询码不对的，说明太长的，已经撤回的，都不行，什么也不改', async () => {
    expect((await disown({ ...one, lookupCode: '0000000000' })).errors).toEqual(['NOT_FOUND']);
    expect((await disown(one, '字'.repeat(201))).codes).toEqual(['DISOWNED_NOTE_TOO_LONG']);
    const gone = await buildComment(database, matter, { ...SIGNED, status: CommentStatus.WITHDRAWN });
    expect((await disown(gone)).codes).toEqual(['DISOWNED_WITHDRAWN']);
    expect(await everybody()).toContain('欧阳建国');
  });

  it('经办人看得到是哪一天说明的、说了什么，号码已遮盖；看不到署名，也审不出原文', async () => {
    await disown(one);
    const query = `query ($id: ID!) { deskComment(id: $id) { displayName disownedAt disownedNote hasContact text } }`;
    const { data } = await ask(database, people.clerk, { query, variables: { id: one.id } });
    expect(data?.deskComment).toMatchObject({ displayName: '署名不实', hasContact: false, text: TEXT });
    const said = JSON.stringify(data);
    expect(said).toContain('收到了短信，我没有提过');
    for (const gone of ['欧阳', '13800000001']) expect(said).not.toContain(gone);
  });
});

describe('采纳情况', () => {
  it('公布以前说明的，单独写明几条，照样计入、照样答复', async () => {
    await answered(database, people, matter, [one], { cluster: '设雨棚' });
    await disown(one);
    await publishReport(database, people, matter);
    const said = await everybody();
    expect(said).toContain('"totals":{"received":1,"people":1,"disowned":1}');
    expect(said).toContain('"title":"设雨棚","count":1,"samples":[]');
  });

  it('公布以后说明的，已经公布的采纳情况里也不再引用', async () => {
    await answered(database, people, matter, [one], { cluster: '设雨棚' });
    await publishReport(database, people, matter);
    expect(await everybody()).toContain('"samples":[{"displayName":"欧阳*"');
    await disown(one);
    const said = await everybody();
    expect(said).toContain('"title":"设雨棚","count":1,"samples":[]');
    expect(said).not.toContain('欧阳');
  });
});
