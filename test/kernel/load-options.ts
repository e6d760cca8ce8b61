import { parseArgs } from 'node:util';

/** How a measuring program was asked to run (测量选项). */
export interface LoadOptions {
  /** Under a minute: fewer and shorter rounds. */
  quick: boolean;
  /** Where the rows are written as JSON too. */
  json: string | null;
  /** Only these rows; empty: all. */
  only: readonly string[];
}

/** Reads `--quick`, `--json FILE`, `--only ID` (also several); an id that is none of `ids` is a mistake worth saying. */
export function loadOptions(args: readonly string[], ids: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const only = values.only.flatMap((text) => text.split(','));
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`没有 ${unknown.join('、')}；可选：${ids.join(' ')}`);
  return { quick: values.quick, json: values.json ?? null, only };
}
