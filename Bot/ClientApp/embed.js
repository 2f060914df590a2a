// Puts the shop's chat on any of its pages:
//   <script src="https://BOT/embed.js" data-customer-url="/chat-customer" defer></script>
(() => {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const remembered = 'ecombot.open';

  const styles = ({ light, dark }) => `
    :host { all: initial; --accent: ${light.accent}; --on-accent: ${light.onAccent}; }
    @media (prefers-color-scheme: dark) { :host { --accent: ${dark.accent}; --on-accent: ${dark.onAccent}; } }
    button { background: var(--accent); border: 0; border-radius: 50%; bottom: 1.25rem; box-shadow: 0 .25rem 1rem rgb(0 0 0 / 30%); cursor: pointer;
      height: 3.5rem; inset-inline-end: 1.25rem; padding: 0; position: fixed; width: 3.5rem; z-index: 2147483000; }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    svg { display: block; fill: var(--on-accent); margin: auto; width: 1.75rem; }
    div { border-radius: 1rem; bottom: 5.5rem; box-shadow: 0 .5rem 2rem rgb(0 0 0 / 30%); height: min(40rem, calc(100dvh - 7rem)); inset-inline-end: 1.25rem;
      overflow: hidden; position: fixed; width: min(25rem, calc(100vw - 2.5rem)); z-index: 2147483000; }
    div[hidden] { display: none; }
    iframe { border: 0; height: 100%; width: 100%; }
    @media (max-width: 30rem) { div { border-radius: 0; inset: 0; height: 100dvh; width: 100vw; z-index: 2147483001; } }`;

  const attributes = (element, values) => {
    Object.entries(values).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };

  function bubble() {
    const [svg, path] = ['svg', 'path'].map(name => document.createElementNS('http://www.w3.org/2000/svg', name));
    svg.append(attributes(path, { d: 'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z' }));
    return attributes(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  }

  // Some browsers let pages keep nothing; then the panel is closed on the next page.
  function keep(open) {
    try {
      sessionStorage.setItem(remembered, open ? 'yes' : '');
    } catch {
    }
  }

  function wasOpen() {
    try {
      return sessionStorage.getItem(remembered) === 'yes';
    } catch {
      return false;
    }
  }

  // The shop's back end says who is signed in, afresh whenever the chat opens: its tokens do not hold for long.
  async function customerToken() {
    if (!script.dataset.customerUrl) {
      return script.dataset.customerToken ?? '';
    }
    const response = await fetch(new URL(script.dataset.customerUrl, location.href), { credentials: 'same-origin' }).catch(() => null);
    return response?.ok ? (await response.text()).trim() : '';
  }

  class Chat {
    constructor(settings) {
      this.settings = settings;
      this.panel = attributes(document.createElement('div'), { id: 'panel', role: 'dialog', 'aria-label': settings.title, hidden: '' });
      this.button = attributes(document.createElement('button'), { type: 'button', 'aria-controls': 'panel' });
      this.button.append(bubble());
      this.button.addEventListener('click', () => this.toggle(this.panel.hidden));
      const host = document.createElement('ecombot-chat');
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles(settings));
      root.adoptedStyleSheets = [sheet];
      root.append(this.panel, this.button);
      root.addEventListener('keydown', event => event.key === 'Escape' && !this.panel.hidden && this.toggle(false));
      addEventListener('message', event => this.hear(event));
      document.body.append(host);
      this.name();
    }

    name() {
      this.button.setAttribute('aria-expanded', String(!this.panel.hidden));
      this.button.setAttribute('aria-label', this.panel.hidden ? this.settings.open : this.settings.close);
    }

    toggle(open, takeFocus = true) {
      this.frame ??= open ? this.load() : undefined;
      this.panel.hidden = !open;
      this.name();
      keep(open);
      if (takeFocus) {
        (open ? this.frame : this.button).focus();
        this.send(open ? { type: 'ecombot:focus' } : null);
      }
    }

    load() {
      const frame = document.createElement('iframe');
      frame.title = this.settings.title;
      attributes(frame, { sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads' });
      frame.src = `${home}/embed?language=${encodeURIComponent(this.settings.language)}`;
      this.panel.append(frame);
      return frame;
    }

    send(message) {
      if (message) {
        this.frame.contentWindow.postMessage(message, home);
      }
    }

    async hear({ origin, source, data }) {
      if (origin !== home || !this.frame || source !== this.frame.contentWindow) {
        return;
      }
      if (data?.type === 'ecombot:ready') {
        this.send({ type: 'ecombot:customer', token: await customerToken() });
      } else if (data?.type === 'ecombot:close') {
        this.toggle(false);
      }
    }
  }

  async function put() {
    const language = script.dataset.language || document.documentElement.lang || navigator.language;
    const response = await fetch(`${home}/embed/settings?language=${encodeURIComponent(language)}`).catch(() => null);
    if (!response?.ok) {
      console.error(`The chat at ${home} does not serve ${location.origin}: add it to DirectLine:AllowedOrigins.`);
      return;
    }
    const chat = new Chat(await response.json());
    if (wasOpen()) {
      chat.toggle(true, false);
    }
  }

  put();
})();
