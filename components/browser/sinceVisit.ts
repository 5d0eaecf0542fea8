/** So long without a page, and the next one begins another visit: half an hour, in milliseconds. */
const PAUSE = 18e5

/**
 * Marks in lists what has been published since the reader’s previous visit (`data-new`, app/globals.css). The browser
 * alone remembers it: `vu` is when the latest page was looked at, `avant` when the last one of the previous visit
 * was. A first visit marks nothing.
 */
addEventListener('DOMContentLoaded', () => {
  // Where storage is forbidden, asking for it throws, and nothing is new.
  const kept = localStorage
  // The site has one clock (lib/time/clock.ts); this is the reader’s, at which the page was opened.
  const now = performance.timeOrigin
  if (now - kept.vu > PAUSE) kept.avant = kept.vu
  kept.vu = now
  // A day alone is that of a release, not of an article.
  for (const time of document.querySelectorAll<HTMLTimeElement>(
    ':is(ol,.rows,.card,.wire-group) time[datetime*=T]',
  ))
    if (Date.parse(time.dateTime) > kept.avant) time.dataset.new = ''
})
