import { graphql } from '#client/graphql/gql.ts';
import type { DisclosureOwnersQuery as Owners } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { type Catalogue, inputOf, typedOf } from './catalogue-form.ts';
import { fieldsOf } from './row-fields.ts';

const DisclosureOwnersQuery = graphql(`
  query DisclosureOwners {
    disclosureOwners {
      id
      name
    }
  }
`);

interface CatalogueFormProps {
  /** Version that is being written. */
  versionNo: number;
  /** The version of the record in preparation; 0: none is. */
  version: number;
  /** Content it begins with. */
  from: Pick<Catalogue, 'changeNote' | 'rows'> | null;
  word: string;
  capability: CapabilityRef;
}

/** 编制标准目录, as a whole: what was in the version before is there to begin with. */
export const CatalogueForm = (props: CatalogueFormProps) => {
  const asked = useDesk(DisclosureOwnersQuery, {});
  return <Waiting asked={asked}>{(owners) => <Fields {...props} {...owners} />}</Waiting>;
};

const Fields = ({
  versionNo,
  version,
  from,
  word,
  capability,
  disclosureOwners,
}: CatalogueFormProps & Owners) => (
  <RecordForm
    form={`disclosure-catalogue:${version === 0 ? 'new' : versionNo}`}
    capability={capability}
    word={word}
    document={standard('saveDisclosureCatalogue')}
    record={typedOf(from)}
    fields={fieldsOf(versionNo, Object.fromEntries(disclosureOwners.map(({ id, name }) => [id, name])))}
    variables={(typed) => ({ version, input: inputOf(typed) })}
  />
);
