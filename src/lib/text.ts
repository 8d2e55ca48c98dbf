const integers = new Intl.NumberFormat('en-US')

/** "1 avatar", "2 avatars", "1,200 entries" (with `many` given for what does not just take an s). */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${integers.format(count)} ${count === 1 ? one : many}`
}
