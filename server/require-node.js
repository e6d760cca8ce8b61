// Plain JavaScript, so that a Node.js too old for the rest can still say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `当前Node.js为${process.versions.node}，本程序需要22.18以上。请在项目目录运行 npm ci && npm start（npm会带来合适的Node.js）；\n` +
      `本平台没有随附的Node.js时，请自行安装Node.js 24。\n` +
      `  / Node.js >= 22.18 is needed: run "npm ci && npm start", or install Node.js 24.`,
  );
  process.exit(1);
}
