import { enterExpertAddress, enterUnitAddress } from '#server/domains/inquiry/enter-letter-address.ts';
import { letterToken } from '#server/domains/inquiry/inquiry-link.ts';
import { letterProof } from '#server/domains/inquiry/letter-proof.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { Way } from './later-action.ts';
import { kept } from './teller.ts';

interface Entry {
  token: string;
  proof: string;
}

const ENTER = { [InquiryKind.UNIT]: enterUnitAddress, [InquiryKind.EXPERT]: enterExpertAddress } as const;

/** A mailbox of each addressee's own. */
const numbered = (mailbox: string, index: number) =>
  index === 0 ? mailbox : mailbox.replace('@', `${index + 1}@`);

/** 司法局 enters where the links of the letters of a matter go that have nowhere to go yet. */
export async function enterAddresses({ teller, id }: Way, kind: InquiryKind, mailbox: string): Promise<void> {
  const waiting = await teller.rows<{ id: string }>(
    `select id from inquiry where decision_id = $1 and kind = $2 and link_hmac is not null and address is null
     and expert ->> 'expertId' is null order by id`,
    [id, kind],
  );
  for (const [index, letter] of waiting.entries())
    kept(
      await ENTER[kind](
        teller.as('sifa'),
        letter.id,
        await teller.version('inquiry', letter.id),
        numbered(mailbox, index),
      ),
    );
}

/** How whoever is asked comes in: the token of the link that was sent last, and what a right code gives. */
export async function entryOf({ teller }: Way, kind: InquiryKind, id: string): Promise<Entry> {
  const [letter] = await teller.rows<{ sending: number }>('select sending from inquiry where id = $1', [id]);
  const { seal } = teller.services;
  const sending = letter?.sending ?? 0;
  const { now } = await teller.rules();
  return {
    token: letterToken(seal, { id, kind, sending }),
    proof: letterProof(seal, { id, sending }, now),
  };
}
