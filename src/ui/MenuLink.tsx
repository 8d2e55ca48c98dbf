import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement } from 'react'
import { menuItemClass } from './Menu'

/** A Menu line that goes somewhere. `children` is one link element (`<Link to=…>` or `<a href>`). */
export function MenuLink({ children }: { children: ReactElement }) {
  return (
    <Radix.Item asChild className={`${menuItemClass} [&_svg]:text-muted`}>
      {children}
    </Radix.Item>
  )
}
