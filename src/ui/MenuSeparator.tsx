import { useMenuParts } from './menuParts'

/** A hairline between groups of a Menu. */
export function MenuSeparator() {
  const { Separator } = useMenuParts()
  return <Separator className="-mx-1 my-1 h-px bg-line" />
}
