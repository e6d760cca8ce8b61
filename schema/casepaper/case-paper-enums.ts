import { CasePaperKind, PaperMaker } from '#server/law/casepaper/case-paper-kind.ts';
import { BlankType } from '#server/law/casepaper/paper-blank.ts';

export { BlankType, CasePaperKind, PaperMaker };
