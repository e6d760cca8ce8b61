import { graphql } from '#client/graphql/gql.ts';
import type { RevealCaseMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

const Reveal = graphql(`
  mutation RevealCase($id: ID!, $reason: Text!) {
    revealCase(id: $id, reason: $reason) {
      ...RevealedCase_fields
    }
  }
`);

type Seen = RevealCaseMutation['revealCase'];

/** 来件人和原文: shown for a reason, which is on record. */
export const RevealCase = ({ id }: { id: string }) => (
  <RevealButton
    id={id}
    form={`case:${id}:reveal`}
    word="显示来件人和未遮盖的原文"
    title="显示来件人和未遮盖的原文"
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
