import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { Interpreter } from './InterpretersPage.tsx';

const SavePolicyInterpreter = standard('savePolicyInterpreter');

type Typed = Pick<Interpreter, 'name' | 'phone' | 'hours' | 'topics' | 'active'>;

const FIELDS: readonly RecordField<Typed>[] = [
  { kind: 'text', name: 'name', label: '姓名' },
  { kind: 'text', name: 'phone', label: '电话', hint: '带区号的办公电话，公众看得到。', beside: true },
  { kind: 'text', name: 'hours', label: '接听时间', hint: '如“工作日8:30至12:00，14:30至17:30”。' },
  {
    kind: 'area',
    name: 'topics',
    label: '负责解读的事项',
    hint: '用公众会问的话写，如“公交票价、老年人免费乘车”。',
  },
  { kind: 'tick', name: 'active', label: '正在担任', hint: '不再担任的，公众看不到，登记保留。' },
];

const BLANK: Typed = { name: '', phone: '', hours: '', topics: '', active: true };

interface InterpreterFormProps {
  /** Null: one who is not known yet. */
  interpreter: Interpreter | null;
  capability: CapabilityRef;
}

/** 登记、修改政策解读专员. */
export const InterpreterForm = ({ interpreter, capability }: InterpreterFormProps) =>
  notMine(capability) ? null : (
    <RecordForm
      form={`interpreter:${interpreter?.id ?? 'new'}`}
      capability={capability}
      look={interpreter ? 'quiet' : undefined}
      word={interpreter ? '修改' : '登记专员'}
      document={SavePolicyInterpreter}
      record={interpreter ?? BLANK}
      fields={FIELDS}
      variables={({ name, phone, hours, topics, active }) => ({
        id: interpreter?.id ?? null,
        version: interpreter?.version ?? 0,
        input: { name, phone, hours, topics, active },
      })}
    />
  );
