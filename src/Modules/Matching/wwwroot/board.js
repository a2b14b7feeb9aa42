// Dragging somebody to a mentor opens the same page as their links do: whoever uses the keyboard or runs no scripts misses nothing.
const board = document.querySelector('.board');
let mentee = null;

board?.addEventListener('dragstart', e => {
  mentee = e.target.closest('[data-mentee]');
  if (!mentee) return;
  e.dataTransfer.setData('text/plain', mentee.dataset.mentee);
  e.dataTransfer.effectAllowed = 'link';
  board.classList.add('dragging');
});

board?.addEventListener('dragend', () => {
  mentee = null;
  board.classList.remove('dragging');
  board.querySelectorAll('.over').forEach(x => x.classList.remove('over'));
});

const target = e => mentee && e.target.closest('[data-mentor]');

board?.addEventListener('dragover', e => {
  const mentor = target(e);
  board.querySelectorAll('.over').forEach(x => x !== mentor && x.classList.remove('over'));
  if (!mentor) return;
  e.preventDefault();
  e.dataTransfer.dropEffect = 'link';
  mentor.classList.add('over');
});

board?.addEventListener('drop', e => {
  const mentor = target(e);
  if (!mentor) return;
  e.preventDefault();
  location.assign(`/matching/choice?cycle=${board.dataset.cycle}&mentee=${mentee.dataset.mentee}&mentor=${mentor.dataset.mentor}#propose`);
});
