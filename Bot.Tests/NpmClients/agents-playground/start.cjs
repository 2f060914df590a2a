// Starts the Agents Playground without opening a browser; its arguments are passed on.
process.env.TEAMSAPPTESTER_BROWSER = 'none';
require(require('node:path').join(process.cwd(), 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js'));
