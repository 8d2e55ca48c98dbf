/**
 * A bitmap font of 5 × 7 dots for printable ASCII, drawn for the sandbox's pictures. A glyph is
 * seven rows from top to bottom, each row one base-32 digit whose five bits are the dots from left
 * to right: `A` is E H H V H H H.
 */
const glyphs: Readonly<Record<string, string>> = {
  A: 'EHHVHHH',
  B: 'UHHUHHU',
  C: 'EHGGGHE',
  D: 'UHHHHHU',
  E: 'VGGUGGV',
  F: 'VGGUGGG',
  G: 'EHGNHHF',
  H: 'HHHVHHH',
  I: 'E44444E',
  J: '72222IC',
  K: 'HIKOKIH',
  L: 'GGGGGGV',
  M: 'HRLLHHH',
  N: 'HHPLJHH',
  O: 'EHHHHHE',
  P: 'UHHUGGG',
  Q: 'EHHHLID',
  R: 'UHHUKIH',
  S: 'FGGE11U',
  T: 'V444444',
  U: 'HHHHHHE',
  V: 'HHHHHA4',
  W: 'HHHLLLA',
  X: 'HHA4AHH',
  Y: 'HHHA444',
  Z: 'V1248GV',
  a: '00E1FHF',
  b: 'GGMPHHU',
  c: '00EGGHE',
  d: '11DJHHF',
  e: '00EHVGE',
  f: '698S888',
  g: '00FHF1E',
  h: 'GGMPHHH',
  i: '40C444E',
  j: '20622IC',
  k: 'GGIKOKI',
  l: 'C44444E',
  m: '00QLLHH',
  n: '00MPHHH',
  o: '00EHHHE',
  p: '00UHUGG',
  q: '00DJF11',
  r: '00MPGGG',
  s: '00FGE1U',
  t: '88S8896',
  u: '00HHHJD',
  v: '00HHHA4',
  w: '00HHLLA',
  x: '00HA4AH',
  y: '00HHF1E',
  z: '00V248V',
  0: 'EHJLPHE',
  1: '4C4444E',
  2: 'EH1248V',
  3: 'V2421HE',
  4: '26AIV22',
  5: 'VGU11HE',
  6: '68GUHHE',
  7: 'V124888',
  8: 'EHHEHHE',
  9: 'EHHF12C',
  ' ': '0000000',
  '!': '4444404',
  '"': 'AAA0000',
  '#': 'AAVAVAA',
  $: '4FKE5U4',
  '%': 'OP248J3',
  '&': 'CIK8LID',
  "'": '4480000',
  '(': '2488842',
  ')': '8422248',
  '*': '04LEL40',
  '+': '044V440',
  ',': '0000C48',
  '-': '000E000',
  '.': '00000CC',
  '/': '01248G0',
  ':': '0CC0CC0',
  ';': '0CC0C48',
  '<': '248G842',
  '=': '00V0V00',
  '>': '8421248',
  '?': 'EH12404',
  '@': 'EH1DLLE',
  '[': 'E88888E',
  '\\': '0G84210',
  ']': 'E22222E',
  '^': '4AH0000',
  _: '000000V',
  '`': '8420000',
  '{': '2448442',
  '|': '4444444',
  '}': '8442448',
  '~': '008L200',
}

/** What stands for a letter the font lacks: an outlined box. */
const missing = 'VHHHHHV'

/** Dots a letter takes in width, its gap included, and a line in height, its gap included. */
export const cell = { width: 6, height: 10 } as const

/** Letters of a text that the font can draw one by one: accents go, typographic signs become plain. */
export function drawable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[·•]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Breaks a text into lines, at spaces where there are any.
 * @param columns letters per line
 * @param maxLines lines to keep; the last one ends in dots if something was left out
 */
export function wrap(text: string, columns: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of drawable(text).split(' ')) {
    let rest = Array.from(word)
    if (line && line.length + 1 + rest.length > columns) {
      lines.push(line)
      line = ''
    }
    while (rest.length > columns) {
      lines.push(rest.slice(0, columns).join(''))
      rest = rest.slice(columns)
    }
    line = line ? `${line} ${rest.join('')}` : rest.join('')
  }
  if (line) lines.push(line)
  if (lines.length <= maxLines) return lines
  const last = lines[maxLines - 1] ?? ''
  return [...lines.slice(0, maxLines - 1), `${last.slice(0, Math.max(0, columns - 3))}...`]
}

/** Calls `dot(x, y)` for every dot of one line of text, in dots from the line's top left corner. */
export function eachDot(text: string, dot: (x: number, y: number) => void): void {
  Array.from(text).forEach((letter, column) => {
    const rows = glyphs[letter] ?? missing
    for (let y = 0; y < rows.length; y++) {
      const bits = Number.parseInt(rows.charAt(y), 32)
      for (let x = 0; x < 5; x++) if (bits & (16 >> x)) dot(column * cell.width + x, y)
    }
  })
}
