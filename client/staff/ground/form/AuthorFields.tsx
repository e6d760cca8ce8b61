import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';

/** Ways by which letters, calls and visits come in (来信、来电、来访). */
const CHANNELS = ['LETTER', 'PHONE', 'EMAIL', 'HOTLINE_12345', 'HALL', 'VISIT', 'FAX', 'WECHAT'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: COMMENT_CHANNEL_LABELS[value] }));

const REACHES = ['PHONE', 'EMAIL'] as const;
const REACH_OPTIONS = [
  { value: 'PHONE', label: '打电话' },
  { value: 'EMAIL', label: '发电子邮件' },
];

/** The way to tell the answer, as the contract takes it; none where none was chosen. */
export const reachOf = (contactKind: string) => REACHES.find((one) => one === contactKind) ?? null;

/** Fields of whoever wrote or called. */
type Name = 'name' | 'contactKind' | 'contact';

/** Properties of one field of the form. */
export type FieldOf = (name: Name) => {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

interface AuthorFieldsProps {
  field: FieldOf;
  /** Name and contact must be known (实名). */
  known?: boolean;
}

/** Who said it, if they said so. */
export const AuthorFields = ({ field, known = false }: AuthorFieldsProps) => (
  <>
    <TextInput {...field('name')} optional={!known} width="mid" />
    <Select
      {...field('contactKind')}
      optional={!known}
      width="mid"
      placeholder={known ? '请选择' : '不需要单独告诉'}
      options={REACH_OPTIONS}
    />
    <TextInput
      {...field('contact')}
      optional={!known}
      width="mid"
      hint="密封保存，只用于发回执、告知答复。"
    />
  </>
);
