import type { ReactElement } from 'react'
import { menuItemClass } from './menuItemClass'
import { useMenuParts } from './menuParts'

/** A Menu line that goes somewhere. `children` is one link element (`<Link to=…>` or `<a href>`). */
export function MenuLink({ children }: { children: ReactElement }) {
  const { Item } = useMenuParts()
  return (
    <Item asChild className={`${menuItemClass} [&_svg]:text-muted`}>
      {children}
    </Item>
  )
}
