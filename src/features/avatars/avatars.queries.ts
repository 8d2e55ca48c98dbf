/** Rows on a page of avatars: enough to look over, few enough to draw at once. Apart, because the loader needs it before the page. */
export const PAGE_SIZE = 50
