import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { Role } from '#server/law/people/role.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { buildDocument } from '#test/domains/decision/documents.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { buildActor, type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { withKind } from '#test/kernel/paper-steps.ts';
import { type Answer, ANSWERS, HEARING, PLAN } from './samples.ts';

/** The room with its people, on 2026-11-23 before nine in Shanghai. */
export async function openRoom(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase('2026-11-23T00:30:00Z'));
  const contract = await buildContract();
  const secondLead = await buildActor(database, people.units.housing, [Role.UNIT_LEAD], '负责人丙');
  const { clerk, lead, secrecy } = people;

  /** Sends a mutation with the types the contract gives its arguments. */
  const send = async (actor: Actor | null, name: string, asking: Record<string, unknown>) => {
    const variables = withKind('HEARING', name, asking);
    const field = contract.getMutationType()?.getFields()[name];
    const args = field?.args ?? [];
    const asked = ANSWERS[field?.type.toString().replace('!', '') ?? ''] ?? '';
    const given = args.filter((one) => one.name in variables);
    const declared = given.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
    const passed = given.map((one) => `${one.name}: $${one.name}`).join(', ');
    const query = `mutation(${declared}) { result: ${name}(${passed}) { ${asked} } }`;
    return ask(database, actor, { query, variables });
  };
  const resultOf = (answer: ExecutionResult<unknown>): Answer => {
    const { result: told } = (answer.data ?? {}) as { result?: Answer & { hearing?: Answer } };
    const result = told?.hearing ?? told;
    if (!result) throw new Error(JSON.stringify(answer.errors));
    return result;
  };
  /** The same, where it must be done or refused, never fail. */
  const action = async (actor: Actor | null, name: string, variables: Record<string, unknown>) =>
    resultOf(await send(actor, name, variables));
  /** The same, where it must be done. */
  const done = async (actor: Actor | null, name: string, variables: Record<string, unknown>) => {
    const answer = await action(actor, name, variables);
    if (answer.findings) throw new Error(`${name}: ${JSON.stringify(answer.findings)}`);
    return answer;
  };
  const read = async (actor: Actor | null, no: string): Promise<Answer | null> => {
    const query = `query($no: String!) { result: hearing(no: $no) { ${HEARING} } }`;
    const { data, errors } = await ask(database, actor, { query, variables: { no } });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { result: Answer | null }).result;
  };
  const matter = (plan: DecisionPlan = {}) =>
    buildDecision(database, people, { phase: DecisionPhase.DRAFTING, ...plan });
  const open = async (decisionId: string, name: string) =>
    (await buildDocument(database, people, { decisionId, name, disclosure: DisclosureProperty.PROACTIVE }))
      .id;
  const papers = async (decisionId: string) => ({
    draftFileId: await open(decisionId, '草案.pdf'),
    explanationFileId: await open(decisionId, '说明.pdf'),
  });

  /** The responsible unit is the county's price authority, or is not. */
  const asPriceAuthority = async (isOne = true) => {
    await database.sql('update unit set price_authority = $2 where id = $1', [
      people.units.housing.id,
      isOne,
    ]);
  };

  /** A planned hearing. */
  const planned = async (change: object = {}, plan: DecisionPlan = {}) => {
    const { id: decisionId } = await matter(plan);
    const input = { ...PLAN, ...(await papers(decisionId)), ...change };
    return done(clerk, 'planHearing', { decisionId, input });
  };
  /** The warnings of a short notice taken upon oneself. */
  const acknowledged = (...codes: string[]) => codes.map((code) => ({ code, reason: '经研究仍按此办理。' }));
  /** Reviewed and published. */
  const reviewed = async (hearing: Pick<Answer, 'id' | 'version'>, ...codes: string[]) => {
    const { id, version } = hearing;
    const sent = await done(clerk, 'submitPaper', {
      id,
      version,
      acknowledged: acknowledged(...codes),
    });
    return done(secrecy, 'passPaper', { id, version: sent.version });
  };
  const announced = async (change: object = {}, plan: DecisionPlan = {}) => {
    const { id, version } = await reviewed(await planned(change, plan));
    return done(lead, 'publishHearingNotice', { id, version });
  };
  const signUpInput = (hearingId: string, contact: string, change: object = {}) => ({
    hearingId,
    idempotencyKey: randomUUID(),
    attendance: 'PARTICIPANT',
    side: 'CONSUMER',
    name: '张晓禾',
    showName: false,
    contactKind: 'PHONE',
    contact,
    noticeVersion: NOTICE_TOLD,
    ...change,
  });
  const stored = async () => [
    await standing(database),
    await database.sql('select to_jsonb(h) as row from hearing h order by id'),
    await database.sql('select to_jsonb(h) as row from hearing_participant h order by id'),
    await database.sql('select to_jsonb(h) as row from sign_up h order by id'),
    await database.sql('select to_jsonb(h) as row from hearing_notice h order by id'),
  ];
  return {
    database,
    people,
    secondLead,
    send,
    resultOf,
    action,
    done,
    read,
    matter,
    papers,
    asPriceAuthority,
    planned,
    reviewed,
    announced,
    acknowledged,
    signUpInput,
    stored,
  };
}

/** The room as it was opened. */
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** The codes of a refusal. */
export const codesOf = ({ findings = [] }: Answer) => findings.map(({ code }) => code);
