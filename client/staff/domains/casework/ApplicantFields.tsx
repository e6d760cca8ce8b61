import { type Option, Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import {
  APPLICANT_LABELS,
  ApplicantKind,
  HANDOVER_LABELS,
  HandoverWay,
} from '#server/law/casework/request-form.ts';

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Fields that an application alone has (国令711号第二十九条), as a form begins with them. */
export const APPLICANT = {
  applicant: ApplicantKind.PERSON as string,
  handover: HandoverWay.PICKUP as string,
  identityNo: '',
};

type Name = keyof typeof APPLICANT;
type Values = Readonly<Record<Name, string>>;

export const APPLICANT_FIELDS: Readonly<Record<Name, string>> = {
  applicant: '申请人类别',
  handover: '获取信息的方式',
  identityNo: '身份证明号码',
};

/** The same as they are sent. */
export const applicantOf = ({ applicant, handover, identityNo }: Values) => ({
  applicant: applicant as ApplicantKind,
  handover: handover as HandoverWay,
  identityNo,
});

interface ApplicantFieldsProps {
  field: (name: Name) => {
    name: string;
    label: string;
    value: string;
    error: string | undefined;
    onChange: (event: { target: { value: string } }) => void;
  };
}

/** Who applies, by which papers, and how the information is handed over. */
export const ApplicantFields = ({ field }: ApplicantFieldsProps) => (
  <>
    <Select {...field('applicant')} width="mid" options={optionsOf(APPLICANT_LABELS)} />
    <TextInput {...field('identityNo')} width="mid" hint="照身份证明填写，密封保存。" autoComplete="off" />
    <Select {...field('handover')} width="mid" options={optionsOf(HANDOVER_LABELS)} />
  </>
);
