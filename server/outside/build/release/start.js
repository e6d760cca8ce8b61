// Begins a release. Plain JavaScript, so that a Node.js too old for the rest can still say so.
import { readFileSync } from 'node:fs';

const { engines, os, cpu } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const needed = Number(engines.node.replace('>=', ''));
const machine = `${process.platform}-${process.arch}`;

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `当前Node.js为${process.versions.node}，本发布包需要${needed}以上。请在本机安装Node.js ${needed}，再运行 node start.js\n` +
      `  / Node.js >= ${needed} is needed: install it on this machine, then run "node start.js".`,
  );
  process.exit(1);
}
if (`${os[0]}-${cpu[0]}` !== machine) {
  console.error(
    `本发布包供${os[0]}-${cpu[0]}使用，本机是${machine}。请取本机的发布包\n` +
      `  / this release is for ${os[0]}-${cpu[0]}, the machine is ${machine}: take the release for it.`,
  );
  process.exit(1);
}
import('./dist/server/start.js').catch((error) => {
  console.error(error);
  process.exit(1);
});
