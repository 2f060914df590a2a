// Opens Web Chat on the bot's own Direct Line, and goes on with the conversation of this tab after a reload.
const directLine = new URL('/v3/directline', location.href).href;
const remembered = 'ecombot.conversation';
const nonce = document.querySelector('script[nonce]').nonce;

async function post(url, headers = {}) {
  const response = await fetch(url, { method: 'POST', headers });
  return response.ok ? response.json() : null;
}

async function resume() {
  const last = JSON.parse(sessionStorage.getItem(remembered) ?? 'null');
  if (!last) {
    return null;
  }
  const refreshed = await post(`${directLine}/tokens/refresh`, { Authorization: `Bearer ${last.token}` });
  return refreshed && { token: refreshed.token, conversationId: last.conversationId, watermark: '' };
}

async function start() {
  const { token, conversationId } = await post('/chat/token') ?? {};
  return token && { token, bound: conversationId };
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

function styleOptions() {
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const [accent, surface, text] = ['--accent', '--surface', '--text'].map(css);
  return {
    accent, backgroundColor: surface, bubbleBackground: css('--page'), bubbleBorderRadius: 12, bubbleBorderWidth: 0,
    bubbleFromUserBackground: accent, bubbleFromUserBorderRadius: 12, bubbleFromUserBorderWidth: 0,
    bubbleFromUserTextColor: surface, bubbleTextColor: text, bubbleMaxWidth: 560, hideUploadButton: false,
    primaryFont: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif',
    sendBoxBackground: surface, sendBoxTextColor: text, subtle: text, timestampColor: text,
    suggestedActionBackgroundColor: surface, suggestedActionBorderRadius: 16, suggestedActionLayout: 'flow',
    suggestedActionTextColor: accent, suggestedActionBorderColor: accent
  };
}

function remember(connection) {
  connection.connectionStatus$.subscribe(status => {
    if (status === 2 && connection.conversationId) {
      const { conversationId, token } = connection;
      sessionStorage.setItem(remembered, JSON.stringify({ conversationId, token }));
    }
  });
}

async function open() {
  const session = await resume() ?? await start();
  if (!session) {
    document.getElementById('chat').textContent = 'The chat cannot be reached at the moment. Please try again later.';
    return;
  }
  const webSocket = await socketsWork();
  const connection = WebChat.createDirectLine({
    ...session, domain: directLine, webSocket, conversationStartProperties: { locale: navigator.language }
  });
  remember(connection);
  const element = document.getElementById('chat');
  WebChat.renderWebChat({ directLine: connection, locale: navigator.language, nonce, styleOptions: styleOptions() }, element);
  element.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

document.getElementById('restart').addEventListener('click', () => {
  sessionStorage.removeItem(remembered);
  location.reload();
});
await open();
