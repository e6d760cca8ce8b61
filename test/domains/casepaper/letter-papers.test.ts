/** 回函、送达回证、听证通知书 (国令713号第十三条、第十六条): filled from what the channel and the platform recorded. */
import { expect, it } from 'vitest';
import { codesIn, openPapers } from './papers.ts';
import { enterAll } from '#test/domains/inquiry/letter-door.ts';
import { letterDoors } from '#test/domains/inquiry/letters.ts';

const house = await openPapers();
const { database, people, make, offers } = house;
const { clerk, otherClerk } = people;
const letters = letterDoors(database);

const rowsOf = (paper: { sheet?: { blocks: { kind: string; rows: string[][] }[] } }) =>
  (paper.sheet?.blocks ?? []).flatMap(({ kind, rows }) => (kind === 'TABLE' ? rows : []));
const textOf = (paper: { sheet?: { blocks: { text: string }[] } }) =>
  (paper.sheet?.blocks ?? []).map(({ text }) => text).join('\n');

it('给经营者、协会的函不套用单位之间的征求意见函和回函，送达回证照样有', async () => {
  const matter = await house.heard();
  await letters.send(clerk, matter.id, {
    unitIds: [],
    outside: [{ name: '安达电梯有限公司', askedAs: 'OPERATOR' }],
    dueOn: '2026-12-01',
    note: '',
    contact: '',
    fileIds: [],
  });
  const about = (await offers(clerk, matter.no)).filter(({ subjectId }) => subjectId !== null);
  expect(about.map(({ kind }) => kind)).toEqual(['DELIVERY_RECEIPT']);
});

it('回函由签署的答复填写，送达回证由送达、打开、签署的记录填写；没有答复的没有回函', async () => {
  const matter = await house.heard();
  await letters.send(clerk, matter.id, {
    unitIds: [people.units.health.id],
    outside: [{ name: '县财政局' }],
    dueOn: '2026-12-01',
    note: '',
    contact: '',
    fileIds: [],
  });
  await enterAll(database, people.justiceStaff, matter.id, 'czj@danwei.example');
  const offered = (await offers(clerk, matter.no)).filter(({ kind }) => kind === 'INQUIRY_REPLY');
  expect(offered).toMatchObject([{ subjectId: null, can: { allowed: false } }]);
  const [atDesk, byLink] = (await letters.lettersOf(matter.no, clerk)).toSorted(
    (a, b) => Number(a.byLink) - Number(b.byLink),
  );
  const open = 'mutation($id: ID!) { result: openUnitInquiry(id: $id) }';
  await letters.run(otherClerk, open, { id: atDesk?.id });
  await letters.answer(otherClerk, atDesk?.id ?? '', {
    reply: 'DISAGREE',
    opinions: [{ clauseNo: null, text: '经费没有来源' }],
  });
  const reply = await make(clerk, matter, 'INQUIRY_REPLY');
  expect(codesIn(reply)).toEqual([]);
  // In the series and the name of the unit that replied, not of the unit that asked.
  expect(reply).toMatchObject({
    number: `${people.units.health.name}复〔2026〕1号`,
    unitName: people.units.health.name,
  });
  expect(textOf(reply)).toContain('经费没有来源');
  expect(rowsOf(reply)).toContainEqual(['签署人', otherClerk.name]);
  const receipts = (await offers(clerk, matter.no)).filter(({ kind }) => kind === 'DELIVERY_RECEIPT');
  const receiptOf = async (id = '') => {
    const { result } = await house.try_(clerk, matter.id, {
      kind: 'DELIVERY_RECEIPT',
      subjectId: id,
      written: [],
    });
    return rowsOf(result ?? {});
  };
  expect(receipts).toHaveLength(2);
  const desk = await receiptOf(atDesk?.id);
  expect(desk.find(([what]) => what === '打开')?.[1]).toMatch(new RegExp(`，${otherClerk.name}$`));
  expect(desk).toContainEqual(['受送达人签名', otherClerk.name]);
  const link = await receiptOf(byLink?.id);
  expect(link.find(([what]) => what === '送达')?.[1]).toMatch(
    /^专用链接，电子邮件，c\*{3}@danwei\.example，/,
  );
  expect(link).toContainEqual(['打开', '还没有打开']);
  expect(link).toContainEqual(['受送达人签名', '']);
});
