import { CONTACT_KIND_LABELS } from '#client/words.ts';
import type { EntryProps } from './EntryFields.tsx';
import { EntryText } from './EntryText.tsx';

/** Who says it, as little as serves the answer; an anonymous author's name is not taken, and the boxes stay in their place. */
export function AuthorFields(props: EntryProps) {
  const { identity, contactKind } = props.draft.values;
  const unsigned = identity === 'ANONYMOUS';
  return (
    <div className="fields-row">
      <EntryText
        {...props}
        name="name"
        label={identity === 'ORGANISATION' ? '联系人' : '姓名'}
        optional={identity !== 'ORGANISATION'}
        unsaid={unsigned}
      />
      <EntryText
        {...props}
        name="contact"
        label={CONTACT_KIND_LABELS[contactKind]}
        optional
        unsaid={unsigned}
      />
    </div>
  );
}
