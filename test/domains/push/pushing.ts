/** A county in which groups are followed, and the doors through which its units push. */
import { afterAll, beforeEach } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { openMailbox } from '#test/engines/message/mailbox.ts';
import { followingIn, mailing, tokenIn } from '#test/domains/following/following.ts';
import { Role } from '#server/law/people/role.ts';

const FINDINGS = '... on Refusal { findings { code fields } }';
const LOG = `{ reason writtenBy approvedBy sent failed waiting groups { subject followers } }`;

interface Done {
  __typename: string;
  id?: string;
  findings?: { code: string; fields: string[] }[];
}

export interface Logged {
  id: string;
  unitName: string;
  groups: string[];
  title: string;
  path: string;
  log: {
    sent: number | null;
    failed: number | null;
    waiting: number | null;
    reason: string;
    writtenBy: string;
    approvedBy: string;
    groups: { subject: string; followers: number | null }[];
  } | null;
}

const GROUPS = { kind: 'AUDIENCE', subject: 'ELDERLY' };

export async function openPushing() {
  const mailbox = await openMailbox();
  afterAll(() => mailbox.close());
  const plain = await testDatabase();
  const database = mailing(plain, mailbox);
  const people = await buildPeople(database);
  const matter = await buildConsultation(database, people);
  const colleague = await buildActor(database, people.units.housing, [Role.UNIT_STAFF], '同事');
  const following = followingIn(database, mailbox);
  for (const table of ['push', 'proposed_change'])
    await database.sql(`alter table ${table} disable trigger all`);
  const clock = (day: number, time: string) => database.setClock(`2026-11-${day}T${time}:00+08:00`);

  beforeEach(async () => {
    await clock(20, '10:00');
    for (const table of ['push_letter', 'push', 'proposed_change', 'follow', 'follower', 'followed_moment'])
      await database.sql(`delete from ${table}`);
    for (const table of ['message', 'audit_event']) await database.sql(`delete from ${table}`);
    mailbox.mails.length = 0;
  });

  /** Chooses groups and confirms by the letter; gives the link of the follow. */
  async function follow(address: string, input: object = {}): Promise<string> {
    await following.ask({ ...GROUPS, address, ...input });
    const [letter] = await following.deliver();
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    await following.confirm(token);
    return token;
  }

  const pages = async (actor: Actor) =>
    (await following.asking('{ pages: pushablePages { key kind title path } }', {}, actor))
      .pages as unknown as { key: string; kind: string; title: string; path: string }[];

  async function propose(actor: Actor | null, input: object = {}): Promise<Done> {
    const page = actor ? (await pages(actor))[0]?.key : '';
    const push = {
      groups: ['ELDERLY'],
      title: '收费办法征求您的意见',
      text: '办法规定了收费项目和退费，月底以前可以提意见。',
      reason: '收费办法关系到在养老院的老人',
      page: page ?? '',
      ...input,
    };
    const query = `mutation($input: PushInput!) { done: proposePush(input: $input) {
      __typename ... on ProposedChange { id } ${FINDINGS} } }`;
    return (await following.asking(query, { input: push }, actor)).done as unknown as Done;
  }

  const approve = async (actor: Actor, id: string | undefined): Promise<Done> =>
    (
      await following.asking(
        `mutation($id: ID!) { done: confirmChange(id: $id) { __typename ... on ProposedChange { id } ${FINDINGS} } }`,
        { id },
        actor,
      )
    ).done as unknown as Done;

  /** Written by one, approved by the other. */
  async function push(input: object = {}): Promise<string> {
    const { id = '' } = await propose(people.clerk, input);
    await approve(colleague, id);
    return id;
  }

  const log = async (actor: Actor): Promise<Logged[]> =>
    (
      (await following.asking(
        `{ pushLog { nodes { id unitName groups title path log ${LOG} } } }`,
        {},
        actor,
      )) as unknown as { pushLog: { nodes: Logged[] } }
    ).pushLog.nodes;

  const sent = async (actor: Actor | null = null): Promise<Logged[]> =>
    (
      (await following.asking(
        `{ pushes { nodes { id unitName groups title path log ${LOG} } } }`,
        {},
        actor,
      )) as unknown as { pushes: { nodes: Logged[] } }
    ).pushes.nodes;

  return {
    ...matter,
    database,
    people,
    colleague,
    following,
    clock,
    follow,
    pages,
    propose,
    approve,
    push,
    log,
    sent,
  };
}
