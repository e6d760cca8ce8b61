import { graphql } from '#client/graphql/gql.ts';
import type { SynonymsQuery as Data } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { SYNONYM_FIELDS, typedOf, wordsIn } from './synonym-fields.ts';
import { TrySearch } from './TrySearch.tsx';

const SynonymsQuery = graphql(`
  query Synonyms {
    synonyms {
      groups {
        ...SynonymGroup_fields
      }
      keepCan {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const AddSynonyms = graphql(`
  mutation AddSynonyms($words: [Text!]!) {
    addSynonyms(words: $words) {
      ... on SynonymGroup {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ChangeSynonyms = graphql(`
  mutation ChangeSynonyms($id: ID!, $version: Int!, $words: [Text!]!) {
    changeSynonyms(id: $id, version: $version, words: $words) {
      ... on SynonymGroup {
        ...SynonymGroup_fields
      }
      ...RefusalPanel_refusal
    }
  }
`);

const RemoveSynonyms = graphql(`
  mutation RemoveSynonyms($id: ID!, $version: Int!) {
    removeSynonyms(id: $id, version: $version) {
      ... on SynonymGroup {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

type Group = Data['synonyms']['groups'][number];

/** 同义的字词: what the search of the public takes for one word; the latest group stands first. */
export function SynonymsPanel() {
  const asked = useDesk(SynonymsQuery, {});
  return (
    <Waiting asked={asked}>
      {({ synonyms: { groups, keepCan } }) => {
        const keeps = allowedIn(keepCan);
        return (
          <Panel title="同义的字词" aside={<span className="small soft">{groups.length}组</span>}>
            <p className="small soft">公众检索一组里的任何一个，其余的也找。改动立即生效，留有记录。</p>
            {keeps ? <TrySearch /> : null}
            {keeps ? <Add /> : null}
            <ul className="plain rows">
              {groups.toReversed().map((group) => (
                <li key={group.id} className="row spread">
                  <span>{group.words.join('、')}</span>
                  {keeps ? <Keep group={group} /> : null}
                </li>
              ))}
            </ul>
          </Panel>
        );
      }}
    </Waiting>
  );
}

const Add = () => (
  <p>
    <ActionDialog
      form="synonyms"
      look="quiet"
      word="增加"
      opener="增加一组"
      title="增加一组同义的字词"
      document={AddSynonyms}
      record={typedOf([])}
      fields={SYNONYM_FIELDS}
      variables={(typed) => ({ words: wordsIn(typed) })}
    />
  </p>
);

/** Actions on a group of synonyms: typed changes go with the version that was read. */
const Keep = ({ group: { id, version, words } }: { group: Group }) => (
  <span className="row">
    <ActionDialog
      form={`synonyms:${id}`}
      word="修改"
      about={words[0]}
      title={`修改“${words[0] ?? ''}”一组`}
      document={ChangeSynonyms}
      record={typedOf(words)}
      fields={SYNONYM_FIELDS}
      variables={(typed) => ({ id, version, words: wordsIn(typed) })}
    />
    <ActionDialog
      form={`synonyms-gone:${id}`}
      word="移除"
      about={words[0]}
      title={`移除“${words[0] ?? ''}”一组？`}
      document={RemoveSynonyms}
      record={{}}
      fields={[]}
      variables={() => ({ id, version })}
    >
      <p>{words.join('、')}</p>
      <p>移除以后，公众检索其中一个，不再找其余的。</p>
    </ActionDialog>
  </span>
);
