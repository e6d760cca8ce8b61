/** 函的链接: where it goes as somebody enters who has no part in the matter, and its token. */
import { letterToken, LINKS } from '#server/domains/inquiry/inquiry-link.ts';
import { letterProof } from '#server/domains/inquiry/letter-proof.ts';
import { hmacOf } from '#server/ground/kernel/personal-link.ts';
import { PROOF_COOKIE } from '#client/citizen/inquiry/letter-code.ts';
import { SealedCookies } from '#server/outside/pages/sealed-cookies.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

type Kind = `${InquiryKind}`;
const ENTER = { UNIT: 'enterUnitAddress', EXPERT: 'enterExpertAddress' } as const;

export function letterDoor(database: TestDatabase, kind: Kind) {
  const type = kind === 'UNIT' ? 'UnitInquiry' : 'ExpertInquiry';
  const versionOf = async (id: string) =>
    (await database.sql<{ version: number }>('select version from inquiry where id = $1', [id]))[0]?.version;
  const enterAddress = async (by: Actor | null, id: string, contact: string) => {
    const done = await ask(database, by, {
      query: `mutation($id: ID!, $version: Int!, $contact: Text!) {
        result: ${ENTER[kind]}(id: $id, version: $version, contact: $contact) { __typename
          ... on ${type} { id sentTo awaitsAddress } ... on Refusal { findings { code fields } } } }`,
      variables: { id, version: await versionOf(id), contact },
    });
    return (done.data?.['result'] ?? null) as unknown as {
      sentTo?: string;
      awaitsAddress?: boolean;
      findings?: { code: string; fields: string[] }[];
    } | null;
  };
  /** The token of the link that was sent last, or of an earlier one. */
  const tokenFor = async (id: string, earlier?: number) => {
    const [row] = await database.sql<{ sending: number }>('select sending from inquiry where id = $1', [id]);
    const sending = earlier ?? row?.sending ?? 0;
    return letterToken(database.services.seal, { id, kind: InquiryKind[kind], sending });
  };
  /** Proof given by a right code for the link that was sent last. */
  const proofFor = async (id: string) => {
    const [row] = await database.sql<{ sending: number; now: Date }>(
      'select sending, app_now() as now from inquiry where id = $1',
      [id],
    );
    return row ? letterProof(database.services.seal, { id, sending: row.sending }, row.now) : '';
  };
  /** The same for whoever holds this token; empty where it opens nothing. */
  const proofBy = async (token: string) => {
    const linkHmac = hmacOf(database.services.seal, LINKS[kind], token);
    const [row] = await database.sql<{ id: string }>('select id from inquiry where link_hmac = $1', [
      linkHmac,
    ]);
    return row ? proofFor(row.id) : '';
  };
  return { enterAddress, tokenFor, proofFor, proofBy };
}

/** Of every letter of a matter that waits for it. */
export async function enterAll(
  database: TestDatabase,
  by: Actor,
  decisionId: string,
  address: string,
): Promise<void> {
  const waiting = await database.sql<{ id: string; kind: Kind }>(
    `select id, kind from inquiry where decision_id = $1 and link_hmac is not null and address is null
     and expert ->> 'expertId' is null order by sent_at, id`,
    [decisionId],
  );
  for (const [index, { id, kind }] of waiting.entries()) {
    const own = index === 0 ? address : address.replace('@', `${index + 1}@`);
    await letterDoor(database, kind).enterAddress(by, id, own);
  }
}

/** The cookie of a browser in which the code was typed. */
export async function provedCookie(database: TestDatabase, token: string, kind: Kind): Promise<string> {
  const { seal } = database.services;
  const value = await letterDoor(database, kind).proofBy(token);
  const set = new SealedCookies(seal, false).close({ name: PROOF_COOKIE, value, minutes: 60 });
  return set.split(';')[0] ?? '';
}
