import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { contactIdentity } from '#server/law/people/contact-identity.ts';
import { findingInCell, inCell, type SheetFinding, unreadable } from '#server/law/sheet-refusal.ts';
import type { SheetRow } from '#server/table/sheet-rows.ts';
import { NAME_HEAD, REGISTER_COLUMNS, REGISTER_SHEET, sheetPerson } from './register-sheet.ts';
import { refuseEntered } from './representative-guards.ts';
import { factsOf, judged } from './representative-row.ts';

/** By what somebody is recognised (同一人): their name with the way to reach them, or with their village. */
export interface Known {
  name: string;
  village: string;
  contact: string | null;
}

/** What a table came to (逐行审查): who may be imported, everything that is wrong with the others. */
export interface JudgedRegister {
  good: RepresentativeInput[];
  findings: SheetFinding[];
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

/** Judges every row as if it had been typed and entered; `known` are those of the register and of the rows before. */
export function judgeRegisterSheet(
  rows: readonly SheetRow[],
  registered: readonly Known[],
  termYears: number,
): JudgedRegister {
  const known = new Map<string, string>(
    registered.flatMap((one) => keysOf(one).map((key): [string, string] => [key, '代表库中的一位代表'])),
  );
  const out: JudgedRegister = { good: [], findings: [] };
  for (const { row, cells } of rows) {
    const { input, faults } = sheetPerson({ row, cells });
    const faulty = new Set(faults.map(({ column }) => column));
    // Nothing is said of a term whose beginning nobody can read.
    if (faulty.has(TERM_START)) faulty.add(TERM_END);
    const findings = [
      ...faults.map(({ column, ...fault }) => unreadable(REGISTER_SHEET, { row, column }, fault)),
      ...lacking(row, input, termYears).filter(({ column }) => !faulty.has(column)),
      ...repeated(row, input, known),
    ];
    out.findings.push(...findings.toSorted((one, other) => placeOf(one) - placeOf(other)));
    if (findings.length === 0) out.good.push(input);
    for (const key of keysOf(input)) if (!known.has(key)) known.set(key, `第${row}行`);
  }
  return out;
}

/** In the order of the form, as a clerk reads along the row. */
const placeOf = ({ column }: SheetFinding) => REGISTER_COLUMNS.findIndex(({ head }) => head === column);

const lacking = (row: number, input: RepresentativeInput, termYears: number): SheetFinding[] =>
  refuseEntered(judged(factsOf(input), input), input, termYears).map((finding) =>
    findingInCell(finding, { row, column: COLUMN_OF[finding.fields[0] ?? ''] ?? NAME_HEAD }),
  );

const keysOf = ({ name, village, contact }: { name: string; village: string; contact?: string | null }) => {
  if (name === '') return [];
  return [
    ...(contact ? [`${name} @${contactIdentity(contact)}`] : []),
    ...(village ? [`${name} #${village}`] : []),
  ];
};

function repeated(
  row: number,
  input: RepresentativeInput,
  known: ReadonlyMap<string, string>,
): SheetFinding[] {
  const where = keysOf(input)
    .map((key) => known.get(key))
    .find((found) => found !== undefined);
  return where === undefined
    ? []
    : [
        inCell(
          REGISTER_SHEET,
          { row, column: NAME_HEAD },
          {
            code: 'REPRESENTATIVE_REPEATED',
            message: `与${where}姓名相同，联系方式或者所在村（社区）也相同。`,
            fix: '是同一人的，删去这一行，在原有的资料上修改或者续任；不是同一人的，逐人推荐入库。',
          },
        ),
      ];
}
