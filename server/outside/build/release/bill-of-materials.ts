import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { packagesIn } from './run-time-files.ts';
import type { ReleaseOf } from './release-name.ts';

/** CycloneDX 1.5, as far as it is touched here. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp: string; component: Record<string, unknown> };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  properties?: unknown;
}

interface Package {
  name: string;
  version: string;
}

/**
 * Bill of materials (软件物料清单) of a release, with licences: npm's list of what is in the lock, of which what is carried stays.
 * Without a number and a moment of its own: the same sources give the same bill.
 */
export function billOfMaterials(root: string, files: readonly string[], release: ReleaseOf): string {
  const { serialNumber: _number, ...bill } = listedByNpm(root);
  const carried = carriedIn(root, files);
  const components = bill.components.filter((one) => carried.has(known(one)));
  for (const one of components) carried.delete(known(one));
  if (carried.size > 0) throw new Error(`not in package-lock.json: ${[...carried].join(', ')}`);
  const refs = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  const { name } = release.manifest;
  const component = { ...bill.metadata.component, type: 'application', name };
  const metadata = { ...bill.metadata, timestamp: release.time.toISOString(), component };
  // Of npm: where it lies and that the browser's are needed for building only.
  const plain = components.map(({ properties: _properties, ...one }) => ({ ...one, scope: 'required' }));
  return `${JSON.stringify({ ...bill, metadata, components: plain, dependencies }, null, 2)}\n`;
}

/** As `name@version`: the packages that lie in it, and those whose code the browser's files carry. */
function carriedIn(root: string, files: readonly string[]): Set<string> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const lying = [...packagesIn(files)].map((folder) => read(`${folder}/package.json`) as Package);
  const lists = globSync('dist/client/.vite/*-packages.json', { cwd: root });
  const built = lists.flatMap((path) => read(path) as Package[]);
  return new Set([...lying, ...built].map(known));
}

const known = ({ name, version }: Package): string => `${name}@${version}`;

function listedByNpm(root: string): Bill {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const asked = spawnSync(program, [...first, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (asked.status === 0) return JSON.parse(asked.stdout) as Bill;
  throw new StartRefused(
    `npm sbom没有给出物料清单 / npm sbom failed: ${asked.error?.message ?? asked.stderr}`,
  );
}
