import { graphql } from '#client/graphql/gql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { RevealedAsker } from '#client/staff/ground/form/RevealedAsker.tsx';

const Reveal = graphql(`
  mutation RevealCase($id: ID!, $reason: Text!) {
    revealCase(id: $id, reason: $reason) {
      ...RevealedAsker_fields
    }
  }
`);

/** 来件人和原文: shown for a reason, which is on record. */
export const RevealCase = ({ id }: { id: string }) => (
  <RevealButton
    id={id}
    form={`case:${id}:reveal`}
    word="显示来件人和未遮盖的原文"
    title="显示来件人和未遮盖的原文"
    document={Reveal}
  >
    {(seen) => <RevealedAsker {...seen} />}
  </RevealButton>
);
