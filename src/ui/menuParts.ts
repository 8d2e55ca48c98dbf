import { createContext, use, type ComponentType, type HTMLAttributes } from 'react'

interface ItemProps extends Omit<HTMLAttributes<HTMLElement>, 'onSelect'> {
  asChild?: boolean
  onSelect?: (event: Event) => void
}

interface Parts {
  Item: ComponentType<ItemProps>
  Separator: ComponentType<HTMLAttributes<HTMLElement>>
}

/** A menu's own code hands its parts to the lines in it, so that a page can hold lines without loading that code. */
export const MenuParts = createContext<Parts | undefined>(undefined)

/** @throws outside a Menu */
export function useMenuParts(): Parts {
  const parts = use(MenuParts)
  if (!parts) throw new Error('A menu line stands only in a Menu')
  return parts
}
