// Keeps what was typed on the server a moment after it was. Everything works without it: each step keeps what was answered.
const pause = 2000;

for (const form of document.querySelectorAll('form[data-draft]')) {
  const told = form.querySelector('[role=status]');
  let waiting;
  const keep = async () => {
    const typed = new URLSearchParams(new FormData(form));
    typed.set('Go', 'keep');
    try {
      const answer = await fetch(location.href, { method: 'POST', body: typed });
      if (!answer.ok) return;
      told.textContent = form.dataset.kept;
      told.hidden = false;
    } catch {
      // the next step tries again
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
}
