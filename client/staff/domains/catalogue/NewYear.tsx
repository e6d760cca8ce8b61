import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CreateCatalogueDraft } from './catalogue-commands.ts';

interface NewYearProps {
  /** The years that have a version already. */
  years: readonly number[];
  today: string;
}

/** This year, or the next; a catalogue is drawn up for the coming year at the latest. */
const proposed = ({ years, today }: NewYearProps) => {
  const thisYear = Number(today.slice(0, 4));
  return String([thisYear, thisYear + 1].find((year) => !years.includes(year)) ?? '');
};

/** 新建年度目录 */
export function NewYear(props: NewYearProps) {
  const [typed, setTyped] = useState<string>();
  const [, navigate] = useLocation();
  const command = useCommand(CreateCatalogueDraft, {
    onDone: ({ id }) => navigate(`${paths.catalogue}/${id}`),
  });
  const year = typed ?? proposed(props);
  const [asked, setAsked] = useState(false);
  const valid = /^20\d{2}$/.test(year);
  const create = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (valid) void command.run({ year: Number(year) });
  };
  return (
    <>
      <form className="row" noValidate aria-label="新建年度目录" onSubmit={create}>
        <TextInput
          name="year"
          label="新建年度目录"
          inputMode="numeric"
          maxLength={4}
          width="short"
          placeholder="年份"
          value={year}
          error={asked && !valid ? '请填写四位数的年份' : command.fieldError('year')}
          onChange={({ target }) => setTyped(target.value.replaceAll(/\D/g, ''))}
        />
        <Button type="submit" look="quiet" aria-busy={command.busy}>
          新建
        </Button>
      </form>
      <CommandReport command={command} placeOf={() => 'year'} />
    </>
  );
}
