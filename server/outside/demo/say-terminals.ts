import { terminalAddress } from '#server/domains/terminal/terminal-link.ts';
import { terminalsIn } from '#server/domains/terminal/terminal.queries.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { stands } from '#server/law/openness/terminal.ts';
import type { DemoPlan } from './demo-start.ts';

/** Says at every start of a demonstration the addresses of its terminals (自助终端); a real county's are told once, to whoever registers them. */
export async function sayTerminals(services: Services, { config, report }: DemoPlan): Promise<void> {
  if (!config.demo) return;
  for (const { id, name, place } of (await read(systemContext(services), terminalsIn)).filter(stands))
    report(`${name}（${place}），在一个浏览器里打开就成为终端 / kiosk: ${terminalAddress({ services }, id)}`);
}
