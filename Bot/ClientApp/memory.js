// What this tab remembers of its conversation. Browsers that let pages keep nothing still let them chat.
const key = 'ecombot.conversation';

function use(work) {
  try {
    return work(sessionStorage);
  } catch {
    return null;
  }
}

// A conversation belongs to whom it was opened for: after signing in or out on the shop's page another one begins.
export const remembered = holder => use(storage => {
  const last = JSON.parse(storage.getItem(key));
  return last?.holder === holder ? last : null;
});

export const remember = (holder, { conversationId, token }) => use(storage => storage.setItem(key, JSON.stringify({ holder, conversationId, token })));

export const forget = () => use(storage => storage.removeItem(key));
