// Keeps the open pages of the desk up to date, and sends answers without loading the page anew.
// Without this script the forms and links do the same.
const queue = document.querySelector('[data-queue]');
const talk = document.querySelector('[data-talk]');
const lines = document.getElementById('lines');
const say = document.getElementById('say');
const text = document.getElementById('text');

// A page that is on its way to another is not loaded anew: that would give up what it has just sent.
let isLeaving = false;
addEventListener('submit', event => {
  isLeaving = !event.defaultPrevented;
});
addEventListener('pageshow', () => {
  isLeaving = false;
});

const lastPlace = () => Number(lines.lastElementChild?.dataset.place ?? 0);

async function read(address) {
  const response = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (response.type === 'opaqueredirect' || response.status === 401) {
    location.reload();
  }
  return response.ok ? response : null;
}

// A list that is shown anew keeps the link that has the focus.
async function readQueue() {
  const response = await read('/desk/queue');
  const shown = response && await response.text();
  if (shown && shown !== queue.dataset.shown) {
    const focused = document.activeElement?.getAttribute('href');
    queue.innerHTML = shown;
    queue.dataset.shown = shown;
    tellTimes();
    if (focused) {
      queue.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
    }
  }
}

async function readLines() {
  const response = await read(`/desk/talks/${encodeURIComponent(talk.dataset.talk)}/lines?after=${lastPlace()}`);
  if (!response) {
    return;
  }
  const isWriting = [...document.querySelectorAll('textarea')].some(field => field.value);
  if (response.headers.get('X-Talk-Version') !== talk.dataset.version && !isWriting && !isLeaving) {
    location.reload();
    return;
  }
  const atEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 80;
  const more = document.createElement('template');
  more.innerHTML = await response.text();
  for (const line of more.content.querySelectorAll('li')) {
    if (Number(line.dataset.place) > lastPlace()) {
      lines.append(line);
    }
  }
  tellTimes();
  if (atEnd) {
    lines.scrollTop = lines.scrollHeight;
  }
}

// One at a time, and once more where something came meanwhile.
let reading = null;
let again = false;
function readAnew() {
  again = true;
  reading ??= (async () => {
    while (again) {
      again = false;
      await (talk ? readLines() : readQueue()).catch(() => {});
    }
    reading = null;
  })();
  return reading;
}

async function send(event) {
  event.preventDefault();
  const button = say.querySelector('button');
  const status = document.getElementById('sent');
  if (!text.value.trim() || button.disabled) {
    return;
  }
  button.disabled = true;
  try {
    const response = await fetch(say.action, { method: 'POST', body: new URLSearchParams(new FormData(say)), redirect: 'manual' });
    const isSent = response.type === 'opaqueredirect';
    if (isSent) {
      text.value = '';
    }
    status.textContent = isSent ? 'Sent.' : 'Not sent: the conversation is no longer yours. Load the page again.';
    await readAnew();
  } catch {
    status.textContent = 'Not sent: the desk cannot be reached. Try again.';
  } finally {
    button.disabled = false;
    text.focus();
  }
}

function words(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? 'under a minute' : minutes < 60 ? `${minutes} min`
    : minutes < 1440 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${Math.floor(minutes / 1440)} d ${Math.floor(minutes / 60) % 24} h`;
}

function tellTimes() {
  for (const time of document.querySelectorAll('time[data-since]')) {
    time.textContent = words((Date.now() - Date.parse(time.dateTime)) / 1000);
  }
  for (const time of document.querySelectorAll('time[data-at]')) {
    time.textContent = new Date(time.dateTime).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' });
    delete time.dataset.at;
  }
}

if (lines) {
  lines.scrollTop = lines.scrollHeight;
}
say?.addEventListener('submit', send);
text?.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    text.form.requestSubmit();
  }
});
for (const button of document.querySelectorAll('[data-answer]')) {
  button.addEventListener('click', () => {
    if (text) {
      text.value = button.dataset.answer;
      text.focus();
    }
  });
}
tellTimes();
if (queue || talk) {
  setInterval(tellTimes, 20_000);
  const events = new EventSource(`/desk/events${talk ? `?talk=${encodeURIComponent(talk.dataset.talk)}` : ''}`);
  events.addEventListener('changed', readAnew);
}
