// The chat within a page of the shop: embed.js tells it who the customer is, and it tells embed.js when to close.
const framed = window.parent !== window;
const patience = 10000;

// The token that the shop signed for the customer who is signed in on its page; empty for a visitor.
export function customerToken() {
  if (!framed) {
    return Promise.resolve('');
  }
  return new Promise(resolve => {
    setTimeout(() => resolve(''), patience);
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.type === 'ecombot:customer') {
        resolve(String(data.token ?? ''));
      }
    });
    parent.postMessage({ type: 'ecombot:ready' }, '*');
  });
}

// Whom a token is for. The server checks it; here it only tells one customer from another.
export function holderOf(token) {
  try {
    return JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))).sub;
  } catch {
    return '';
  }
}

export function letClose(button, focus) {
  button.addEventListener('click', close);
  addEventListener('message', ({ source, data }) => {
    if (framed && source === parent && data?.type === 'ecombot:focus') {
      focus();
    }
  });
  addEventListener('keydown', event => {
    if (framed && event.key === 'Escape' && !event.defaultPrevented) {
      close();
    }
  });
}

const close = () => parent.postMessage({ type: 'ecombot:close' }, '*');
