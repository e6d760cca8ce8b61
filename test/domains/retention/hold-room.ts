import type { Actor } from '#server/ground/kernel/authority.ts';
import { jobs } from '#server/domains/retention/retention.jobs.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { questions } from '#test/domains/casework/suggestion-questions.ts';

/** Why contacts are held back, and why no longer. */
export const CASE = '岚府复〔2028〕3号行政复议案正在审理';
export const OVER = '复议决定已经生效，各方没有起诉。';

const FIELDS = `id version decisionNo consultationRound hearingNo ground reason placedByName liftedByName liftReason
  viewerCan(actions: [lift]) { action allowed findings { code } }`;
const ANSWER = `{ __typename ... on ContactHold { ${FIELDS} } ... on Refusal { findings { code } } }`;
const PLACE = `mutation($input: ContactHoldInput!) { result: placeContactHold(input: $input) ${ANSWER} }`;
const LIFT = `mutation($id: ID!, $version: Int!, $reason: Text!) {
  result: liftContactHold(id: $id, version: $version, reason: $reason) ${ANSWER} }`;
const LIST = `query($lifted: Boolean!) { contactHolds(lifted: $lifted) { nodes { ${FIELDS} } } }`;

interface Hold {
  id: string;
  version: number;
  findings?: { code: string }[];
}
type Named = Pick<Hold, 'id' | 'version'>;

/** The house with published decisions whose contacts may be held back. */
export async function holdRoom() {
  const { database, people, executing } = await openCourse();
  const { received } = questions(database);
  const sent = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
    const answer = await ask(database, actor, { query, variables });
    const failed = codesOf(answer);
    if (failed) return { codes: failed, hold: null };
    const { result } = answer.data as unknown as { result: Hold };
    return { codes: (result.findings ?? []).map(({ code }) => code), hold: result };
  };
  const place = (input: object, actor: Actor | null = people.justiceStaff) =>
    sent(actor, PLACE, { input: { ground: 'RECONSIDERATION', reason: CASE, ...input } });
  const placed = async (input: object): Promise<Hold> => {
    const { codes, hold } = await place(input);
    if (!hold || codes.length > 0) throw new Error(codes.join());
    return hold;
  };
  const lift = ({ id, version }: Named, reason = OVER, actor: Actor | null = people.justiceStaff) =>
    sent(actor, LIFT, { id, version, reason });
  const list = async (actor: Actor | null, lifted = false) => {
    const answer = await ask(database, actor, { query: LIST, variables: { lifted } });
    const failed = codesOf(answer);
    return failed ?? (answer.data as unknown as { contactHolds: { nodes: object[] } }).contactHolds.nodes;
  };
  const round = async (decisionId: string, no: number) => {
    const consultation = await buildConsultation(database, people, { state: 'CLOSED' });
    await buildComment(database, consultation, { contact: { kind: 'PHONE', value: '13900000888' } });
    await database.sql('update consultation set decision_id = $1, round = $3 where id = $2', [
      decisionId,
      consultation.id,
      no,
    ]);
  };
  const LEFT = `select (select count(*)::int from comment_contact k join consultation c on c.id = k.consultation_id
      where c.decision_id = $1) as comments,
    (select count(*)::int from case_person k join case_item s on s.id = k.case_id
      where s.decision_id = $1) as suggestions`;
  /** A published decision with an answered suggestion, and a comment in each of two rounds, all with contacts. */
  const matter = async () => {
    const { id, no } = await executing();
    await received(no, { contactKind: 'PHONE', contact: '13900000777' });
    const answered = `update case_item set state = 'ANSWERED', answer = '已经办结。', answered_on = app_today() where decision_id = $1`;
    await database.sql(answered, [id]);
    for (const one of [1, 2]) await round(id, one);
    return { no, left: async () => (await database.sql(LEFT, [id]))[0] };
  };
  const purge = () => jobs['purge-contacts']({}, database.services);
  return { database, people, matter, place, placed, lift, list, purge };
}
