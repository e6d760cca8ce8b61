/** 问答: published questions with their answers on the page of the decision that they ask about. */
import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { codesOf, openDesk } from './desk.ts';

const desk = await openDesk('2026-12-05T02:00:00Z');
const { database, people, answered, waiting, assign, draftAbout, draftPublic, publish, takeDown, after } =
  desk;
const { clerk, lead } = people;
const { no } = await buildConsultation(database, people);
const others = await buildConsultation(database, people, { unit: people.units.health });

const questions = async () => {
  const { data } = await ask(database, null, {
    query: `query($no: String!) { decision(no: $no) { answeredQuestions { receiptNo title unitName answeredOn } } }`,
    variables: { no },
  });
  return (data as unknown as { decision: { answeredQuestions: object[] } }).decision.answeredQuestions;
};
const shownAbout = async (receiptNo: string) => {
  const { data } = await ask(database, null, {
    query: 'query($no: String!) { publicCase(kind: MESSAGE, no: $no) { about { no } } }',
    variables: { no: receiptNo },
  });
  return data?.publicCase;
};

it('写明所问的决策，审核公开以后才列在它的问答里；撤下的不列', async () => {
  const item = await answered();
  const drafted = await after(item, draftAbout(clerk, item, no));
  expect(drafted.about).toEqual({ no });
  expect(await questions()).toEqual([]);
  const shown = await after(drafted, publish(lead, drafted));
  const { receiptNo, title, answeredOn } = shown;
  expect(await questions()).toEqual([{ receiptNo, title, unitName: lead.unitName, answeredOn }]);
  expect(await shownAbout(String(receiptNo))).toEqual({ about: { no } });
  await takeDown(lead, shown);
  expect(await questions()).toEqual([]);
  expect(await shownAbout(String(receiptNo))).toEqual({ about: null });
});

it('没有写明决策的，只在公众留言里；改写的照最后一次；没有的决策查不到，别的单位的决策不列', async () => {
  const item = await answered();
  expect((await draftAbout(clerk, item, '2026-999')).codes).toEqual(['NOT_FOUND']);
  expect(codesOf(await draftAbout(clerk, item, others.no))).toEqual(['CASE_ABOUT_OTHERS']);
  const about = await after(item, draftAbout(clerk, item, no));
  const without = await after(about, draftPublic(clerk, about));
  const shown = await after(without, publish(lead, without));
  expect(shown.about).toBeNull();
  expect(await questions()).toEqual([]);
});

it('新公开的在前', async () => {
  const publishAbout = async (title: string) => {
    const item = await answered({ title });
    const drafted = await after(item, draftAbout(clerk, item, no));
    await publish(lead, drafted);
  };
  await publishAbout('补助什么时候发');
  await database.setClock('2026-12-06T02:00:00Z');
  await publishAbout('补助发给谁');
  expect(await questions()).toMatchObject([{ title: '补助发给谁' }, { title: '补助什么时候发' }]);
});

it('从决策页面写的留言，记下所问的决策；没有的决策、申请公开、意见建议以外的，不记', async () => {
  const item = await waiting({ decisionNo: no });
  expect(item.about).toEqual({ no });
  expect((await waiting({ decisionNo: '2026-999' })).about).toBeNull();
  expect((await waiting({})).about).toBeNull();
  const drafted = await after(item, assign(people.govOffice, item, people.units.housing.id));
  expect(drafted.about).toEqual({ no });
});
