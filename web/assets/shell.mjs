// What every page has: the theme's button and the toast. Every page reads and works without it.
const root = document.documentElement;
root.classList.add('js');

const toggle = document.querySelector('[data-theme-toggle]');
if (toggle) {
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    // The server writes the attribute from this cookie, so that the next page does not flash.
    document.cookie = `soat-theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
  });
}

// A menu that stays open behind what one looks at next is in the way.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// Files that the server would refuse are told of before they are sent: the browser then shows why and sends nothing.
for (const field of document.querySelectorAll('input[type="file"][data-most]')) {
  field.addEventListener('change', () => {
    const bytes = [...field.files].reduce((sum, file) => sum + file.size, 0);
    field.setCustomValidity(bytes > Number(field.dataset.most) ? field.dataset.tooLarge : '');
    field.reportValidity();
  });
}

// A form that takes its time says so.
document.addEventListener('submit', event => {
  const button = event.submitter;
  setTimeout(() => {
    if (event.defaultPrevented || event.target.hasAttribute('data-download')) return;
    button?.setAttribute('aria-busy', 'true');
    const box = document.querySelector('.toasts');
    const note = document.createElement('p');
    note.className = 'toast toast--busy';
    note.textContent = box.dataset.busy;
    box.replaceChildren(note);
  }, 300);
});
// Back on a page that the browser kept as it was left.
addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('.btn[aria-busy]')) button.removeAttribute('aria-busy');
  document.querySelector('.toast--busy')?.remove();
});

/** Says something for ten seconds, longer while it is hovered or focused; `undo`: {label, run}. */
export function toast(text, undo) {
  const box = document.querySelector('.toasts');
  box.replaceChildren();
  const note = document.createElement('div');
  note.className = 'toast';
  const words = document.createElement('span');
  words.textContent = text;
  note.append(words);
  let left = 10;
  const tick = setInterval(() => { if (!note.matches(':hover, :focus-within') && --left <= 0) done(); }, 1000);
  const done = () => { clearInterval(tick); note.remove(); };
  if (undo) {
    const button = document.createElement('button');
    button.className = 'btn';
    button.type = 'button';
    button.textContent = undo.label;
    button.addEventListener('click', () => { done(); undo.run(); });
    note.append(button);
  }
  box.append(note);
}
