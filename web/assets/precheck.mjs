// The precheck as one types: the server finds, this places. Without it the form is sent and answered as a page.
import { toast } from './shell.mjs';
import { cut, shifted } from './spans.mjs';

const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
const form = $('#bai');
const draft = $('#draft');
const marked = $('[data-marked]');
const panel = $('#cac-cho');
const box = $('[data-findings]');
const main = $('#chinh');
const words = $('#words').dataset;
const phone = matchMedia('(max-width: 899.98px)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** What was found, in the units of the text as it is now: {id, key, level, start, end, to, fixed}. */
let spans = [];
/** What was mended in the last ten seconds. */
let mended = [];
/** What can be taken back, in the units of the text as it is now: {start, end, was}. What is edited since is let go. */
let undone = [];
/** Whether the text changes by our hand, step by step. */
let isReplacing = false;
let fixes = 0;
/** Keys of findings that are left as they are, in this draft only. */
let ignored = new Set();
/** The text that `spans` speak of. */
let known = draft.value;

const setup = $('.setup');

const clear = $('[data-clear]');

// ── Asking ──

const pause = 40;
let timer = 0;
let isAsking = false;
let mustAsk = false;
let wantsOpen = draft.value.trim() !== '';

/** An address beside the form's own: where several schools share a host, it lies under the school's. */
const at = name => new URL(name, form.action);

function ask(after = pause) {
  clearTimeout(timer);
  timer = setTimeout(check, after);
}

async function check() {
  if (isAsking) { mustAsk = true; return; }
  isAsking = true;
  mustAsk = false;
  const text = draft.value;
  const fields = new URLSearchParams();
  for (const place of $$('[name="channel"]:checked', form)) fields.append('channel', place.value);
  fields.append('role', $('#role').value);
  fields.append('text', text);
  for (const key of ignored) fields.append('ignore', key);
  let again = 0;
  const slow = setTimeout(() => busy(true), 300);
  try {
    const answer = await fetch(at('findings'), { method: 'POST', body: fields });
    if (answer.ok) show(await answer.text(), text);
    else if (answer.status === 413) tell(words.tooLong);
    else if (answer.status === 429) {
      const seconds = Number(answer.headers.get('Retry-After')) || 1;
      tell(words.later.replace('#', seconds));
      again = seconds * 1000;
    } else { tell(words.unreached); again = 3000; }
  } catch {
    tell(words.unreached);
    again = 3000;
  }
  clearTimeout(slow);
  busy(false);
  isAsking = false;
  if (mustAsk) ask(0);
  else if (again) ask(again);
}

/** Says that an answer takes its time. */
function busy(isBusy) {
  if (panel.getAttribute('aria-busy') === String(isBusy)) return;
  panel.setAttribute('aria-busy', String(isBusy));
  if (isBusy) tell(words.busy);
}

function tell(sentence) {
  const place = $('[data-say-text]', box);
  if (place) place.textContent = sentence;
  say(sentence);
}

let sayTimer = 0;
let said = '';
/** Tells the verdict to who listens, a second after the typing stops, and only when it changed. */
function say(sentence) {
  clearTimeout(sayTimer);
  sayTimer = setTimeout(() => {
    if (sentence === said) return;
    said = sentence;
    $('[data-say]').textContent = sentence;
  }, 1000);
}

function show(html, text) {
  const open = openCard()?.dataset.key;
  const focused = document.activeElement?.closest?.('.card');
  const focus = focused && box.contains(focused) ? focused.dataset.key : undefined;
  const letters = new Map($$('[data-letter]', box).map(letter => [letter.closest('.card').dataset.key, letter]));
  const writing = document.activeElement?.closest?.('[data-letter]') ? document.activeElement : undefined;
  const list = $('.panel__list', box);
  const scroll = list ? list.scrollTop : 0;
  // Our own server's page, escaped there as every page is.
  box.innerHTML = html;
  spans = cards().map(card => ({
    id: card.id, key: card.dataset.key, level: card.dataset.level,
    start: Number(card.dataset.start), end: Number(card.dataset.end), to: card.dataset.to,
  }));
  if (text !== draft.value) spans = shifted(spans, text, draft.value);
  known = draft.value;
  const kept = cards().find(card => card.dataset.key === open);
  if (kept) kept.open = true;
  else if (wantsOpen && !phone.matches) {
    const first = cards().find(card => card.dataset.level === 'error') ?? cards()[0];
    if (first) first.open = true;
  }
  if (spans.length) wantsOpen = false;
  if (!kept && !cards().length) sheet(false);
  for (const card of cards()) {
    const letter = letters.get(card.dataset.key);
    if (letter) $('.card__acts', card).after(letter);
  }
  if (writing?.isConnected) writing.focus({ preventScroll: true });
  else if (focus !== undefined) {
    const next = cards().find(card => card.dataset.key === focus) ?? cards()[0];
    (next ? $('summary', next) : panel).focus({ preventScroll: true });
  }
  const now = $('.panel__list', box);
  if (now) now.scrollTop = scroll;
  for (const card of cards()) card.addEventListener('toggle', () => { if (card.open && phone.matches) sheet(true); paint(); });
  // On a phone the chosen places fold to one line once there is a text; who is choosing is left alone.
  if (text && !setup.contains(document.activeElement)) setup.classList.add('is-folded');
  const verdict = $('.verdict', box);
  blockCopy(Number(verdict.dataset.errors));
  say(`${$('.verdict__name', box).textContent}. ${$('[data-say-text]', box).textContent}`);
  paint();
}

// ── Marks ──

function paint() {
  const text = draft.value;
  const open = openCard()?.id;
  const pieces = document.createDocumentFragment();
  for (const { start, end, over } of cut(text.length, [...mended, ...spans])) {
    let node = document.createTextNode(text.slice(start, end));
    over.forEach((span, depth) => {
      const mark = document.createElement('mark');
      if (span.fixed) mark.className = 'fixed';
      else {
        mark.className = `f f--${span.level}`;
        mark.dataset.f = span.id;
        if (depth > 0 && over.slice(0, depth).some(inner => !inner.fixed)) mark.classList.add('f--outer');
        if (span.id === open) mark.classList.add('is-on');
        if (span.start === start) mark.dataset.number = span.id.slice(1);
      }
      mark.append(node);
      node = mark;
    });
    pieces.append(node);
  }
  // A last line that is empty has no height of its own.
  pieces.append(document.createTextNode('\n'));
  marked.replaceChildren(pieces);
  numberLines();
  const all = cards();
  const at = all.findIndex(card => card.open);
  const place = $('[data-pos]', box);
  if (place) place.textContent = `${at + 1}/${all.length}`;
  count(text);
  clear.hidden = text === '';
}

/** Findings that begin on one line share its number in the margin. */
function numberLines() {
  let line;
  for (const mark of $$('mark[data-number]', marked)) {
    const top = Math.round(mark.getClientRects()[0]?.top ?? 0);
    if (line && Math.abs(line.top - top) < 8) {
      const numbers = new Set([...line.mark.dataset.n.split(', '), mark.dataset.number]);
      line.mark.dataset.n = [...numbers].sort((a, b) => a - b).join(', ');
    } else {
      mark.dataset.n = mark.dataset.number;
      line = { top, mark };
    }
  }
}

const counter = $('[data-count]');
function count(text) {
  const number = text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
  counter.textContent = number ? `${number.toLocaleString(document.documentElement.lang)} ${counter.dataset.unit}` : '';
}

function changed() {
  const text = draft.value;
  spans = shifted(spans, known, text);
  mended = shifted(mended, known, text);
  undone = shifted(undone, known, text);
  known = text;
  paint();
  keep();
  ask();
}

draft.addEventListener('input', event => {
  if (isReplacing) return;
  if (event.inputType?.startsWith('insertFromPaste')) wantsOpen = true;
  changed();
});

// ── Cards ──

const cards = () => $$('.card', box);
const openCard = () => cards().find(card => card.open);

function sheet(isOpen) {
  panel.classList.toggle('is-open', isOpen);
  main.classList.toggle('sheet-open', isOpen);
  $('.step__open', box)?.setAttribute('aria-expanded', String(isOpen));
}

function select(card, focus = false) {
  if (!card) return;
  for (const other of cards()) other.open = other === card;
  if (phone.matches) sheet(true);
  paint();
  const mark = $(`mark[data-f="${card.id}"]`, marked);
  if (mark) {
    const place = mark.getBoundingClientRect();
    const top = place.top + scrollY - (phone.matches ? 88 : innerHeight * .35);
    if (phone.matches || place.top < 90 || place.bottom > innerHeight - 40) {
      scrollTo({ top, behavior: calm.matches ? 'auto' : 'smooth' });
    }
  }
  if (focus) $('summary', card).focus({ preventScroll: phone.matches });
  else if (!phone.matches) card.scrollIntoView({ block: 'nearest' });
}

function step(by, focus) {
  const all = cards();
  const at = all.findIndex(card => card.open);
  select(at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[(at + by + all.length) % all.length], focus);
}

function close() {
  sheet(false);
  for (const card of cards()) card.open = false;
  paint();
}

// A tap on a mark opens its card: the innermost where several lie over each other.
draft.addEventListener('click', () => {
  if (draft.selectionStart !== draft.selectionEnd) return;
  const at = draft.selectionStart;
  const under = spans.filter(span => span.start <= at && at <= span.end).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
  if (under) select(document.getElementById(under.id));
});

panel.addEventListener('click', event => {
  const on = selector => event.target.closest(selector);
  if (on('[data-step]')) step(Number(on('[data-step]').dataset.step), false);
  if (on('.step__open')) select(cards()[0]);
  if (on('[data-close]')) { close(); $('.step__open', box)?.focus(); }
  if (on('[data-ignore]')) { event.preventDefault(); ignore(on('.card'), event.detail === 0); }
  if (on('[data-unignore]')) { event.preventDefault(); ignored = new Set(); ask(0); }
  if (on('[data-ask]')) { event.preventDefault(); askSomebody(on('.card'), on('[data-ask]')); }
  if (on('[data-copy-letter]')) copyLetter(on('[data-copy-letter]'));
  if (on('[data-fix]')) { event.preventDefault(); fix([on('.card').id], event.detail === 0); }
  if (on('[data-fix-all]')) { event.preventDefault(); fix(spans.filter(span => span.to !== undefined).map(span => span.id), event.detail === 0); }
});

document.addEventListener('keydown', event => {
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && cards().length) {
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1, true);
    return;
  }
  if (event.key === 'Escape' && !keys.open && panel.classList.contains('is-open') && (panel.contains(event.target) || event.target === document.body)) {
    close();
    $('.step__open', box)?.focus();
    return;
  }
  const isWriting = event.target.closest?.('input, textarea, select, [contenteditable]');
  if (event.key === '?' && !isWriting && !keys.open) { event.preventDefault(); keys.showModal(); return; }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target === draft) {
    const submit = $('[name="submit"]', form);
    if (submit) { event.preventDefault(); form.requestSubmit(submit); }
    return;
  }
  if (!event.target.closest?.('.card') || isWriting || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'j' || event.key === 'k') { event.preventDefault(); step(event.key === 'j' ? 1 : -1, true); }
  if (event.key === 'Delete') {
    const card = event.target.closest('.card');
    if ($('[data-ignore]', card)) { event.preventDefault(); ignore(card, true); }
  }
});

const keys = $('#phim');
const keysButton = $('[data-keys]');
keysButton.hidden = false;
keysButton.addEventListener('click', () => keys.showModal());

// ── Leaving as it is, asking somebody ──

function ignore(card, byKeyboard) {
  const { key } = card.dataset;
  ignored.add(key);
  const next = byKeyboard ? cards()[cards().indexOf(card) + 1] ?? cards()[cards().indexOf(card) - 1] : undefined;
  // Gone at once; the server's answer follows.
  spans = spans.filter(span => span.key !== key);
  card.open = false;
  card.closest('li').hidden = true;
  paint();
  if (next) { select(next, true); } else if (byKeyboard) panel.focus();
  ask(0);
  toast(words.ignored, { label: words.undo, run: () => { ignored.delete(key); ask(0); } });
}

/** A letter to a colleague about one place, made by the server from the draft as it is now. */
async function askSomebody(card, button) {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('ignore');
  fields.set('ask', button.value);
  button.disabled = true;
  try {
    const answer = await fetch(at('ask'), { method: 'POST', body: fields });
    if (!answer.ok) { tell(answer.status === 429 ? words.later.replace('#', answer.headers.get('Retry-After')) : words.unreached); return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const letter = page.querySelector('[data-letter]');
    if (!letter || !card.isConnected) return;
    $('[data-letter]', card)?.remove();
    $('[data-copy-letter]', letter).hidden = false;
    $('.card__acts', card).after(document.adoptNode(letter));
    setApart(letter);
    $('textarea', card).focus();
  } catch {
    tell(words.unreached);
  } finally {
    button.disabled = false;
  }
}

let letterNumber = 0;
/** Gives a letter ids of its own: several cards may be asked about. */
function setApart(letter) {
  letterNumber += 1;
  const field = $('[name="question"]', letter);
  const ask = $('[data-ask-form]', letter);
  field.id = `letter-${letterNumber}`;
  $('label', letter).htmlFor = field.id;
  if (!ask) return;
  ask.id = `ask-form-${letterNumber}`;
  field.setAttribute('form', ask.id);
  // What is submitted is the draft as it is then, for the places that are chosen then.
  ask.addEventListener('submit', () => {
    $('[name="text"]', ask).value = draft.value;
    for (const place of $$('[name="channel"]', ask)) place.remove();
    for (const place of $$('[name="channel"]:checked', form)) {
      const field = document.createElement('input');
      [field.type, field.name, field.value] = ['hidden', 'channel', place.value];
      ask.append(field);
    }
    sent();
  });
}

async function copyLetter(button) {
  const field = $('textarea', button.closest('[data-letter]'));
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand('copy');
  }
  toast(words.letterCopied);
}

// ── Mending ──

function fix(ids, byKeyboard) {
  const chosen = spans.filter(span => ids.includes(span.id) && span.to !== undefined).sort((a, b) => b.start - a.start || a.end - b.end);
  let done = 0;
  let reached = Infinity;
  undone = [];
  isReplacing = true;
  for (const { start, end: last, to } of chosen) {
    if (last > reached) continue;
    reached = start;
    // What is taken away from between two spaces takes one of them along.
    const end = to === '' && draft.value[start - 1] === ' ' && draft.value[last] === ' ' ? last + 1 : last;
    const was = draft.value.slice(start, end);
    replace(start, end, to);
    const grown = to.length - (end - start);
    const later = span => (span.start < start ? span : { ...span, start: span.start + grown, end: span.end + grown });
    [mended, undone] = [mended.map(later), undone.map(later)];
    undone.push({ start, end: start + to.length, was });
    if (to) mended.push({ start, end: start + to.length, fixed: true });
    done += 1;
  }
  isReplacing = false;
  if (!done) return;
  const [marks, places] = [mended, undone];
  changed();
  [mended, undone] = [marks, places];
  paint();
  const turn = fixes += 1;
  setTimeout(() => { if (turn === fixes) { mended = []; paint(); } }, 10_000);
  if (byKeyboard) (cards().find(card => !ids.includes(card.id)) ? $('summary', cards().find(card => !ids.includes(card.id))) : panel).focus();
  toast(done > 1 ? words.fixedMany.replace('#', done) : words.fixedOne, {
    label: words.undo,
    run: takeBack,
  });
}

/** Takes back what was mended or cleared, and leaves alone what was written since. */
function takeBack() {
  const places = undone.sort((a, b) => b.start - a.start);
  [undone, mended] = [[], []];
  isReplacing = true;
  for (const { start, end, was } of places) replace(start, end, was);
  isReplacing = false;
  changed();
}

/** Puts words in place of others; where the field has the focus, its own undo knows of it. */
function replace(start, end, to) {
  const isOwn = document.activeElement === draft || !phone.matches;
  if (isOwn) {
    const from = document.activeElement;
    draft.focus({ preventScroll: true });
    draft.setSelectionRange(start, end);
    const isDone = document.execCommand(to ? 'insertText' : 'delete', false, to);
    if (from !== draft) from?.focus?.({ preventScroll: true });
    if (isDone) return;
  }
  draft.setRangeText(to, start, end, 'end');
}

// ── Copying, clearing, keeping ──

const copy = $('[data-copy]');
const why = $('[data-copy-why]');
copy.hidden = false;
function blockCopy(errors) {
  copy.setAttribute('aria-disabled', String(errors > 0));
  why.hidden = errors === 0;
  $('a', why).textContent = words.left.replace('#', errors);
}
const toFirst = () => select(cards().find(card => card.dataset.level === 'error') ?? cards()[0], true);
$('a', why).addEventListener('click', event => { event.preventDefault(); toFirst(); });
copy.addEventListener('click', async () => {
  if (copy.getAttribute('aria-disabled') === 'true') { toFirst(); return; }
  try {
    await navigator.clipboard.writeText(draft.value);
  } catch {
    draft.select();
    document.execCommand('copy');
  }
  toast(words.copied);
});

clear.addEventListener('click', () => {
  const before = draft.value;
  if (!before) return;
  ignored = new Set();
  isReplacing = true;
  replace(0, before.length, '');
  isReplacing = false;
  changed();
  undone = [{ start: 0, end: 0, was: before }];
  draft.focus();
  toast(words.cleared, { label: words.undo, run: takeBack });
});

// Several schools may share a host.
const draftKey = `soat-draft ${new URL(form.action).pathname}`;
const keeper = $('[data-keep-switch]');
const forget = $('[data-keep-clear]');
$('[data-keep]').hidden = false;
function stored(action) {
  try { return action(localStorage); } catch { return null; }
}
function keep() {
  if (keeper.checked) stored(store => store.setItem(draftKey, draft.value));
}
/** Remembers that the draft is on its way: the page of the post that it becomes lets the kept one go. */
function sent() {
  try { sessionStorage.setItem('soat-sent', draftKey); } catch { /* Nothing is kept then either. */ }
}
// Whoever is back here, by a link or the button, sent nothing that became a post.
addEventListener('pageshow', () => {
  try { sessionStorage.removeItem('soat-sent'); } catch { /* Nothing is kept then either. */ }
});
function drop() {
  stored(store => store.removeItem(draftKey));
  keeper.checked = false;
  forget.hidden = true;
  toast(words.unkept);
}
keeper.addEventListener('change', () => {
  if (!keeper.checked) { drop(); return; }
  forget.hidden = false;
  keep();
  toast(words.kept);
});
forget.addEventListener('click', () => { drop(); keeper.focus(); });
const saved = stored(store => store.getItem(draftKey));
if (saved !== null) {
  keeper.checked = true;
  forget.hidden = false;
  if (draft.value === '') { draft.value = saved; known = saved; wantsOpen = saved !== ''; }
}

// ── Where, who ──

const where = $('[data-where]');
function named() {
  const names = $$('[name="channel"]:checked', form).map(place => place.parentElement.textContent.trim());
  where.textContent = names.join(', ') || words.nowhere;
}
form.addEventListener('change', event => {
  if (event.target.name !== 'channel' && event.target.name !== 'role') return;
  named();
  ask(0);
});
$('[data-unfold]').addEventListener('click', () => { setup.classList.remove('is-folded'); $('input', setup).focus(); });
if (draft.value) setup.classList.add('is-folded');
form.addEventListener('submit', event => {
  // Gửi duyệt goes to a page of its own.
  if (event.submitter?.hasAttribute('formaction')) { sent(); return; }
  event.preventDefault();
  ask(0);
});

named();
paint();
if (draft.value) ask(0);
else blockCopy(0);
