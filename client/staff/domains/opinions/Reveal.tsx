import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { RevealContactMutation, RevealOriginalMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import { isMasked } from './opinion-words.ts';

const RevealContact = graphql(`
  mutation RevealContact($id: ID!, $reason: Text!) {
    revealContact(id: $id, reason: $reason) {
      ...RevealedContact_fields
    }
  }
`);

const RevealOriginal = graphql(`
  mutation RevealOriginal($id: ID!, $reason: Text!) {
    revealOriginal(id: $id, reason: $reason) {
      text
      suggestedText
    }
  }
`);

type Contact = RevealContactMutation['revealContact'];
type Original = RevealOriginalMutation['revealOriginal'];

/** Names, contacts and masked numbers: shown for a reason, which is on record; gone again with the next comment. */
export function Reveal({ opinion }: { opinion: Opinion }) {
  const { id, viewerCan } = opinion;
  return (
    <span className="reveal">
      {offer(viewerCan, 'revealContact').allowed ? (
        <RevealButton {...asked(id, '姓名与联系方式')} document={RevealContact}>
          {(seen) => <ContactFacts {...seen} />}
        </RevealButton>
      ) : null}
      {offer(viewerCan, 'revealOriginal').allowed && isMasked(opinion) ? (
        <RevealButton {...asked(id, '未遮盖的原文')} document={RevealOriginal}>
          {(seen) => <OriginalText {...seen} />}
        </RevealButton>
      ) : null}
    </span>
  );
}

const asked = (id: string, what: string) => ({
  id,
  form: `reveal:${what}:${id}`,
  word: `显示${what}`,
  title: `显示${what}`,
  button: '显示',
});

const ContactFacts = ({ name, organisation, contactKind, contact }: Contact) => (
  <Facts
    small
    items={[
      { term: '姓名', detail: name ?? '未留' },
      ...(organisation ? [{ term: '单位', detail: organisation }] : []),
      { term: contactKind ? CONTACT_KIND_LABELS[contactKind] : '联系方式', detail: contact ?? '未留' },
    ]}
  />
);

const OriginalText = ({ text, suggestedText }: Original) => (
  <span className="original">
    未遮盖的原文：{text}
    {suggestedText ? `　建议改成：${suggestedText}` : ''}
  </span>
);
