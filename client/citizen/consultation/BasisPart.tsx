import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { fileItems } from '../files.ts';
import { PARTS } from './Reading.tsx';

export const BasisPartFragment = graphql(`
  fragment BasisPart_consultation on Consultation {
    basis {
      level
      title
      article
      url
    }
    attachments {
      kind
      name
      size
      url
    }
  }
`);

/** Only a web address is followed. */
const WEB = /^https?:\/\//i;

const quoted = (title: string) => (/^[《〈]/.test(title) ? title : `《${title}》`);

/** 三、依据: the laws and documents the draft rests on, by article. */
export function BasisPart({ consultation }: { consultation: FragmentType<typeof BasisPartFragment> }) {
  const { basis, attachments } = readFragment(BasisPartFragment, consultation);
  return (
    <Part {...PARTS.basis}>
      <Files
        items={[
          ...basis.map(({ level, title, article, url }) => ({
            name: `${level === 'OTHER' ? title : quoted(title)}${article}`,
            href: WEB.test(url) ? url : undefined,
            note: BASIS_LEVEL_LABELS[level],
          })),
          ...fileItems(attachments, ['BASIS']),
        ]}
      />
    </Part>
  );
}
