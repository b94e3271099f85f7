// Writing or mending a post: what is found stands under the text as one types. Without it the post's own page tells.
const text = document.querySelector('#text');
const form = text.form;
const box = document.querySelector('[data-found]');
const voice = document.querySelector('[data-found-say]');
// Taken from a form, so that it lies under the school's path where several share a host.
const address = form.querySelector('[data-check]').formAction;

// What is written here is no draft that was kept on this machine.
try { sessionStorage.removeItem('soat-sent'); } catch { /* A browser that keeps nothing has nothing to let go. */ }

let timer = 0;
let asked = 0;
/** The text that the cards speak of. */
let known = '';

function ask(after = 400) {
  clearTimeout(timer);
  timer = setTimeout(check, after);
}

async function check() {
  const mine = asked += 1;
  const draft = text.value;
  if (!draft.trim()) { box.hidden = true; return; }
  const fields = new URLSearchParams();
  for (const place of form.querySelectorAll('[name="channel"]:checked')) fields.append('channel', place.value);
  fields.append('role', form.elements.role.value);
  fields.append('text', draft);
  try {
    const answer = await fetch(address, { method: 'POST', body: fields });
    if (mine !== asked) return;
    if (answer.ok) show(await answer.text(), draft);
    else {
      box.hidden = true;
      if (answer.status === 429) ask((Number(answer.headers.get('Retry-After')) || 1) * 1000);
    }
  } catch { ask(3000); }
}

let sayTimer = 0;

function show(html, draft) {
  const open = box.querySelector('.card[open]')?.dataset.key;
  const isInside = box.contains(document.activeElement);
  // Our own server's page, escaped there as every page is.
  box.innerHTML = html;
  box.hidden = false;
  known = draft;
  const kept = [...box.querySelectorAll('.card')].find(card => card.dataset.key === open);
  if (kept) kept.open = true;
  if (isInside) (box.querySelector('.card summary') ?? text).focus({ preventScroll: true });
  clearTimeout(sayTimer);
  // Who approves the post says whether it may be published: where nothing is found, only that is told.
  const verdict = box.querySelector('.verdict');
  const told = verdict.dataset.verdict === 'pass' ? ['.verdict__say'] : ['.verdict__name', '.verdict__say'];
  const sentence = told.map(part => verdict.querySelector(part).textContent).join('. ');
  sayTimer = setTimeout(() => { if (voice.textContent !== sentence) voice.textContent = sentence; }, 1000);
}

box.addEventListener('click', event => {
  const button = event.target.closest('[data-fix]');
  if (!button) return;
  event.preventDefault();
  // What was typed since is looked at first.
  if (text.value !== known) { ask(0); return; }
  const { to, ...place } = button.closest('.card').dataset;
  const [start, last] = [Number(place.start), Number(place.end)];
  // What is taken away from between two spaces takes one of them along.
  const end = to === '' && known[start - 1] === ' ' && known[last] === ' ' ? last + 1 : last;
  text.focus();
  text.setSelectionRange(start, end);
  // Keeps the browser's own undo.
  if (!document.execCommand(to ? 'insertText' : 'delete', false, to)) text.setRangeText(to, start, end, 'end');
  ask(0);
});

text.addEventListener('input', () => ask());
for (const place of form.querySelectorAll('[name="channel"]')) place.addEventListener('change', () => ask(0));
ask(0);
