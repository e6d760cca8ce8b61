import { graphql } from '#client/graphql/gql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { RevealedAsker } from '#client/staff/ground/form/RevealedAsker.tsx';

const Reveal = graphql(`
  mutation RevealSuggestion($id: ID!, $reason: Text!) {
    revealSuggestion(id: $id, reason: $reason) {
      ...RevealedAsker_fields
    }
  }
`);

/** 反映人和原文: shown for a reason, which is on record. */
export const RevealSuggestion = ({ id }: { id: string }) => (
  <RevealButton
    id={id}
    form={`suggestion:${id}:reveal`}
    word="显示反映人和未遮盖的原文"
    title="显示反映人和未遮盖的原文"
    document={Reveal}
  >
    {(seen) => <RevealedAsker {...seen} />}
  </RevealButton>
);
