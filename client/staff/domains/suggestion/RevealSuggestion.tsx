import { graphql } from '#client/graphql/gql.ts';
import type { RevealSuggestionMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealSuggestion($id: ID!, $reason: Text!) {
    revealSuggestion(id: $id, reason: $reason) {
      ...RevealedSuggestion_fields
    }
  }
`);

type Seen = RevealSuggestionMutation['revealSuggestion'];

/** 反映人和原文: shown for a reason, which is on record. */
export const RevealSuggestion = ({ id }: { id: string }) => (
  <RevealButton
    id={id}
    form={`suggestion:${id}:reveal`}
    word="显示反映人和未遮盖的原文"
    title="显示反映人和未遮盖的原文"
    document={Reveal}
  >
    {(seen) => <SeenFacts {...seen} />}
  </RevealButton>
);

const SeenFacts = ({ name, contactKind, contact, text }: Seen) => (
  <Facts
    small
    items={[
      { term: '姓名', detail: name ?? '未留' },
      { term: contactKind ? CONTACT_KIND_LABELS[contactKind] : '联系方式', detail: contact ?? '未留' },
      { term: '原文', detail: text },
    ]}
  />
);
