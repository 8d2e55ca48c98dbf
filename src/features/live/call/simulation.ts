/** Who answers in a simulated call: a small script, always the same for the same words. Pure. */

interface Listener {
  /** The avatar's name. */
  name: string
  /** How many lines were answered before. */
  turn: number
  toolNames: readonly string[]
}

const greetings = /\b(?:hi|hello|hey|good (?:morning|day|evening)|bonjour|hallo)\b/i
const thanks = /\b(?:thanks|thank you|merci|danke)\b/i
const farewells = /\b(?:bye|goodbye|see you)\b/i
const question = /\?\s*$|^(?:who|what|when|where|why|how|can|could|do|does|is|are|will)\b/i

const followUps = ['What would you like to know next?', 'Shall I go on?', 'Does that help?'] as const

/** The answer to a typed line. */
export function answerTo(line: string, { name, turn, toolNames }: Listener): string {
  const said = clip(line)
  const tool = toolIn(line, toolNames)
  const follow = followUps[turn % followUps.length] ?? ''
  if (tool) return `Right, I am calling ${tool} now. ${follow}`
  if (farewells.test(line)) return 'Goodbye. It was good to talk to you.'
  if (thanks.test(line)) return 'You are welcome.'
  if (greetings.test(line)) return `Hello, this is ${name}. This call is simulated, so my answers follow a script.`
  if (question.test(line)) return `You asked: “${said}” A real avatar would answer from its personality and its documents. ${follow}`
  return `I heard: “${said}” ${follow}`
}

/** The tool that a line names, with its underscores or with spaces: "show slide 2" names show_slide. */
export function toolIn(line: string, toolNames: readonly string[]): string | undefined {
  const folded = ` ${fold(line)} `
  return toolNames.find((name) => folded.includes(` ${fold(name)} `))
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

function clip(line: string): string {
  const text = line.trim()
  return text.length > 120 ? `${text.slice(0, 120).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}

/** Characters that a person speaks in a second. */
const CHARACTERS_PER_SECOND = 22

/**
 * How much of a text was spoken after so many milliseconds, to the end of a word.
 * @returns the spoken part; all of it when it is done
 */
export function spokenPart(text: string, elapsedMs: number): string {
  const reached = Math.floor((elapsedMs / 1000) * CHARACTERS_PER_SECOND) + 1
  if (reached >= text.length) return text
  const end = text.indexOf(' ', reached)
  return end === -1 ? text : text.slice(0, end)
}
