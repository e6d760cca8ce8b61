import type { ContactKind } from '#client/graphql/graphql.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';

interface RevealedAskerProps {
  name?: string | null | undefined;
  contactKind?: ContactKind | null | undefined;
  contact?: string | null | undefined;
  text: string;
  identityNo?: string | null | undefined;
}

/** 来件人和原文, as a logged look at them shows them. */
export const RevealedAsker = ({ name, contactKind, contact, text, identityNo }: RevealedAskerProps) => (
  <Facts
    small
    items={[
      { term: '姓名', detail: name ?? '未留' },
      { term: contactKind ? CONTACT_KIND_LABELS[contactKind] : '联系方式', detail: contact ?? '未留' },
      ...(identityNo ? [{ term: '身份证明号码', detail: identityNo }] : []),
      { term: '原文', detail: text },
    ]}
  />
);
