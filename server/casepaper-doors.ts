import { CasePaperResolver, DecisionPapersResolver } from './casepaper/case-paper.resolver.ts';
import { PaperTemplateResolver } from './casepaper/paper-template.resolver.ts';

/** Everything that is asked or done about documents made from the record (文书); part of the one list. */
export const CASE_PAPER_DOORS = [CasePaperResolver, DecisionPapersResolver, PaperTemplateResolver] as const;
