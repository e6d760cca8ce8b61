import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Select } from '#client/ui/Select.tsx';

const ToDiscussQuery = graphql(`
  query CataloguesToDiscuss {
    catalogueVersions {
      id
      title
      stage
    }
  }
`);

interface CataloguePickerProps {
  id: string;
  name: string;
  error?: string | undefined;
  value: string;
  onChange: (id: string) => void;
}

/** 审议的目录: of the versions that 司法局 has finished; one named before stays in view. */
export function CataloguePicker({ value, onChange, ...field }: CataloguePickerProps) {
  const versions = useDesk(ToDiscussQuery, {}).data?.catalogueVersions ?? [];
  const offered = versions.filter(({ id, stage }) => stage === 'REVIEWED' || id === value);
  return (
    <Select
      {...field}
      label="审议的目录"
      hint="会议的审议结果就是县政府对这版目录的审议；列表里没有的，先由司法局完成审核。"
      placeholder="请选择"
      options={offered.map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
