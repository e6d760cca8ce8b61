import { skipToken } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';

const SearchedAsQuery = graphql(`
  query SearchedAs($q: Text!) {
    searchedAs(q: $q) {
      ways
    }
  }
`);

const NAME = 'tried-words';

/** 试一试: what is looked for when somebody searches this. */
export function TrySearch() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [empty, setEmpty] = useState(false);
  const { data, fault, refetch } = useDesk(SearchedAsQuery, asked === '' ? skipToken : { q: asked });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = typed.trim();
    setEmpty(q === '');
    if (q !== '' && q === asked) refetch();
    else setAsked(q);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        name={NAME}
        label="试一个词，看检索时实际找什么"
        value={typed}
        error={empty ? '请填写要试的词' : fault?.message}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p>
        <Button look="quiet" type="submit">
          试一试
        </Button>
      </p>
      <div aria-live="polite">
        {asked !== '' && !fault && data ? <Searched words={data.searchedAs} /> : null}
      </div>
    </form>
  );
}

const Searched = ({ words }: { words: readonly { ways: readonly string[] }[] }) => (
  <ul className="plain">
    {words.map(({ ways: [typed = '', ...others] }) => (
      <li key={typed}>
        {others.length > 0 ? `“${typed}”，也找${others.join('、')}` : `“${typed}”，没有同义的`}
      </li>
    ))}
  </ul>
);
