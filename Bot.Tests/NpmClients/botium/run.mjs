// Has Botium play its conversations (convos/*.convo.txt) on the bot's Direct Line.
//   node run.mjs ADDRESS SECRET websocket|polling [NAME=VALUE …]    a value stands in the conversations as {NAME}
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const { BotDriver } = require('botium-core');
const [address, secret, line, ...values] = process.argv.slice(2);

const driver = new BotDriver()
  .setCapability('PROJECTNAME', 'EcomBot')
  .setCapability('CONTAINERMODE', 'directline3')
  .setCapability('DIRECTLINE3_SECRET', secret)
  .setCapability('DIRECTLINE3_DOMAIN', `${address}/v3/directline`)
  .setCapability('DIRECTLINE3_WEBSOCKET', line === 'websocket')
  .setCapability('DIRECTLINE3_POLLINGINTERVAL', 500)
  .setCapability('DIRECTLINE3_BUTTON_TYPE', 'message')
  .setCapability('DIRECTLINE3_BUTTON_VALUE_FIELD', 'value')
  .setCapability('SCRIPTING_ENABLE_MEMORY', true)
  .setCapability('SCRIPTING_MATCHING_MODE', 'wildcardIgnoreCase')
  .setCapability('WAITFORBOTTIMEOUT', 60000);

const compiler = driver.BuildCompiler();
const folder = join(dirname(fileURLToPath(import.meta.url)), 'convos');
for (const name of readdirSync(folder)) {
  const text = values.map(pair => pair.split('=')).reduce((convo, [key, value]) => convo.replaceAll(`{${key}}`, value), readFileSync(join(folder, name), 'utf8'));
  compiler.Compile(text, 'SCRIPTING_FORMAT_TXT', 'SCRIPTING_TYPE_CONVO');
}
const container = await driver.Build();
let failures = 0;
for (const convo of compiler.convos) {
  try {
    await container.Start();
    await convo.Run(container);
    console.log(`passed: ${convo.header.name}`);
  } catch (failure) {
    failures++;
    console.log(`FAILED: ${convo.header.name}: ${failure.message}`);
  } finally {
    await container.Stop();
  }
}
await container.Clean();
console.log(`${compiler.convos.length - failures} passed, ${failures} failed`);
process.exit(failures === 0 && compiler.convos.length > 0 ? 0 : 1);
