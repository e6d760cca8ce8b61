import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { contactIdentity } from '#server/law/people/contact-identity.ts';
import type { RowRules, SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import { NAME_HEAD, REGISTER_COLUMNS, REGISTER_SHEET, sheetPerson } from './register-sheet.ts';
import { refuseEntered } from './representative-guards.ts';
import { factsOf, judged } from './representative-row.ts';

/** Keys by which a person is recognised (同一人): their name with their contact, or with their village. */
export interface Known {
  name: string;
  village: string;
  contact: string | null;
}

const TERM_START = '任期第一日';
const TERM_END = '任期最后一日';

const COLUMN_OF: Readonly<Record<string, string>> = {
  name: NAME_HEAD,
  categories: '类别',
  unitPost: '单位和职务',
  fields: '熟悉的领域',
  region: '乡镇',
  village: '村',
  gender: '性别',
  declaredInterests: '利害关系',
  termStartsOn: TERM_START,
  termEndsOn: TERM_END,
  nameConsentOn: '同意公开姓名',
  contact: '联系方式',
  contactKind: '联系方式',
};

/** 代表入库表: who is named for the register. */
export const REGISTER_FORM: SheetKind = {
  rule: REGISTER_SHEET,
  columns: REGISTER_COLUMNS,
  key: NAME_HEAD,
  what: '代表',
  unit: '人',
  columnOf: COLUMN_OF,
  // No finding on the end of a term whose beginning cannot be read.
  restsOn: { [TERM_END]: TERM_START },
  repeated: (where) => ({
    code: 'REPRESENTATIVE_REPEATED',
    message: `与${where}姓名相同，联系方式或者所在村（社区）也相同。`,
    fix: '是同一人的，删去这一行，在原有的资料上修改或者续任；不是同一人的，逐人推荐入库。',
  }),
};

/** Judges every row as if it had been typed and entered; `registered` are those of the register. */
export const registerRules = (
  registered: readonly Known[],
  termYears: number,
): RowRules<RepresentativeInput> => ({
  read: sheetPerson,
  lacking: (input) => refuseEntered(judged(factsOf(input), input), input, termYears),
  keysOf,
  known: new Map(
    registered.flatMap((one) => keysOf(one).map((key): [string, string] => [key, '代表库中的一位代表'])),
  ),
});

const keysOf = ({ name, village, contact }: { name: string; village: string; contact?: string | null }) => {
  if (name === '') return [];
  return [
    ...(contact ? [`${name} @${contactIdentity(contact)}`] : []),
    ...(village ? [`${name} #${village}`] : []),
  ];
};
