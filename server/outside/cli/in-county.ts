import type { Config } from '#server/ground/kernel/config/config.ts';
import { config } from '#server/ground/kernel/config/config.ts';
import { type Installation, openInstallation } from '#server/ground/kernel/config/installation.ts';
import { migrate } from '#server/ground/kernel/migrate.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { holdKeys } from '#server/ground/kernel/config/key-check.ts';
import { proveKeys } from '#server/outside/wiring/prove-keys.ts';
import { refuseOtherKind } from '#server/outside/demo/demo-start.ts';

/** The settings of a real county (正式的县); a demonstration is refused in these words. */
export function realSettings(demonstration: string): Config {
  const settings = config();
  if (settings.demo) throw new StartRefused(demonstration);
  return settings;
}

/** Opens a real county for one command of its operator (运维命令), and closes it. */
export async function inCounty(
  settings: Config,
  work: (services: Services, installation: Installation) => Promise<void>,
): Promise<void> {
  const report = (step: string) => console.log(step);
  const installation = await openInstallation(settings, report);
  try {
    await migrate(installation.ownerUrl, installation.appUrl, { report });
    const { services, close } = await openServices({ config: settings, ...installation });
    try {
      await refuseOtherKind(services, false);
      await holdKeys(services.system, installation, () => proveKeys(services));
      await work(services, installation);
    } finally {
      await close();
    }
  } finally {
    await installation.stop();
  }
}
