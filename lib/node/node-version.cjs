// Runs before every npm script, in plain CommonJS, because an old Node could not read anything newer.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This command ran on Node ${process.versions.node}. The project brings Node 24 as the dev dependency "node": ` +
      'run "npm ci" once (with npm 12 the allowScripts entry of package.json lets it install), then use "npm run …".',
  );
  process.exit(2);
}
