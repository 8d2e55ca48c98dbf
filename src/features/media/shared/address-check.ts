import { formatInteger } from '~/lib/format'

const MAX_LENGTH = 2048

/**
 * Checks the address of a picture as far as that can be done without fetching it: HTTPS, at most 2,048 characters, on a
 * domain of its own rather than an IP address or this machine (RunwayML docs, "Inputs"). The API fetches it within 10 s
 * and follows no redirect; only it can tell whether that works.
 *
 * @returns one sentence that says what to change, or undefined when the address may be sent
 */
export function checkAddress(text: string): string | undefined {
  const address = text.trim()
  if (address === '') return 'Type the address of a picture, or choose a file.'
  if (address.length > MAX_LENGTH) {
    return `This address has ${formatInteger(address.length)} characters; the API takes at most ${formatInteger(MAX_LENGTH)}.`
  }
  const url = parse(address)
  if (url === undefined) return 'This is not an address. It must start with https:// and name a domain.'
  if (url.protocol === 'http:') return 'The API takes only https:// addresses; this one starts with http://.'
  if (url.protocol !== 'https:') return `The API takes only https:// addresses; this one starts with ${url.protocol}.`
  if (!address.startsWith('https://')) return 'The address must start with https://, in small letters.'
  if (url.username !== '' || url.password !== '') return 'Leave the user name and password out of the address; the API would keep them.'
  return checkHost(url.hostname)
}

function checkHost(host: string): string | undefined {
  if (host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host)) {
    return `The address must be on a domain; ${host} is an IP address, which the API refuses.`
  }
  if (host === 'localhost' || host.endsWith('.localhost')) return 'The API cannot reach localhost. Choose the file instead.'
  if (!host.replace(/\.$/, '').includes('.')) return `The API cannot reach ${host}: it is a name of your own network. Choose the file instead.`
  return undefined
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
