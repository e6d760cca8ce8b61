/**
 * 政务公开标准目录: 国办发〔2019〕54号 asks a county for a catalogue of what is disclosed in each field, by whom, when,
 * where and to whom. Its periods are those of 国令711号第二十六条; that a named person answers for a row is the county's own.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';
import { type DisclosureTime, DISCLOSURE_WORKING_DAYS } from './disclosure-time.ts';
import type { DisclosureChannel, DisclosureField, DisclosureLevel } from './disclosure-words.ts';

const form = provision('R-99', 'POLICY', '国办发〔2019〕54号');
const r711 = provision('R-99', 'LAW', '国令711号第二十六条');
const basisOf711 = provision('R-99', 'LAW', '国令711号第五条');
const ours = provision('R-99', 'DESIGN', '标准目录编制规则');

/** A row of the catalogue as it is judged (目录的一行). */
export interface DisclosedMatter extends DisclosureTime {
  readonly field: DisclosureField;
  /** 一级事项. */
  readonly matter: string;
  /** 二级事项. */
  readonly item: string;
  /** 公开内容（要素）. */
  readonly content: string;
  /** 公开依据. */
  readonly basis: string;
  /** 公开主体. */
  readonly unitId: string | null;
  readonly channels: readonly DisclosureChannel[];
  readonly levels: readonly DisclosureLevel[];
  /** 依申请公开. */
  readonly onRequest: boolean;
  /** Documents it covers: decisions by their numbers, and addresses of other sites. */
  readonly decisionNos: readonly string[];
  readonly addresses: readonly string[];
}

/** Words by which a row is the same in the next version (同一公开事项). */
export const matterKey = ({ field, matter, item }: Pick<DisclosedMatter, 'field' | 'matter' | 'item'>) =>
  [field, matter, item].map((part) => part.replaceAll(/[\s、，]/g, '')).join('|');

/** A version of the catalogue as it is judged (标准目录). */
export interface JudgedCatalogue {
  readonly versionNo: number;
  /** Changes of this version, in words (调整说明). */
  readonly changeNote: string;
  readonly rows: readonly DisclosedMatter[];
  /** Every row is as it was in the version before (与上一版没有不同). */
  readonly unchanged: boolean;
  /** Decisions and catalogue items there are, by their numbers. */
  readonly knownNos: ReadonlySet<string>;
}

/** Reasons against working on a catalogue that everybody reads already (目录已公布). */
export const refuseChangingCatalogue = ({ publishedAt }: { publishedAt: Date | null }): Finding[] =>
  publishedAt === null ? [] : [published];

/** Reasons against such a catalogue (目录不齐全), all at once. */
export const refuseDisclosureCatalogue = (catalogue: JudgedCatalogue): Finding[] => [
  ...(catalogue.versionNo > 1 && hollow(catalogue.changeNote) ? [noChange] : []),
  ...(catalogue.rows.length === 0 ? [empty] : []),
  ...(catalogue.unchanged ? [unchanged(catalogue.versionNo - 1)] : []),
  ...catalogue.rows.flatMap((row, index) => [
    ...refuseDisclosedMatter(row, catalogue.knownNos, `rows.${index}.`),
    ...(catalogue.rows.slice(0, index).some((other) => matterKey(other) === matterKey(row))
      ? [twice(`rows.${index}.item`)]
      : []),
  ]),
];

/** Reasons against one row (一行不齐全); its fields are named after `at`. */
export const refuseDisclosedMatter = (
  row: DisclosedMatter,
  knownNos: ReadonlySet<string>,
  at = '',
): Finding[] => [
  ...(hollow(row.matter) ? [noMatter(`${at}matter`)] : []),
  ...(hollow(row.content) ? [noContent(`${at}content`)] : []),
  ...(hollow(row.basis) ? [noBasis(`${at}basis`)] : []),
  ...refuseTime(row, at),
  ...(row.unitId === null ? [noUnit(`${at}unitId`)] : []),
  ...(row.channels.length === 0 ? [noChannel(`${at}channels`)] : []),
  ...(row.levels.length === 0 ? [noLevel(`${at}levels`)] : []),
  ...row.decisionNos.filter((no) => !knownNos.has(no)).map((no) => unknownNo(no, `${at}decisionNos`)),
  ...row.addresses.filter((one) => !isAddress(one)).map(() => noAddress(`${at}addresses`)),
];

/** Another law or regulation that may set a longer period (另有规定). */
const otherLaw = (basis: string) =>
  (basis.match(/《[^》]*(?:法|条例)》/g) ?? []).some((name) => !name.includes('政府信息公开条例'));

function refuseTime({ rhythm, workingDays, onRequest, basis }: DisclosedMatter, at: string): Finding[] {
  if (rhythm !== 'ON_FORMATION') return [];
  if (workingDays === null || workingDays < 1) return [noDays(`${at}workingDays`)];
  return workingDays > DISCLOSURE_WORKING_DAYS && !onRequest && !otherLaw(basis)
    ? [late(workingDays, `${at}workingDays`)]
    : [];
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['http:', 'https:'].includes(url.protocol);
}

const published = ours.block('DISCLOSURE_CATALOGUE_PUBLISHED')`
  标准目录已经公布，不再改动。
  需要调整的，另起新的一版，写明调整了什么。`;

const empty = form.block('DISCLOSURE_CATALOGUE_EMPTY', 'rows')`
  标准目录没有公开事项。
  至少列一行，写明公开什么、由谁公开、什么时候公开。`;

const noChange = ours.block('DISCLOSURE_CHANGE_UNTOLD', 'changeNote')`
  没有说明与上一版有什么不同。
  例如“养老服务增加一行”，随目录公布。`;

const unchanged = (before: number) => ours.block('DISCLOSURE_UNCHANGED', 'rows')`
  各行与第${before}版完全相同，没有调整。
  改好要调整的各行再送审；不需要调整的，现行的一版继续有效。`;

const noMatter = (field: string) => form.block('DISCLOSED_MATTER_UNNAMED', field)`
  没有写明一级事项。
  写事项的名称，例如“招生管理”。`;

const noContent = (field: string) => form.block('DISCLOSED_CONTENT_REQUIRED', field)`
  没有写明公开内容（要素）。
  列出公开哪些要素，例如“招生范围、招生计划、报名办法”。`;

const noBasis = (field: string) => basisOf711.block('DISCLOSED_BASIS_REQUIRED', field)`
  没有写明公开依据。
  写法律、法规或者文件的名称，例如“《中华人民共和国义务教育法》”。`;

const noDays = (field: string) => r711.block('DISCLOSED_DAYS_REQUIRED', field)`
  没有写明几个工作日内公开。
  填写1至${DISCLOSURE_WORKING_DAYS}之间的工作日数。`;

const late = (days: number, field: string) => r711.block('DISCLOSED_TOO_LATE', field)`
  主动公开的时限是${days}个工作日，超过${DISCLOSURE_WORKING_DAYS}个工作日。
  缩短期限；法律、法规另有规定的，在公开依据中写明该法律、法规。`;

const noUnit = (field: string) => form.block('DISCLOSED_UNIT_REQUIRED', field)`
  没有写明公开主体。
  选择负责公开的单位；表格中写单位全称。`;

const noChannel = (field: string) => form.block('DISCLOSED_CHANNEL_REQUIRED', field)`
  没有选择公开渠道和载体。
  至少选一种，例如政府网站。`;

const noLevel = (field: string) => form.block('DISCLOSED_LEVEL_REQUIRED', field)`
  没有选择公开层级。
  选县级、乡级，或者两级都选。`;

const twice = (field: string) => ours.block('DISCLOSED_MATTER_TWICE', field)`
  同一领域的同一事项列了两行。
  合并成一行，或者用二级事项区分。`;

const unknownNo = (no: string, field: string) => ours.block('DISCLOSED_DECISION_UNKNOWN', field)`
  决策和目录事项中没有${no}。
  核对编号，例如2026-003；其他文件写网址。`;

const noAddress = (field: string) => ours.block('DISCLOSED_ADDRESS_UNREADABLE', field)`
  关联的网址不完整。
  写完整的地址，以http://或者https://开头。`;
