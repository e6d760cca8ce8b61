/** 政务公开标准目录, ready to be submitted. */
import { Role } from '#server/law/people/role.ts';
import { openDisclosure } from '#test/domains/disclosure/room.ts';
import { codesOf, DONE, type PaperHouse, publishing } from './paper-house.ts';

const SAVE = `mutation($version: Int!, $input: DisclosureCatalogueInput!) {
  result: saveDisclosureCatalogue(version: $version, input: $input) ${DONE} }`;

export const disclosureCatalogue = async (): Promise<PaperHouse> => {
  const { database, people, input, begun } = await openDisclosure();
  return {
    database,
    people,
    author: people.govOffice,
    role: Role.GOV_OFFICE_STAFF,
    publisher: people.govOffice,
    prepared: begun,
    edit: (actor, { version }) => codesOf(database, actor, SAVE, { version, input }),
    publish: (actor, ready) =>
      codesOf(database, actor, publishing('publishDisclosureCatalogue'), { ...ready }),
    stored: 'select review, version from disclosure_catalogue where id = $1',
    desk: '/gongzuotai/biaozhun-mulu',
  };
};
