// A record of a meeting made without a connection waits on this device until there is one, and is then sent as the form would have been.
// It is kept for one account only, for three days at most, until the page says that it has arrived.
const told = document.getElementById('kept-record');
const form = document.getElementById('HoldMeeting');
const prefix = 'meeting-record ';
const lifetime = 3 * 24 * 3600 * 1000;
const patience = 5000;

const key = told && `${prefix}${told.dataset.account} ${told.dataset.meeting}`;
const own = told && `${prefix}${told.dataset.account} `;

const arrived = new URLSearchParams(location.search).get('done') === 'HoldMeeting';

for (const name of Object.keys(localStorage).filter(x => x.startsWith(prefix))) {
  const { at, page } = JSON.parse(localStorage.getItem(name));
  if ((own && !name.startsWith(own)) || (arrived && page === location.pathname && name !== key) || Date.now() - at > lifetime) localStorage.removeItem(name);
}

const reachable = async () => {
  try {
    return (await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
};

const typed = () => [...new FormData(form)].filter(([name, value]) => !name.startsWith('_') && typeof value === 'string');

const tell = words => {
  told.textContent = words;
  told.hidden = false;
};

const keep = () => {
  localStorage.setItem(key, JSON.stringify({ at: Date.now(), page: location.pathname, typed: typed() }));
  tell(told.dataset.kept);
};

const fill = entries => {
  for (const field of form.elements) {
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else if (field.type !== 'hidden' && values.length > 0) field.value = values[0];
  }
};

const send = async () => {
  if (!localStorage.getItem(key) || !await reachable()) return;
  tell(told.dataset.sending);
  form.dataset.open = 'yes';
  form.requestSubmit();
};

if (told && form) {
  // what the server has refused stands in the form with its reason; it is not sent again unasked
  if (form.querySelector('.problem')) localStorage.removeItem(key);
  const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (kept) {
    fill(kept.typed);
    tell(told.dataset.kept);
    send();
  }

  addEventListener('online', send);
  form.addEventListener('submit', async e => {
    if (form.dataset.open) return;
    e.preventDefault();
    if (await reachable()) {
      form.dataset.open = 'yes';
      form.requestSubmit(e.submitter);
    } else keep();
  });
}
