import { CasePaperRevision } from './casepaper/case-paper-revision.ts';
import { CasePaper } from './casepaper/case-paper.ts';
import { PaperMark } from './casepaper/paper-mark.ts';
import { PaperTemplate } from './casepaper/paper-template.ts';

/** The entity classes of documents made from the record (文书); part of the one list. */
export const PAPER_ENTITIES = [CasePaper, CasePaperRevision, PaperTemplate, PaperMark] as const;
