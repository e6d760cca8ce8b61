import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { invitations } from '#test/domains/invitation/invitations.ts';
import { openRoom } from '#test/domains/invitation/room.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';

const FINDINGS = '... on Refusal { findings { code rule basis message fields } }';
const DESK = `id version stage speaker consentedAt name category text saidAt dueOn result reason answeringUnits returnedReason voidReason
  moment { part startsMs } viewerCan(actions: [setMoment, setConsent, void, propose, return, confirm]) { action allowed findings { code } }`;

/** A statement as the desk tells it. */
export interface Stated {
  __typename: string;
  id: string;
  version: number;
  stage: string;
  name: string | null;
  findings: { code: string }[];
  [field: string]: unknown;
}

/** An answer that adopts. */
export const ADOPTED = {
  result: 'ADOPTED',
  reason: '青石镇老人多，确有必要增设。',
  changedClauses: [],
  coveredAt: '规划（讨论稿）第五条',
};

export const SAID = '建议在青石镇增加日间照料中心。';

/** A county whose meeting is being held: item 3 is on, about a decision of the housing bureau, and four were invited to it. */
export async function openStatements() {
  const room = await openRoom();
  const { database, people, run, meeting } = room;
  const desk = invitations(room);
  await desk.reachable();
  const told = async (actor: Actor | null, query: string, variables: object) => {
    const { result, codes } = await run(actor, query, variables as Record<string, unknown>);
    const done = result as unknown as Stated | undefined;
    return { done, refused: done?.findings?.map(({ code }) => code), faults: codes };
  };
  const one = `{ __typename ... on DeskStatement { ${DESK} } ${FINDINGS} }`;
  const letter = `{ __typename ... on InvitationLetter { stage } ${FINDINGS} }`;
  const record = (actor: Actor | null, itemId: string, more: object = {}) =>
    told(actor, `mutation($input: StatementInput!) { result: recordStatement(input: $input) ${one} }`, {
      input: {
        itemId,
        speaker: '周映雪',
        category: 'PEOPLES_CONGRESS_DEPUTY',
        text: SAID,
        named: false,
        idempotencyKey: randomUUID(),
        ...more,
      },
    });
  const propose = (actor: Actor | null, { id, version }: Stated, input: object = ADOPTED) =>
    told(
      actor,
      `mutation($id: ID!, $version: Int!, $input: DispositionInput!) { result: proposeStatementAnswer(id: $id, version: $version, input: $input) ${one} }`,
      { id, version, input },
    );
  const confirm = (actor: Actor | null, ...ids: string[]) =>
    told(
      actor,
      `mutation($ids: [ID!]!) { result: confirmStatementAnswers(ids: $ids) { __typename ... on StatementBatch { confirmed } ${FINDINGS} } }`,
      { ids },
    );
  return {
    ...room,
    desk,
    record,
    propose,
    confirm,
    /** The meeting of the invitations, held; its third item is being discussed since 15:10. */
    held: async (about?: { id: string; no: string }) => {
      const decision = about ?? (await buildDecision(database, people));
      const built = await meeting({
        items: [
          { title: '传达学习省政府有关会议精神' },
          { title: '研究某项人事', disclosure: 'CLOSED' },
          { title: '审议养老服务设施布局规划', livelihood: true, decisionId: decision.id },
        ],
      });
      const drawn = await desk.drawn(undefined, Promise.resolve(built));
      const { result } = await desk.send(people.govOffice, drawn.itemId);
      const links = await desk.mailed(drawn.itemId);
      await database.sql(`update meeting set stage = 'IN_SESSION', opened_at = starts_at where id = $1`, [
        built.id,
      ]);
      await database.sql(`update agenda_item set started_at = '2026-12-11T07:10:00Z' where id = $1`, [
        drawn.itemId,
      ]);
      await database.setClock('2026-12-11T07:31:00Z');
      return { ...built, itemId: drawn.itemId, decision, invited: result!.invitations, links };
    },
    /** As if they had accepted and signed in. */
    signIn: (id: string) =>
      database.sql(`update invitation set stage = 'ATTENDED', checked_in_at = app_now() where id = $1`, [id]),
    moment: (actor: Actor | null, { id, version }: Stated, input: object) =>
      told(
        actor,
        `mutation($id: ID!, $version: Int!, $input: StatementMomentInput!) { result: setStatementMoment(id: $id, version: $version, input: $input) ${one} }`,
        { id, version, input },
      ),
    consent: (actor: Actor | null, { id, version }: Stated, named: boolean) =>
      told(
        actor,
        `mutation($id: ID!, $version: Int!, $named: Boolean!) { result: setSpeakerConsent(id: $id, version: $version, named: $named) ${one} }`,
        { id, version, named },
      ),
    voidIt: (actor: Actor | null, { id, version }: Stated, reason: string) =>
      told(
        actor,
        `mutation($id: ID!, $version: Int!, $reason: Text!) { result: voidStatement(id: $id, version: $version, reason: $reason) ${one} }`,
        { id, version, reason },
      ),
    giveBack: (actor: Actor | null, { id, version }: Stated, reason: string) =>
      told(
        actor,
        `mutation($id: ID!, $version: Int!, $reason: Text!) { result: returnStatementAnswer(id: $id, version: $version, reason: $reason) ${one} }`,
        { id, version, reason },
      ),
    handIn: (token: string, text = SAID, named = false, idempotencyKey: string = randomUUID()) =>
      told(
        null,
        `mutation($token: String!, $input: WrittenStatementInput!) { result: handInStatement(token: $token, input: $input) ${letter} }`,
        { token, input: { text, named, idempotencyKey } },
      ),
    nameMe: (token: string, named: boolean) =>
      told(
        null,
        `mutation($token: String!, $named: Boolean!) { result: nameMyStatements(token: $token, named: $named) ${letter} }`,
        { token, named },
      ),
    list: async (actor: Actor | null, no: string) => {
      const { result, codes } = await run(
        actor,
        `query($no: String!) { result: statementsDesk(no: $no) { attendees { name invitationId itemId category } record { allowed } statements { ${DESK} } } }`,
        { no },
      );
      return {
        desk: result as unknown as
          | { attendees: { name: string }[]; record: { allowed: boolean }; statements: Stated[] }
          | undefined,
        faults: codes,
      };
    },
    /** Public statements beside the decision and at the meeting. */
    shown: async (meetingNo: string, decisionNo: string, actor: Actor | null = null) => {
      const fields = 'id category name text result reason moment { part startsMs }';
      const { result } = await run(
        actor,
        `query($no: String!) { result: meeting(no: $no) { statements { ${fields} } } }`,
        { no: meetingNo },
      );
      const { result: about } = await run(
        actor,
        `query($no: String!) { result: decision(no: $no) { statements { ${fields} } } }`,
        { no: decisionNo },
      );
      type Shown = { statements: Stated[] } | undefined;
      return {
        meeting: (result as unknown as Shown)?.statements,
        decision: (about as unknown as Shown)?.statements,
      };
    },
    mine: async (token: string) => {
      const { result } = await run(
        null,
        `query($token: String!) { result: invitedMeeting(token: $token) { mine { writtenUntil write { allowed findings { code } } statements { id text result name } } } }`,
        { token },
      );
      return (
        result as unknown as
          | { mine: { write: { allowed: boolean; findings: { code: string }[] }; statements: Stated[] } }
          | undefined
      )?.mine;
    },
  };
}
