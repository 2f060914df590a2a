// Opens Web Chat on the bot's own Direct Line, and goes on with the conversation of this tab after a reload.
import { customerToken, holderOf, letClose } from './frame.js';
import { forget, remember, remembered } from './memory.js';
import { appearance } from './appearance.js';

const directLine = new URL('/v3/directline', location.href).href;
const nonce = document.querySelector('script[nonce]').nonce;
const locale = document.documentElement.lang;
const chat = document.getElementById('chat');
const notice = document.getElementById('notice');
const Status = { online: 2, expired: 3, failed: 4, ended: 5 };
const tries = 4;
let isOver = false;

const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

// A shop that is busy, and a network that has just come back, are asked again.
async function post(url, headers = {}) {
  for (let count = 1; ; count++) {
    const response = await fetch(url, { method: 'POST', headers }).catch(() => null);
    if (response?.ok || (response && ![429, 502, 503, 504].includes(response.status)) || count === tries) {
      return response;
    }
    await pause(Math.min(Number(response?.headers.get('retry-after')) || 2 * count, 30));
  }
}

async function resume(holder) {
  const last = remembered(holder);
  const response = last && await post(`${directLine}/tokens/refresh`, { Authorization: `Bearer ${last.token}` });
  return response?.ok ? { token: (await response.json()).token, conversationId: last.conversationId, watermark: '' } : null;
}

// A customer whom the shop's page vouches for no longer is a visitor.
async function start(token) {
  const response = await post('/chat/token', token ? { 'X-Customer-Token': token } : {});
  if (response?.status === 403 && token) {
    console.warn('The shop\'s token of its customer was refused; the chat goes on without it.');
    return start('');
  }
  return response?.ok ? { token: (await response.json()).token } : null;
}

// Some networks let no WebSocket through; there the chat asks for news every second instead.
function socketsWork() {
  return new Promise(resolve => {
    const probe = new WebSocket(new URL('/chat/socket', location.href.replace(/^http/, 'ws')));
    setTimeout(() => resolve(false), 3000);
    probe.onopen = () => resolve(true);
    probe.onerror = () => resolve(false);
  });
}

function tell(reason) {
  notice.textContent = reason ? notice.dataset[reason] : '';
  notice.hidden = !reason;
}

function show(connection) {
  const render = () => WebChat.renderWebChat({ directLine: connection, locale, nonce, ...appearance() }, chat);
  render();
  matchMedia('(prefers-color-scheme: dark)').onchange = render;
}

function end() {
  isOver = true;
  forget();
}

// Tokens are renewed while the page is open; the last one is kept for the reload.
function watch(connection, holder) {
  const keep = () => !isOver && connection.conversationId && remember(holder, connection);
  addEventListener('pagehide', keep);
  connection.connectionStatus$.subscribe(status => {
    if (status === Status.online) {
      keep();
      tell(null);
    } else if (status === Status.expired || status === Status.ended) {
      end();
      tell('over');
    } else if (status === Status.failed) {
      tell('unreachable');
    }
  });
}

async function open() {
  const token = await customerToken();
  const holder = holderOf(token);
  const [session, webSocket] = [await resume(holder) ?? await start(token), await socketsWork()];
  if (!session) {
    tell('unreachable');
    return;
  }
  const connection = WebChat.createDirectLine({ ...session, domain: directLine, webSocket, conversationStartProperties: { locale } });
  watch(connection, holder);
  show(connection);
  if (!document.body.classList.contains('framed')) {
    chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  }
}

document.getElementById('restart').addEventListener('click', () => {
  end();
  location.reload();
});
document.getElementById('language').addEventListener('change', event => {
  const address = new URL(location.href);
  address.searchParams.set('language', event.target.value);
  location.assign(address);
});
letClose(document.getElementById('close'), () => chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus());
await open();
