/** A link inside text: underlined, so that colour is not the only sign. */
export const linkClass =
  'rounded-sm text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent'

/** A link that names a thing in a list or heading: plain until pointed at. */
export const quietLinkClass = 'rounded-sm text-fg hover:underline underline-offset-2'

/** A table row that leads somewhere, and the link in its first cell, which the whole row follows (styles/table.css). */
export const linkedRowClass = 'linked-row'

export const rowLinkClass = 'row-link font-medium text-fg'
