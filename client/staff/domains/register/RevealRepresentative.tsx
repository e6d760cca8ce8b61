import { graphql } from '#client/graphql/gql.ts';
import type { RevealRepresentativeMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealRepresentative($id: ID!, $reason: Text!) {
    revealRepresentative(id: $id, reason: $reason) {
      contactKind
      contact
    }
  }
`);

type Seen = RevealRepresentativeMutation['revealRepresentative'];

/** 联系方式: shown for a reason, which is on record. */
export const RevealRepresentative = ({ id, name }: { id: string; name: string }) => (
  <RevealButton
    id={id}
    form={`representative:${id}:reveal`}
    about={name}
    word="查看联系方式"
    title={`查看${name}的联系方式`}
    document={Reveal}
  >
    {(seen) => <span>{textOf(seen)}</span>}
  </RevealButton>
);

const textOf = ({ contactKind, contact }: Seen): string =>
  contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''} ${contact}` : '没有留联系方式';
