/** 更正公告 of a consultation that people are answering, ready to be submitted. */
import { Role } from '#server/law/people/role.ts';
import { CORRECTION, openCorrections } from '#test/engines/notice/room.ts';
import { codesOf, type PaperHouse, publishing, saving } from './paper-house.ts';

export const correction = async (): Promise<PaperHouse> => {
  const { database, people, round, drafted } = await openCorrections();
  return {
    database,
    people,
    author: people.clerk,
    role: Role.UNIT_STAFF,
    publisher: people.lead,
    reopens: people.lead,
    prepared: async () => drafted((await round()).id),
    edit: (actor, ready) =>
      codesOf(database, actor, saving('reviseCorrection', 'CorrectionInput'), {
        ...ready,
        input: CORRECTION,
      }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishCorrection'), { ...ready }),
    stored: 'select review, version from correction where id = $1',
    desk: '/gongzuotai/zhengji/',
  };
};
