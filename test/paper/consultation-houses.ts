/** 征求意见材料, ready to be submitted. */
import { Role } from '#server/law/people/role.ts';
import { COMPLETE_INPUT } from '#test/consultation/consultation-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { codesOf, type PaperHouse, publishing, saving } from './paper-house.ts';

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
