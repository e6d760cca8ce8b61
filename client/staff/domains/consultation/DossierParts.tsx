import { BasisPart } from '#client/citizen/consultation/BasisPart.tsx';
import { ContactPart } from '#client/citizen/consultation/ContactPart.tsx';
import { DraftPart } from '#client/citizen/consultation/DraftPart.tsx';
import { ExplanationPart } from '#client/citizen/consultation/ExplanationPart.tsx';
import { WaysPart } from '#client/citizen/consultation/WaysPart.tsx';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { DossierPartsFragment } from './dossier-parts.ts';

/** The five parts of the public page, as they will be read there. */
export function DossierParts({ consultation }: { consultation: FragmentType<typeof DossierPartsFragment> }) {
  const parts = readFragment(DossierPartsFragment, consultation);
  return (
    <>
      <DraftPart consultation={parts} />
      <ExplanationPart consultation={parts} />
      <BasisPart consultation={parts} />
      <WaysPart consultation={parts} />
      <ContactPart consultation={parts} />
    </>
  );
}
