// What the keyboard can do on staff pages. Every key only does what a link or field of the page does.
(function () {
  'use strict';
  var rows = Array.prototype.slice.call(document.querySelectorAll('[data-row]'));
  var at = -1;
  var waiting = false;
  var dialog = document.getElementById('keys');

  function move(by) {
    if (!rows.length) { return; }
    if (at >= 0) { rows[at].classList.remove('here'); }
    at = Math.max(0, Math.min(rows.length - 1, at + by));
    rows[at].classList.add('here');
    rows[at].querySelector('a').focus();
  }

  function go(letter) {
    var link = document.querySelector('a[data-letter="' + letter + '"]');
    if (link) { link.click(); }
  }

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog && dialog.open) { return; }
    if (waiting) {
      waiting = false;
      if (/^[a-z]$/.test(event.key)) { event.preventDefault(); go(event.key); }
      return;
    }
    var search = document.getElementById('search');
    if (event.key === 'j') { move(1); }
    else if (event.key === 'k') { move(-1); }
    else if (event.key === 'g') { waiting = true; }
    else if (event.key === '/' && search) { event.preventDefault(); search.focus(); search.select(); }
    else if (event.key === '?' && dialog && dialog.showModal) { event.preventDefault(); dialog.showModal(); }
  });

  var errors = document.getElementById('errors');
  if (errors) { errors.focus(); }
}());
