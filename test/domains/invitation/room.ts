import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { buildRepresentatives } from '#test/kernel/build-representative.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { REGISTER } from '#test/law/register/register.ts';

const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields fix } }';
const DRAW = `id version no attempt method seats poolSize tickets provedFairest commitment offerDigest seed publicDigits
  excluded { no reasons } result { ticketNo selected { id quota reasons } reserves { quota ids } } voidReason drawnAt
  viewerCan(actions: [draw, void]) { action allowed }`;

/** A draw as the API returns it. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  no: string;
  findings: { code: string; message: string; fix: string; fields: string[] }[];
  excluded: { no: string; reasons: string[] }[];
  result: {
    ticketNo: number | null;
    selected: { id: string; quota: string; reasons: string[] }[];
    reserves: { quota: string; ids: string[] }[];
  } | null;
  [field: string]: unknown;
}

/** A plan as it would be met. */
interface Previewed {
  poolSize: number;
  counts: { category: string; count: number }[];
  regions: string[];
  excluded: { no: string; name: string; reasons: string[] }[];
  findings: { code: string; message: string }[];
  loosened: { attribute: string; label: string; min: number; max: number }[];
}

const kind = (label: string, categories: string[], seats: number) => ({
  attribute: 'CATEGORY',
  label,
  categories,
  min: seats,
  max: seats,
});

/** The plan of B8: four seats by kind, for a matter of old-age care. */
export const ROTATION = {
  method: 'ROTATION',
  seats: 4,
  topics: ['养老'],
  quotas: [
    kind('两代表一委员', ['PARTY_DELEGATE', 'PEOPLES_CONGRESS_DEPUTY', 'CPPCC_MEMBER'], 1),
    kind('专家学者', ['EXPERT_SCHOLAR'], 1),
    kind('群众代表', ['RESIDENT'], 1),
    kind(
      '其他类别',
      ['MEDIA', 'NEW_SOCIAL_STRATUM', 'FIVE_TYPE_SUPERVISOR', 'VETERAN_CADRE', 'ENTREPRENEUR'],
      1,
    ),
  ],
  concernedUnits: ['岚溪康养服务有限公司'],
};

/** A county with the twelve of the register and people who choose among them. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-12-02T07:00:00Z' });
  const people = await buildPeople(database);
  const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
  const representatives = await buildRepresentatives(
    database,
    REGISTER.map(({ id: _id, invitations: _invitations, ...person }) => ({
      ...person,
      categories: [...person.categories],
      fields: [...person.fields],
    })),
  );
  const meeting = (wish: MeetingWish = {}) =>
    buildMeeting(database, people, {
      stage: 'INVITING',
      startsAt: '2026-12-11T06:30:00Z',
      items: [
        { title: '传达学习省政府有关会议精神' },
        { title: '研究某项人事', disclosure: 'CLOSED' },
        { title: '审议《岚溪县养老服务设施布局规划（2026—2030年）》', livelihood: true },
      ],
      ...wish,
    });
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const secondOffice = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF], '办公室乙');
  const answer = `{ __typename ... on Draw { ${DRAW} } ${FINDINGS} }`;
  return {
    database,
    people: { ...people, secondOffice },
    leader,
    representatives,
    meeting,
    run,
    offer: (actor: Actor | null, itemId: string, input: object = ROTATION, acknowledged: object[] = []) =>
      run(
        actor,
        `mutation($itemId: ID!, $input: DrawInput!, $acknowledged: [AcknowledgementInput!]!) {
          result: offerDraw(itemId: $itemId, input: $input, acknowledged: $acknowledged) ${answer} }`,
        { itemId, input, acknowledged },
      ),
    preview: async (actor: Actor | null, itemId: string, input: object = ROTATION) => {
      const { result, codes } = await run(
        actor,
        `query($itemId: ID!, $input: DrawInput!) { result: drawPreview(itemId: $itemId, input: $input) {
          poolSize counts { category count } regions topics excluded { no name reasons } findings { code message } loosened { attribute label min max } } }`,
        { itemId, input },
      );
      return { codes, result: result as unknown as Previewed | null };
    },
    draw: (actor: Actor | null, one: { id: string; version: number }, publicDigits = '') =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!, $publicDigits: Text!) {
          result: drawInvitees(id: $id, version: $version, publicDigits: $publicDigits) ${answer} }`,
        { id: one.id, version: one.version, publicDigits },
      ),
    voidIt: (actor: Actor | null, one: { id: string; version: number }, reason: string) =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!, $reason: Text!) {
          result: voidDraw(id: $id, version: $version, reason: $reason) ${answer} }`,
        { id: one.id, version: one.version, reason },
      ),
    file: async (no: string) => {
      const { result } = await run(null, 'query($no: String!) { result: drawFile(no: $no) }', { no });
      return result as unknown as string;
    },
    one: (actor: Actor | null, no: string) =>
      run(actor, `query($no: String!) { result: draw(no: $no) { ${DRAW} } }`, { no }),
  };
}
