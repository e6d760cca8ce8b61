/** 征求意见材料 and what came of them, ready to be submitted. */
import { Role } from '#server/law/people/role.ts';
import { COMPLETE_INPUT } from '#test/domains/consultation/consultation-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { codesOf, DONE, type PaperHouse, publishing, type Ready, saving } from './paper-house.ts';

export const consultation = async (): Promise<PaperHouse> => {
  const { database, people } = await peopledDatabase('2026-11-20T02:00:00Z');
  return {
    database,
    people,
    author: people.clerk,
    role: Role.UNIT_STAFF,
    publisher: people.lead,
    prepared: async () => ({
      ...(await buildConsultation(database, people, { state: 'DRAFT' })),
      version: 1,
    }),
    reopens: people.lead,
    edit: (actor, ready) =>
      codesOf(database, actor, saving('saveConsultation', 'ConsultationInput'), {
        ...ready,
        input: COMPLETE_INPUT,
      }),
    publish: (actor, ready) => codesOf(database, actor, publishing('openConsultation'), { ...ready }),
    stored: 'select review, version from consultation where id = $1',
    desk: '/gongzuotai/zhengji/',
  };
};

/** 意见采纳情况: the clerk writes, the lead confirms. */
export const report = async (): Promise<PaperHouse> => {
  const { database, people } = await peopledDatabase('2026-12-08T02:00:00Z');
  const save = `mutation($consultationId: ID!, $version: Int) { result: saveReport(consultationId: $consultationId,
    version: $version, introduction: "意见已逐条研究。", methodsHeld: [PUBLIC_SOLICITATION]) ${DONE} }`;
  const idOf = async (consultationId: string) =>
    (
      await database.sql<Ready>('select id, version from adoption_report where consultation_id = $1', [
        consultationId,
      ])
    )[0];
  const matterOf = async ({ id }: Ready) =>
    (
      await database.sql<{ no: string }>('select consultation_id as no from adoption_report where id = $1', [
        id,
      ])
    )[0]?.no;
  return {
    database,
    people,
    author: people.lead,
    role: Role.UNIT_LEAD,
    publisher: people.lead,
    prepared: async () => {
      const { id } = await buildConsultation(database, people);
      await codesOf(database, people.clerk, save, { consultationId: id, version: null });
      return (await idOf(id)) ?? { id: '', version: 0 };
    },
    edit: async (actor, ready) =>
      codesOf(database, actor, save, { consultationId: await matterOf(ready), version: ready.version }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishReport'), { ...ready }),
    stored: `select case stage when 'DRAFT' then stage when 'CONFIRMED' then 'IN_REVIEW' else 'APPROVED' end as review,
      version from adoption_report where id = $1`,
    desk: '/gongzuotai/zhengji/',
  };
};
