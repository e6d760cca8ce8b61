import { Reason } from '#client/ui/Theme.tsx';
import { clauseName } from './names.ts';
import { Paragraphs } from './Paragraphs.tsx';

/** A clause of the draft as it was put to the public (草案原文): what the opinion asks for stands there already. */
export const QuotedClause = ({ clauseNo, before }: { clauseNo: string; before: string }) => (
  <Reason label={`草案原文　${clauseName(clauseNo)}`}>
    <Paragraphs part="DRAFT">{before}</Paragraphs>
  </Reason>
);
