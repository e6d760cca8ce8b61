/**
 * 国令713号第二十条、第二十一条: experts in the library (专家库), and their fields of knowledge; the library is maintained
 * with a record of conduct and a way out. That two persons maintain it is our order of work.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { isIdNumber } from '#server/law/people/personal-number.ts';
import type { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r41 = provision('R-41', 'LAW', '国令713号第二十一条');
const r41Design = provision('R-41', 'DESIGN', '专家库管理规则');

/** State of an expert of the library (在库情况). */
export const [LibraryExpertState, LIBRARY_EXPERT_STATE_LABELS] = vocabulary({
  WAITING: '等待核实',
  LISTED: '在库',
  LEFT: '已出库',
});
export type LibraryExpertState = keyof typeof LibraryExpertState;

/** Facts that decide an expert's state. */
export interface LibraryStay {
  confirmedById: string | null;
  until: string | null;
}

/** The same, with who proposed that they leave (提出出库). */
type LibraryStanding = Pick<LibraryStay, 'until'> & { leaveProposedById: string | null };

/** State of an expert (在库情况): in the library once a second person has confirmed the entry, until they leave. */
export function libraryExpertState({ confirmedById, until }: LibraryStay): LibraryExpertState {
  if (until) return LibraryExpertState.LEFT;
  return confirmedById ? LibraryExpertState.LISTED : LibraryExpertState.WAITING;
}

/** Name of an expert: a person with their employer, an institution by its own name. */
export interface NamedExpert {
  kind: ExpertKind;
  name: string;
  employer: string;
}

/** Entry of an expert (专家资料). */
export interface LibraryExpertFacts extends NamedExpert {
  title: string;
  /** 专业领域. */
  fields: readonly string[];
  /** Level of the library they are in: the county's own, or a higher one that the county uses. */
  level: LibraryLevel;
  /** Result of 诚信考核. */
  conduct: string;
}

/** Contact of an expert (联系方式), sealed. */
export interface LibraryExpertContact {
  mailbox: string;
  telephone: string;
}

/** The other experts of the library, and whether a contact is stored already. */
interface LibraryGround {
  others: readonly NamedExpert[];
  contactKept: boolean;
}

/** Findings on an expert's entry (专家资料不完整). */
export const refuseLibraryExpert = (
  facts: LibraryExpertFacts,
  contact: LibraryExpertContact,
  { others, contactKept }: LibraryGround,
): Finding[] => [
  ...(blank(facts.name) ? [nameless] : []),
  ...(facts.kind === ExpertKind.PERSON && blank(facts.employer) ? [employerUntold] : []),
  ...(facts.kind === ExpertKind.PERSON && blank(facts.title) ? [titleUntold] : []),
  ...(facts.fields.every(blank) ? [fieldless] : []),
  ...(others.some((one) => sameExpert(one, facts)) ? [listedTwice(facts.name.trim())] : []),
  ...refuseReach(contact, contactKept),
  ...(holdsIdNumber(facts) ? [idNumber] : []),
];

/** Whether two entries name one expert (同一专家). */
export const sameExpert = (one: NamedExpert, other: NamedExpert): boolean =>
  !blank(one.name) &&
  one.name.trim() === other.name.trim() &&
  (one.kind === ExpertKind.INSTITUTION || one.employer.trim() === other.employer.trim());

const refuseReach = ({ mailbox, telephone }: LibraryExpertContact, kept: boolean): Finding[] => [
  ...(!kept && blank(mailbox) && blank(telephone) ? [unreachable] : []),
  ...at('mailbox', refuseContact({ contactKind: 'EMAIL', contact: mailbox })),
  ...at('telephone', refuseContact({ contactKind: 'PHONE', contact: telephone })),
];

const at = (field: string, findings: readonly Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, fields: [field] }));

const holdsIdNumber = ({ name, employer, title, fields, conduct }: LibraryExpertFacts): boolean =>
  ([name, employer, title, ...fields, conduct].join('\n').match(/\d{17}[\dXx]/g) ?? []).some(isIdNumber);

/** Reasons against confirming an entry (不能核实): it was confirmed, or they have left. */
export const refuseLibraryConfirm = (stay: LibraryStay & LibraryStanding): Finding[] => [
  ...refuseLibraryChange(stay),
  ...(stay.confirmedById && !stay.until ? [confirmedBefore] : []),
];

/** Reasons against changing an entry (不能修改): they have left, or their leaving waits for confirmation. */
export function refuseLibraryChange({ until, leaveProposedById }: LibraryStanding): Finding[] {
  if (until) return [gone];
  return leaveProposedById ? [leaving] : [];
}

const nameless = r41Design.block('LIBRARY_EXPERT_NAMELESS', 'name')`
  没有写明专家的姓名或者专业机构的名称。
  个人照身份证件，单位照营业执照或者登记证书上的全称。`;

const employerUntold = r40.block('LIBRARY_EXPERT_EMPLOYER', 'employer')`
  没有写明专家的工作单位，看不出有没有代表性和利害关系。
  填写工作单位；已经退休的，写明原工作单位。`;

const titleUntold = r40.block('LIBRARY_EXPERT_TITLE', 'title')`
  没有写明专家的职称或者职务，看不出专业性。
  填写职称或者职务，如“教授”“高级工程师”。`;

const fieldless = r40.block('LIBRARY_EXPERT_FIELDS', 'fields')`
  没有写明专家的专业领域。
  填写专业领域，每行一项。`;

const listedTwice = (name: string) => r41Design.block('LIBRARY_EXPERT_TWICE', 'name')`
  ${name}已经在专家库中。
  在原有的资料上修改；同名的另一位专家，核对工作单位。`;

const unreachable = r41Design.block('LIBRARY_EXPERT_UNREACHABLE', 'mailbox')`
  没有电子邮箱，也没有电话，专家论证函发不出去。
  至少填写一项；联系方式加密保存。`;

const idNumber = r41Design.block('LIBRARY_EXPERT_ID_NUMBER', 'conduct')`
  资料中有身份证号码。专家库不保存身份证号码。
  清除这一栏的18位数字，另行写“已核验”。`;

const confirmedBefore = r41Design.block('LIBRARY_EXPERT_CONFIRMED')`
  这位专家已经核实入库。
  不用再核实；资料有变化的，修改以后由另一人核实。`;

const gone = r41.block('LIBRARY_EXPERT_LEFT')`
  这位专家已经出库。
  要再入库的，重新登记，由另一人核实。`;

const leaving = r41Design.block('LIBRARY_LEAVE_PENDING')`
  已经提出这位专家出库，等待另一人确认。
  先确认或者退回出库，再办理其他事项。`;
