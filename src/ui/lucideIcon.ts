import { createElement, type ComponentProps, type ReactElement } from 'react'

type Node = [tag: string, attributes: Record<string, string>]

/**
 * Stands in for lucide-react's own `createLucideIcon` (see vite.config.ts), which its icons are made with: one component
 * and one element instead of two with a context, and half of the code. What is given up, nobody here uses: sizes,
 * colours and stroke widths as props, which classes give.
 *
 * @param icon what lucide-react's file of an icon holds
 */
export default function createIcon({ name, node }: { name: string; node: Node[] }) {
  return function Icon({ className = '', ...props }: ComponentProps<'svg'>): ReactElement {
    const children = node.map(([tag, attributes]) => createElement(tag, attributes))
    // Beside words that say the same, unless whoever draws it says what it is.
    const hidden = props.role === undefined || undefined
    return createElement('svg', { ...look, 'aria-hidden': hidden, className: `lucide lucide-${name} ${className}`.trim(), ...props }, ...children)
  }
}

const look = {
  xmlns: 'http://www.w3.org/2000/svg',
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
