/** Of the fields of ConversationsToolbar, and of their empty frames in ToolbarRoom. */
export const toolbarWidths = {
  search: 'w-full min-w-40 flex-1 sm:max-w-64',
  avatar: 'w-44! max-sm:grow',
  status: 'w-34! max-sm:grow',
  tools: 'w-36! max-sm:grow',
  read: 'w-34! max-sm:grow',
  day: 'w-36! max-sm:grow',
}
