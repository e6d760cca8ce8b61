import { registerEnumType } from 'type-graphql';
import { CasePaperKind, PaperMaker } from '#server/law/casepaper/case-paper-kind.ts';
import { BlankType } from '#server/law/casepaper/paper-blank.ts';

registerEnumType(CasePaperKind, { name: 'CasePaperKind', description: '文书的种类' });
registerEnumType(PaperMaker, { name: 'PaperMaker', description: '文书的制作单位' });
registerEnumType(BlankType, { name: 'BlankType', description: '空白的类型' });

export { BlankType, CasePaperKind, PaperMaker };
