/** 归档的数据：公开的问答和舆情回应照公众所见入卷；原话、来源、没有公开的，不入卷. */
import { expect, it } from 'vitest';
import { heldTables } from '#server/domains/archive/held-rows.queries.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openDesk } from '../casework/desk.ts';
import { openConcerns, RUMOUR } from '../concern/questions.ts';

const desk = await openDesk('2026-12-05T02:00:00Z');
const { database, people, answered, draftAbout, publish, takeDown, after } = desk;
const { clerk, lead } = people;
const { no, decisionId } = await buildConsultation(database, people);
const concerns = await openConcerns({ database, people });

const held = () => asSystem(database, (em) => heldTables(em.getKysely(), decisionId));
const SAID = '我叫俞青禾，住在桥头，六层没有电梯，老人上下楼困难。';

it('公开的问答入卷，没有来件的原话；没有公开的、撤下的不入卷', async () => {
  const drafted = async (title: string) => {
    const item = await answered({ title, text: SAID, name: '俞青禾' });
    return after(item, draftAbout(clerk, item, no));
  };
  const [shown, gone] = [await drafted('加装电梯有没有补助'), await drafted('到哪里申请')];
  await drafted('还没有公开的一件');
  await publish(lead, shown);
  await takeDown(lead, await after(gone, publish(lead, gone)));
  const { case_item: rows = [] } = await held();
  expect(rows).toEqual([
    expect.objectContaining({
      title: shown.title,
      public_text: shown.publicText,
      text: '',
      display_name: '',
      answered_by_name: null,
    }),
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/俞青禾|lookup_hmac|idempotency_key/u);
});

it('公布的舆情回应入卷，没有来源和原话；没有回应的不入卷', async () => {
  await concerns.drafted({ decisionNo: no });
  const one = await concerns.drafted({ decisionNo: no });
  await concerns.publish(lead, one);
  const { concern = [], concern_response: responses = [] } = await held();
  expect(concern).toEqual([
    expect.objectContaining({ no: one.no, said: '', source_name: '', transfers: [] }),
  ]);
  expect(responses).toEqual([
    expect.objectContaining({ author_ids: [], drafted_by_name: '', confirmed_by_name: null }),
  ]);
  expect(JSON.stringify(concern)).not.toContain(RUMOUR.said);
});
