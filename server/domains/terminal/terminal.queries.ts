import type { TerminalView } from '#schema/site/terminal-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { read } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { stands, type Terminal } from '#server/law/openness/terminal.ts';
import { keepsTerminals } from './terminal.permissions.ts';

/** Scope published when a terminal is registered or stopped: every server then reads them anew. */
export const TERMINAL_SCOPE = 'terminals';

/** A server that missed it reads anew after so long. */
const KEPT_MS = 30_000;

/** The county's terminals, stopped ones among them. */
export async function terminalsIn(db: Db): Promise<readonly Terminal[]> {
  const site = db.selectFrom('site_profile').select('terminals').where('id', '=', 1);
  return (await site.executeTakeFirstOrThrow()).terminals;
}

/** The same for whoever keeps them; who is late registered stands first. */
export async function terminals(context: Context): Promise<TerminalView[]> {
  demand(context, keepsTerminals, 'terminal.listed');
  return (await read(context, terminalsIn)).map((one) => terminalShown(one)).toReversed();
}

const instant = (text: string | null) => (text === null ? null : new Date(text));

/** A terminal as the contract shows it; its address is told only to whoever has just registered it. */
export const terminalShown = (
  { id, name, place, openedAt, stoppedAt }: Terminal,
  address: string | null = null,
): TerminalView => ({
  id,
  name,
  place,
  address,
  openedAt: instant(openedAt),
  stoppedAt: instant(stoppedAt),
});

interface Kept {
  ids: Promise<ReadonlySet<string>>;
  version: number;
  until: number;
}

const memoryOf = perRuntime<{ kept: Kept | null }>(() => ({ kept: null }));

/** The ids of those in use, from memory while they are fresh. */
export function standingTerminals(services: Services): Promise<ReadonlySet<string>> {
  const memory = memoryOf(services);
  const version = services.content.versionOf(TERMINAL_SCOPE);
  const now = performance.now();
  if (memory.kept?.version === version && now < memory.kept.until) return memory.kept.ids;
  const ids = read(systemContext(services), terminalsIn).then(
    (all) => new Set(all.filter(stands).map(({ id }) => id)),
  );
  const kept = { ids, version, until: now + KEPT_MS };
  memory.kept = kept;
  ids.catch(() => {
    if (memory.kept === kept) memory.kept = null;
  });
  return ids;
}
