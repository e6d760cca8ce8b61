import { graphql } from '#client/graphql/gql.ts';
import type { RevealHearingContactMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealHearingContact($id: ID!, $reason: Text!) {
    revealHearingContact(id: $id, reason: $reason) {
      ...RevealedContact_fields
    }
  }
`);

type Contact = RevealHearingContactMutation['revealHearingContact'];

interface RevealContactProps {
  /** Of the sign-up or of the participant. */
  id: string;
  /** The masked name. */
  about: string;
}

/** Name and contact: shown for a reason, which is on record. */
export const RevealContact = ({ id, about }: RevealContactProps) => (
  <RevealButton
    id={id}
    form={`reveal-hearing:${id}`}
    about={about}
    word="查看"
    title={`查看${about}的姓名和联系方式`}
    document={Reveal}
  >
    {(seen) => <span>{textOf(seen)}</span>}
  </RevealButton>
);

const textOf = ({ name, organisation, contactKind, contact }: Contact): string =>
  [
    name,
    organisation,
    contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''}${contact}` : '没有留联系方式',
  ]
    .filter(Boolean)
    .join('，');
