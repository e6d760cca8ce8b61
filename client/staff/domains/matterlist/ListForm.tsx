import { graphql } from '#client/graphql/gql.ts';
import type { MatterChoicesQuery as Choices } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { fieldsOf, inputOf, type List, typedOf } from './list-form.ts';

const MatterChoicesQuery = graphql(`
  query MatterChoices($year: Int!) {
    catalogue(year: $year) {
      year
      current {
        id
        items {
          id
          no
          name
          removed
        }
      }
    }
    decisions(year: $year) {
      id
      no
      title
    }
  }
`);

interface ListFormProps {
  year: number;
  /** Version that is being written. */
  versionNo: number;
  /** The version of the record in preparation; 0: none is. */
  version: number;
  /** Content it begins with. */
  from: Pick<List, 'changeNote' | 'matters'> | null;
  word: string;
  capability: CapabilityRef;
}

/** 编制清单 of a year, as a whole: what was in the version before is there to begin with. */
export const ListForm = (props: ListFormProps) => {
  const asked = useDesk(MatterChoicesQuery, { year: props.year });
  return <Waiting asked={asked}>{(choices) => <Fields {...props} {...choices} />}</Waiting>;
};

const Fields = ({
  year,
  versionNo,
  version,
  from,
  word,
  capability,
  ...choices
}: ListFormProps & Choices) => (
  <RecordForm
    form={`participation-list:${year}:${version === 0 ? 'new' : versionNo}`}
    capability={capability}
    word={word}
    document={standard('saveParticipationList')}
    record={typedOf(from)}
    fields={fieldsOf(versionNo, optionsOf(choices, from))}
    variables={(typed) => ({ year, version, input: inputOf(typed) })}
  />
);

/** The year's matters by their numbers, and those that are linked already. */
const optionsOf = ({ catalogue, decisions }: Choices, from: ListFormProps['from']) =>
  Object.fromEntries([
    ...(from?.matters ?? []).flatMap((matter) => matter.decisions.map(({ no, title }) => [no, title])),
    ...(catalogue?.current.items ?? [])
      .filter(({ removed }) => !removed)
      .map(({ no, name }) => [no, `${no}　${name}`]),
    ...decisions.map(({ no, title }) => [no, `${no}　${title}`]),
  ]) as Readonly<Record<string, string>>;
