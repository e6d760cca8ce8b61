/** 公众参与行政决策事项清单, ready to be submitted. */
import { Role } from '#server/law/people/role.ts';
import { openLists } from '#test/domains/matterlist/room.ts';
import { codesOf, DONE, type PaperHouse, publishing } from './paper-house.ts';

const SAVE = `mutation($year: Int!, $version: Int!, $input: ParticipationListInput!) {
  result: saveParticipationList(year: $year, version: $version, input: $input) ${DONE} }`;

export const participationList = async (): Promise<PaperHouse> => {
  const { database, people, input, year, begun } = await openLists();
  return {
    database,
    people,
    author: people.justiceStaff,
    role: Role.JUSTICE_STAFF,
    publisher: people.govOffice,
    prepared: begun,
    edit: (actor, { version }) => codesOf(database, actor, SAVE, { year, version, input }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishParticipationList'), { ...ready }),
    stored: 'select review, version from participation_list where id = $1',
    desk: '/gongzuotai/canyu-qingdan',
  };
};
