import { AddressFields } from './AddressFields.tsx';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { PersonInput } from '#client/graphql/graphql.ts';
import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { ROLE_LABELS, words } from '#client/words.ts';
import {
  type Account,
  AccountRowFragment,
  CreatePerson,
  type Unit,
  UpdatePerson,
} from './accounts-documents.ts';
import type { NewPassword } from './PasswordOnce.tsx';

interface PersonFormProps {
  person?: Account | undefined;
  units: readonly Unit[];
  onPassword: (issued: NewPassword) => void;
}

const LABELS = {
  loginName: '登录名',
  name: '姓名',
  unitId: '单位',
  roles: '岗位',
  active: '在用',
  email: '工作邮箱',
  mobile: '手机号码',
};

const inputOf = (person: Account | undefined): PersonInput => ({
  loginName: person?.loginName ?? '',
  name: person?.name ?? '',
  unitId: person?.unit.id ?? '',
  roles: person?.roles ?? [],
  active: person?.active ?? true,
  email: person?.email ?? '',
  mobile: person?.mobile ?? '',
});

function usePerson({ person, onPassword }: PersonFormProps) {
  const draft = useDraft<PersonInput>(`person:${person?.id ?? 'new'}`, inputOf(person));
  const create = useCommand(CreatePerson, {
    onDone: ({ password, link, person: made }) => {
      const { id, name, loginName } = readFragment(AccountRowFragment, made);
      draft.discard();
      onPassword({ personId: id, name, loginName, password, link });
    },
  });
  const update = useCommand(UpdatePerson, { onDone: () => draft.discard() });
  const save = () =>
    void (person
      ? update.run({ id: person.id, version: person.version, input: draft.values })
      : create.run({ input: draft.values }));
  return { draft, save, command: person ? update : create };
}

/** An account: name, unit, posts. Its password is made by the server. */
export function PersonForm(props: PersonFormProps) {
  const { person, units } = props;
  const { draft, save, command } = usePerson(props);
  const { values, set } = draft;
  return (
    <SaveForm
      label="账号"
      command={command}
      draft={draft}
      labels={LABELS}
      word={person ? undefined : '新建'}
      onSave={save}
    >
      <Names values={values} set={set} fieldError={command.fieldError} />
      <Select
        name="unitId"
        label="单位"
        placeholder={words.form.choose}
        options={units
          .filter(({ id, active }) => active || id === values.unitId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={values.unitId}
        error={command.fieldError('unitId')}
        onChange={({ target }) => set('unitId', target.value)}
      />
      <AddressFields values={values} set={set} fieldError={command.fieldError} />
      <Posts values={values} set={set} fieldError={command.fieldError} />
    </SaveForm>
  );
}

interface FieldsProps {
  values: PersonInput;
  set: <K extends keyof PersonInput>(name: K, value: PersonInput[K]) => void;
  fieldError: (name: string) => string | undefined;
}

const Posts = ({ values, set, fieldError }: FieldsProps) => (
  <>
    <CheckGroup
      name="roles"
      label="岗位"
      hint="系统管理员、审计员不兼任其他岗位。"
      wrap
      choices={choicesOf(ROLE_LABELS)}
      value={values.roles}
      error={fieldError('roles')}
      onChange={(roles) => set('roles', roles)}
    />
    <Checkbox
      name="active"
      label="账号在用"
      checked={values.active}
      error={fieldError('active')}
      onChange={({ target }) => set('active', target.checked)}
    />
  </>
);

const Names = ({ values, set, fieldError }: FieldsProps) => (
  <>
    <TextInput
      name="name"
      label={LABELS.name}
      autoComplete="off"
      value={values.name}
      error={fieldError('name')}
      onChange={({ target }) => set('name', target.value)}
    />
    <TextInput
      name="loginName"
      label={LABELS.loginName}
      hint="如“zhang.san”。"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={values.loginName}
      error={fieldError('loginName')}
      onChange={({ target }) => set('loginName', target.value)}
    />
  </>
);
