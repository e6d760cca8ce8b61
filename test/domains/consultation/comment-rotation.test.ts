import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { placeOnDay } from '#test/ground/proof/opinion-order.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, buildKinds } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);

const PAGE = 'nodes { receiptNo stance clauseNo text } pageInfo { endCursor hasNextPage }';
interface Page {
  nodes: { receiptNo: string; clauseNo: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
interface Read {
  counts: object[];
  rotatedOn: string;
  clauseOpinions: Page;
  opinions: Page;
  opinionsBeside: { receiptNo: string; clauseNo: string }[];
}

async function reading({ no, round }: BuiltConsultation, fields: string): Promise<Read> {
  const { data, errors } = await ask(database, null, {
    query: `{ consultation(no: "${no}", round: ${round}) { ${fields} } }`,
  });
  expect(errors).toBeUndefined();
  return (data as unknown as { consultation: Read }).consultation;
}
const receipts = ({ nodes }: Page) => nodes.map(({ receiptNo }) => receiptNo);

async function shown(matter: BuiltConsultation, count: number, wish: object = {}) {
  const made = [];
  for (let index = 0; index < count; index += 1)
    made.push(await buildComment(database, matter, { textCleared: true, clauseNo: '一', ...wish }));
  return made.map(({ receiptNo }) => receiptNo);
}

async function ordered(day: string, clauseNo: string, all: readonly string[]) {
  const placed = await Promise.all(
    all.map(async (receiptNo) => ({ receiptNo, place: await placeOnDay(day, { clauseNo, receiptNo }) })),
  );
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ receiptNo }) => receiptNo);
}

describe('条文旁的公开意见', () => {
  it('次序就是公开的公式，第二天换一个次序', async () => {
    const matter = await buildConsultation(database, people);
    const all = [...(await shown(matter, 6)), ...(await shown(matter, 6, { stance: Stance.OPPOSE }))];
    const first = await reading(matter, `rotatedOn clauseOpinions(clause: "一", first: 50) { ${PAGE} }`);
    expect(first.rotatedOn).toBe('2026-11-20');
    expect(receipts(first.clauseOpinions)).toEqual(await ordered('2026-11-20', '一', all));
    await database.setClock('2026-11-21T02:00:00Z');
    const next = await reading(matter, `clauseOpinions(clause: "一", first: 50) { ${PAGE} }`);
    expect(receipts(next.clauseOpinions)).toEqual(await ordered('2026-11-21', '一', all));
    expect(receipts(next.clauseOpinions)).not.toEqual(receipts(first.clauseOpinions));
  });

  it('翻页不重不漏；翻到半夜，仍按开始翻的那一天', async () => {
    const matter = await buildConsultation(database, people);
    const all = await shown(matter, 7);
    await database.setClock('2026-11-22T15:59:00Z');
    const seen: string[] = [];
    for (let after = ''; ;) {
      const at = after ? `, after: "${after}"` : '';
      const { clauseOpinions } = await reading(
        matter,
        `clauseOpinions(clause: "一", first: 3${at}) { ${PAGE} }`,
      );
      seen.push(...receipts(clauseOpinions));
      if (!clauseOpinions.pageInfo.hasNextPage) break;
      after = clauseOpinions.pageInfo.endCursor ?? '';
      await database.setClock('2026-11-22T16:01:00Z');
    }
    expect(seen).toEqual(await ordered('2026-11-22', '一', all));
  });

  it('只有本人同意、审核过、没有隐藏和撤回、有文字的；只算这一条的', async () => {
    const matter = await buildConsultation(database, people);
    await buildKinds(database, matter, people.lead.id);
    const [receiptNo] = await shown(matter, 1);
    await shown(matter, 1, { stance: Stance.SUPPORT, text: '' });
    await shown(matter, 1, { clauseNo: '二' });
    const { clauseOpinions } = await reading(matter, `clauseOpinions(clause: "一") { ${PAGE} }`);
    expect(receipts(clauseOpinions)).toEqual([receiptNo]);
    const none = await reading(matter, `clauseOpinions(clause: "") { ${PAGE} }`);
    expect(none.clauseOpinions.nodes).toEqual([]);
  });

  it('可以只看一种态度的，各有多少写明；新的在前只在要求时', async () => {
    const matter = await buildConsultation(database, people);
    const others = await shown(matter, 3);
    const [opposed] = await shown(matter, 1, { stance: Stance.OPPOSE });
    await shown(matter, 1, { clauseNo: '二', stance: Stance.OPPOSE });
    const read = await reading(
      matter,
      `clauseOpinions(clause: "一", stance: OPPOSE) { ${PAGE} } counts: clauseOpinionCounts(clause: "一") { stance outcome count }`,
    );
    expect(receipts(read.clauseOpinions)).toEqual([opposed]);
    expect(read.counts).toEqual([
      { stance: 'OTHER', outcome: null, count: 3 },
      { stance: 'OPPOSE', outcome: null, count: 1 },
    ]);
    const newest = await reading(matter, `clauseOpinions(clause: "一", newest: true, first: 3) { ${PAGE} }`);
    expect(receipts(newest.clauseOpinions)).toEqual([opposed, others[2], others[1]]);
    const rest = await reading(
      matter,
      `clauseOpinions(clause: "一", newest: true, after: "${newest.clauseOpinions.pageInfo.endCursor}") { ${PAGE} }`,
    );
    expect(receipts(rest.clauseOpinions)).toEqual([others[0]]);
    const none = await reading(matter, `clauseOpinions(clause: "一", outcome: ADOPTED) { ${PAGE} }`);
    expect(none.clauseOpinions.nodes).toEqual([]);
  });

  it('草案页每条只取当天的前两条', async () => {
    const matter = await buildConsultation(database, people);
    const [one, two] = [await shown(matter, 5), await shown(matter, 1, { clauseNo: '二' })];
    const { opinionsBeside, rotatedOn } = await reading(
      matter,
      'rotatedOn opinionsBeside { receiptNo clauseNo }',
    );
    const beside = (clauseNo: string) =>
      opinionsBeside.filter((opinion) => opinion.clauseNo === clauseNo).map(({ receiptNo }) => receiptNo);
    expect(beside('一')).toEqual((await ordered(rotatedOn, '一', one)).slice(0, 2));
    expect(beside('二')).toEqual(two);
  });
});

/** 一圈: by the digest of the receipt number, from that of the day on. */
function round(day: string, all: readonly string[]) {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const turn = (receiptNo: string) => `${digest(receiptNo) >= digest(day) ? 0 : 1}${digest(receiptNo)}`;
  return all.toSorted((one, other) => (turn(one) < turn(other) ? -1 : 1));
}

describe('征求意见页的公开意见，各条合在一起', () => {
  it('次序就是公开的公式：一个圈，每天从另一处读起', async () => {
    const matter = await buildConsultation(database, people);
    const all = [...(await shown(matter, 8)), ...(await shown(matter, 8, { clauseNo: '二' }))];
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      await database.setClock(`${day}T02:00:00Z`);
      const { opinions } = await reading(matter, `opinions(first: 50) { ${PAGE} }`);
      expect(receipts(opinions)).toEqual(round(day, all));
    }
  });

  it('翻页不重不漏，也翻过圈的接头；翻到半夜，仍按开始翻的那一天', async () => {
    const matter = await buildConsultation(database, people);
    const all = await shown(matter, 10);
    await database.setClock('2026-11-25T15:59:00Z');
    const seen: string[] = [];
    for (let after = ''; ;) {
      const at = after ? `, after: "${after}"` : '';
      const { opinions } = await reading(matter, `opinions(first: 1${at}) { ${PAGE} }`);
      seen.push(...receipts(opinions));
      if (!opinions.pageInfo.hasNextPage) break;
      after = opinions.pageInfo.endCursor ?? '';
      await database.setClock('2026-11-25T16:01:00Z');
    }
    expect(seen).toEqual(round('2026-11-25', all));
  });

  it('只有公开的、有文字的；可以只看一种态度的', async () => {
    const matter = await buildConsultation(database, people);
    await buildKinds(database, matter, people.lead.id);
    const { opinions: before } = await reading(matter, `opinions { ${PAGE} }`);
    const [receiptNo] = await shown(matter, 1, { stance: Stance.OPPOSE });
    await shown(matter, 1, { stance: Stance.SUPPORT });
    await shown(matter, 1, { stance: Stance.OPPOSE, text: '' });
    const read = await reading(matter, `opinions(stance: OPPOSE) { ${PAGE} }`);
    expect(receipts(read.opinions)).toEqual([receiptNo]);
    const all = await reading(matter, `opinions { ${PAGE} }`);
    expect(all.opinions.nodes).toHaveLength(before.nodes.length + 2);
  });
});
