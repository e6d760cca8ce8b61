import { Table } from '#client/ui/Table.tsx';
import { type Setting, settingText } from './setting-text.ts';

interface SettingsTableProps {
  caption: string;
  values: readonly (Setting & { label: string; note: string })[];
}

/** What was set, as it stands now: the county's, or a body's own. */
export const SettingsTable = ({ caption, values }: SettingsTableProps) => (
  <Table
    stack
    caption={caption}
    captionHidden
    columns={[{ label: '设定' }, { label: '现在' }, { label: '说明' }]}
    rows={values.map((setting) => ({
      key: setting.key,
      cells: [setting.label, settingText(setting), setting.note],
    }))}
  />
);
