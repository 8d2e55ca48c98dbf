/** The overview's list of conversations: so many rows, and as many in its skeleton. Apart, because the loader needs it before the page. */
export const latestConversations = { limit: 6 }
