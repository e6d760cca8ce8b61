/**
 * 国令713号第三条第三款: the yearly catalogue on an agenda (审议目录的议题). The item names the version that is discussed; the
 * approval is read from it later, so it is of a text that is finished, and public.
 */
import { CATALOGUE_STAGE_LABELS, CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { AgendaDisclosure } from './agenda-disclosure.ts';
import { AgendaPurpose } from './agenda-purpose.ts';

const r05 = provision('R-05', 'DESIGN', '目录办理流程');

/** An item by its purpose and the version it names (议题和所审议的目录); a stage of null: the version is not there. */
export interface CatalogueOnAgenda {
  purpose: AgendaPurpose;
  disclosure: AgendaDisclosure;
  named: boolean;
  stage: CatalogueStage | null;
}

/** Reasons against an item with this purpose and this version of the catalogue (审议目录的议题). */
export function refuseCatalogueItem(
  { purpose, disclosure, named, stage }: CatalogueOnAgenda,
  item: string,
): Finding[] {
  if (purpose !== AgendaPurpose.CATALOGUE) return named ? [otherPurpose(`${item}.purpose`)] : [];
  const field = `${item}.catalogueId`;
  return [
    ...(stage === null ? [versionless(field)] : []),
    ...(stage !== null && stage !== CatalogueStage.REVIEWED ? [unfinished(stage, field)] : []),
    ...(disclosure === AgendaDisclosure.CLOSED ? [secret(`${item}.disclosure`)] : []),
  ];
}

const otherPurpose = (field: string) => r05.block('AGENDA_PURPOSE_NOT_CATALOGUE', field)`
  议题选了年度目录，事由却不是审议年度目录。
  审议目录的，事由选“审议年度决策事项目录”；不是的，去掉所选的目录。`;

const versionless = (field: string) => r05.block('AGENDA_CATALOGUE_MISSING', field)`
  没有写明审议的是哪一版目录。
  从列表里选择已经完成审核的目录；列表里没有的，先由司法局完成审核。`;

const unfinished = (stage: CatalogueStage, field: string) => r05.block('AGENDA_CATALOGUE_NOT_READY', field)`
  所选目录的环节是“${CATALOGUE_STAGE_LABELS[stage]}”，不能列入议程审议。
  在拟订、征集的，由司法局完成审核以后再列入；已经审议过的，不再列入。`;

const secret = (field: string) => r05.block('AGENDA_CATALOGUE_CLOSED', field)`
  年度目录要向社会公布，审议目录的议题不能列为依法不予公开。
  公开范围选“公开”；目录中有不能公开的内容的，退回拟订，先把它移出。`;
