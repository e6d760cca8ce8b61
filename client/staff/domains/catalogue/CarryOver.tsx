import { useState } from 'react';
import type { CatalogueDeskQuery } from '#client/graphql/graphql.ts';
import { CheckGroup } from '#client/staff/ground/frame/CheckGroup.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';
import { CarryOverCatalogueItems } from './catalogue-commands.ts';

type Version = NonNullable<CatalogueDeskQuery['catalogueVersion']>;

/** 结转: what the year before did not finish, to be taken into this draft under its number. */
export function CarryOver({ version }: { version: Version }) {
  const [nos, setNos] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const command = useCommand(CarryOverCatalogueItems, { onDone: () => setNos([]) });
  const { carriable } = version;
  if (carriable.length === 0) return null;
  const carry = () => {
    setAsked(nos.length === 0);
    if (nos.length > 0) void command.run({ versionId: version.id, version: version.version, nos });
  };
  return (
    <Panel title="结转上一年度未完成的事项">
      <CheckGroup
        name="nos"
        label={`${version.year - 1}年度没有完成的`}
        hint="结转后沿用原编号；决策时间请逐项改为新的时间。"
        choices={carriable.map(({ no, name, leadUnit, decision }) => ({
          value: no,
          label: `${no}　${name}`,
          hint: `${leadUnit.name}，${decision ? DECISION_PHASE_LABELS[decision.phase] : '没有启动'}`,
        }))}
        error={asked && nos.length === 0 ? '请选择要结转的事项' : undefined}
        value={nos}
        onChange={setNos}
      />
      <p>
        <Button look="quiet" aria-busy={command.busy} onClick={carry}>
          {nos.length > 0 ? `结转${nos.length}项` : '结转'}
        </Button>
      </p>
      <CommandReport command={command} placeOf={() => 'nos'} />
    </Panel>
  );
}
