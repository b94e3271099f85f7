// One post: copying the approved text, and anchoring a comment to the words that are selected.
import { toast } from './shell.mjs';

// What was kept of the draft has become this post.
try {
  const kept = sessionStorage.getItem('soat-sent');
  // Of a submission that was refused the draft stays, and no later one is taken for it.
  sessionStorage.removeItem('soat-sent');
  if (kept !== null && new URLSearchParams(location.search).get('done') === 'submit') localStorage.removeItem(kept);
} catch { /* A browser that keeps nothing has nothing to let go. */ }

const copy = document.querySelector('[data-copy]');
const plain = document.querySelector('[data-plain]');
if (copy && plain && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(plain.value);
    toast(copy.dataset.done);
  });
}

// What is to be copied by hand stands selected as soon as it is shown.
plain?.closest('details').addEventListener('toggle', event => { if (event.currentTarget.open) plain.select(); });

// Whoever selects words in the post while a return form is open gets them as what the comment is about.
const text = document.querySelector('[data-text]');
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (!text || !selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
  // A field holds one line: of words over several, those on the first are enough to find them.
  const words = selection.toString().trim().split('\n', 1)[0].trim();
  const open = document.querySelector('.act[open] [data-remarks]');
  const free = open && [...open.querySelectorAll('[name=quote]')].find(field => !field.dataset.touched);
  if (free && words) free.value = words;
});
for (const field of document.querySelectorAll('[data-remarks] [name=note]')) {
  // A comment that is written keeps its words.
  field.addEventListener('input', () => {
    const quotes = [...field.closest('[data-remarks]').querySelectorAll('[name=quote]')];
    const notes = [...field.closest('[data-remarks]').querySelectorAll('[name=note]')];
    const quote = quotes[notes.indexOf(field)];
    if (quote) quote.dataset.touched = 'yes';
  });
}
