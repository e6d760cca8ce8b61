import type { Installation } from '#server/ground/kernel/config/installation.ts';
import { holdKeys } from '#server/ground/kernel/config/key-check.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { proveKeys } from './prove-keys.ts';

/** Holds the keys of the settings against the database, and takes its data keys (核对密钥、取用数据密钥); another key refuses the start. */
export async function holdCountyKeys(services: Services, installation: Installation): Promise<void> {
  await holdKeys(services.system, installation, () => proveKeys(services));
  await services.keyRing.hold(installation.secrets);
}
